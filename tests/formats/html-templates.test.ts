import fc from 'fast-check'
import {expect, it} from 'vitest'
import {readHtml} from '../../src/formats/html/read-html.ts'
import {scanTemplate} from '../../src/formats/template/scan-template.ts'
import {checkLetter} from '../../src/index.ts'
import {sourceEnd, sourceStart} from '../../src/text/mapped-text.ts'
import {processorTimeSince} from '../processor-time.ts'

/** The blocks of a template, each with the outcome it belongs to and its fields. */
function read(html: string): Array<string> {
  return readHtml(html).blocks.map(({content: {text}, branch, opaque = []}) => {
    const fields = Array.from({length: opaque.length / 2}, (_, index) =>
      text.slice(opaque[index * 2], opaque[index * 2 + 1])
    )
    const marked = fields.length > 0 ? ` [${fields.join(' ')}]` : ''
    return `${branch === undefined ? '' : `<${branch}> `}${text}${marked}`
  })
}

it.each([
  ['{{navn}}', '{{navn}}'],
  ['{{{html}}}', '{{{html}}}'],
  ['{{> underskrift}}', '{{> underskrift}}'],
  ['{{ pris | money: "kr. {x}" }}', '{{ pris | money: "kr. {x}" }}'],
  ['{{ "%.2f"|format(a > b) }}', '{{ "%.2f"|format(a > b) }}'],
  ['{!! $navn !!}', '{!! $navn !!}'],
  ['{% include "navn.html" %}', '{% include "navn.html" %}'],
  ['«Navn»', '«Navn»'],
  ['&lt;&lt;navn&gt;&gt;', '<<navn>>'],
  ['<<navn>>', '<<navn>>'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a merge field looks like one
  ['${navn}', '${navn}'],
  ['#{sag.navn}', '#{sag.navn}'],
  ['<%= @sag.navn > 3 %>', '<%= @sag.navn > 3 %>'],
  ['<%- navn %>', '<%- navn %>'],
  ['<%# Eval("Navn") %>', '<%# Eval("Navn") %>'],
  ['<?= $sag->navn ?>', '<?= $sag->navn ?>'],
  ['<?php echo $sag->navn; ?>', '<?php echo $sag->navn; ?>'],
  ['@navn', '@navn'],
  ['@Model.Navn', '@Model.Navn'],
  ['@Model?.Dato!.ToString("d. MMMM (yyyy)")', '@Model?.Dato!.ToString("d. MMMM (yyyy)")'],
  ['@Model.Linjer[0].Navn', '@Model.Linjer[0].Navn'],
  ['@Model.Get<string>("navn")', '@Model.Get<string>("navn")'],
  ['@(a > b ? "x" : "y)")', '@(a > b ? "x" : "y)")'],
  ['@Html.Raw(Model.Navn)', '@Html.Raw(Model.Navn)'],
  ['@await Html.PartialAsync("_Navn")', '@await Html.PartialAsync("_Navn")']
])('reads %s as one opaque word', (source, field) => {
  // What is hidden in entities is a field to who reads the text of the letter.
  expect(read(`<p>Vi skriver til ${source}. Du hører fra os.</p>`)).toEqual([
    `Vi skriver til ${field}. Du hører fra os.${source.startsWith('&') ? '' : ` [${field}]`}`
  ])
})

it.each([
  '{# Godkendt af jura. #}',
  '{# Godkendt\naf <b>jura</b> #}',
  '{{! Godkendt af jura. }}',
  '{{!-- Brug {{navn}} her. --}}',
  '{{~!-- Brug {{navn}} her. --~}}',
  '{{-- Blade --}}',
  '{% comment %}Slettes <p>ikke</p>.{% endcomment %}',
  '{%- comment "note" -%}Slettes.{%- endcomment -%}',
  '<%-- JSP > her --%>',
  '<%# ERB %>',
  '<#-- FreeMarker -->',
  '@* Razor <b>her</b>. *@',
  '{% set frist = "3. maj" %}',
  '{% raw %}',
  '{% extends "brev.html" %}',
  '<% frist = 3 %>',
  '<%@ page language="java" %>',
  '<?php $frist = $a->b; ?>',
  '<#assign x = 3>',
  '{{#each linjer}}',
  '{{/each}}'
])('leaves out %s', (source) => {
  expect(read(`<p>Du får svar ${source}inden den 3. maj.</p>`)).toEqual(['Du får svar inden den 3. maj.'])
  expect(read(`<p>Du får svar inden den 3. maj.</p>${source}<p>Vi ringer.</p>`)).toEqual([
    'Du får svar inden den 3. maj.',
    'Vi ringer.'
  ])
  expect(read(`<table>${source}<tr><td>Gebyr</td><td>300 kr.</td></tr></table>`)).toEqual([
    'Gebyr',
    '300 kr.'
  ])
})

it.each([
  ['{{#if mand}}han{{else}}hun{{/if}}', 'if mand'],
  ['{{if .Mand}}han{{else}}hun{{end}}', 'if .Mand'],
  ['{{#mand}}han{{else}}hun{{/mand}}', 'mand'],
  ['{% if mand %}han{% else %}hun{% endif %}', 'if mand'],
  ['{%if mand%}han{%else%}hun{%endif%}', 'if mand'],
  ['<% if mand? %>han<% else %>hun<% end %>', 'if mand?'],
  ['<% if (mand) { %>han<% } else { %>hun<% } %>', 'if (mand)'],
  ['<?php if ($mand): ?>han<?php else: ?>hun<?php endif; ?>', 'if ($mand)'],
  ['<#if mand>han<#else>hun</#if>', 'if mand'],
  ['@if (Model.Mand) { <text>han</text> } else { <text>hun</text> }', 'if (Model.Mand)'],
  ['@if (Model.Mand) { han } else { hun }', 'if (Model.Mand)'],
  ['@if (Model.Mand) { han } @else { hun }', 'if (Model.Mand)'],
  ['@if ($mand) han @else hun @endif', 'if ($mand)']
])('reads %s once for each outcome', (source, condition) => {
  expect(read(`<p>Vi mener, at ${source} har ret.</p>`)).toEqual([
    `<${condition}: sand> Vi mener, at han har ret.`,
    `<${condition}: falsk> Vi mener, at hun har ret.`
  ])
})

it('names the outcome of each paragraph between statements, also of nested ones', () => {
  const html = `@model Brev.Afgoerelse
@using System.Linq
@{ var frist = Model.Frist.ToString("d. MMMM yyyy"); }
@if (Model.Afslag)
{
    // Kun til afslag: { og }
    <p>Du får afslag.</p>
    if (Model.Klage) { <p>Du kan klage inden @frist.</p> }
}
else if (Model.Delvis) {
    <text>Du får noget af det.</text>
} else {
    @: Du får det hele.
}
@foreach (var bilag in Model.Bilag) { <li>Bilag: @bilag.Navn</li> }
<p>Hilsen</p>`
  expect(read(html)).toEqual([
    '<if (Model.Afslag): sand> Du får afslag.',
    '<if (Model.Afslag): sand, if (Model.Klage): sand> Du kan klage inden @frist. [@frist]',
    '<if (Model.Delvis): sand> Du får noget af det.',
    '<if (Model.Delvis): falsk> Du får det hele.',
    'Bilag: @bilag.Navn [@bilag.Navn]',
    'Hilsen'
  ])
  const document = readHtml(html)
  expect(document.locate?.(html.indexOf('Du kan klage'))).toEqual({
    branch: 'if (Model.Afslag): sand, if (Model.Klage): sand'
  })
  expect(document.locate?.(html.indexOf('Hilsen'))).toEqual({})
})

it.each([
  ['Skriv til navn@kommune.example i dag.', 'Skriv til navn@kommune.example i dag.'],
  ['Følg os som @@kommunen i dag.', 'Følg os som @kommunen i dag.'],
  ['Vi mødes @ rådhuset.', 'Vi mødes @ rådhuset.'],
  ['Beløbet er 3 {tre} kr. # 4 $ 5.', 'Beløbet er 3 {tre} kr. # 4 $ 5.'],
  ['Et {{ uden ende og {% uden ende.', 'Et {{ uden ende og {% uden ende.'],
  ['Er a &lt; b og b > c?', 'Er a < b og b > c?']
])('takes no field where none is: %s', (source, text) => {
  expect(read(`<p>${source}</p>`)).toEqual([text])
})

it('takes away the white space that a template takes away', () => {
  expect(read('<p>Kære\n  {%- if x %} hr.{% endif %}\n {{ navn }}</p>')[0]).toBe(
    '<if x: sand> Kære hr. {{ navn }} [{{ navn }}]'
  )
  expect(read('<p>Ring {{~#if x}} i dag{{/if}}.</p>')).toEqual([
    '<if x: sand> Ring i dag.',
    '<if x: falsk> Ring.'
  ])
})

it('keeps fields inside of tags away from the parser', () => {
  const html =
    '<p class="{% if a > b %}x{% endif %}" {{#if c}}id="{{/if}}">Se <a href="@Model.Url?x=@(a > b)">siden</a> &amp; <img alt="<%= x > y %>">ring.</p>'
  expect(read(html)).toEqual(['Se siden & ring.'])
})

/** Templates put together at random: sentences with fields, comments, entities and conditions. */
const field = fc.constantFrom(
  '{{navn}}',
  '{% include "a" %}',
  '@Model.Navn',
  '<%= navn %>',
  '«Navn»',
  '@(a > b)',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a merge field looks like one
  '${x}'
)
const silent = fc.constantFrom(
  '{# note #}',
  '{{!-- {{a}} --}}',
  '@* nej *@',
  '<% x = 1 %>',
  '<!-- note -->',
  '{% set a = 1 %}'
)
const words = fc.constantFrom(
  'Såfremt du flytter, ',
  'skal vi have besked ',
  'med henblik på ',
  'hj&aelig;lp &amp; st&#248;tte ',
  '<b>snarest</b> muligt ',
  'Ansøgningen behandles af kommunen. ',
  'Vi fremsender svaret. '
)
const inline: fc.Memo<string> = fc.memo((depth) => {
  const plain = fc.oneof(words, field, silent)
  if (depth <= 1) return plain
  const condition = fc
    .tuple(
      fc.constantFrom(
        ['{{#if a}}', '{{else}}', '{{/if}}'],
        ['{% if a %}', '{% else %}', '{% endif %}'],
        ['<% if a %>', '<% else %>', '<% end %>'],
        ['@if (a) { <text>', '</text> } else { <text>', '</text> }']
      ),
      inline(depth - 1),
      inline(depth - 1)
    )
    .map(([[open, other, close], yes, no]) => `${open}${yes}${other}${no}${close}`)
  return fc.oneof(plain, plain, condition)
})
const paragraph = fc
  .array(inline(3), {minLength: 1, maxLength: 6})
  .map((parts) => `<p>${parts.join(' ')}.</p>\n`)
const template = fc
  .array(
    fc.oneof(
      paragraph,
      silent,
      fc.tuple(paragraph, paragraph).map(([a, b]) => `{% if b %}${a}{% else %}${b}{% endif %}`)
    ),
    {
      minLength: 1,
      maxLength: 4
    }
  )
  .map((parts) => parts.join(''))

it('never loses a place and never edits a tag, whatever the template', () => {
  fc.assert(
    fc.property(template, (html) => {
      const {tags, masked} = scanTemplate(html)
      expect(masked.length).toBe(html.length)
      for (const {content} of readHtml(html).blocks) {
        for (const [index, character] of content.text.split('').entries()) {
          const there = html.slice(sourceStart(content, index), sourceEnd(content, index + 1))
          expect(
            there === character || (character === ' ' && /^\s$/.test(there)) || /^&#?\w+;$/.test(there)
          ).toBe(true)
        }
      }
      for (const {actual, place, suggestions} of checkLetter(html, {format: 'html', language: 'da'})
        .findings) {
        expect(html.slice(place.start.offset, place.end.offset)).toBe(actual)
        for (const {start, end, text} of suggestions.flatMap(({edits}) => edits)) {
          for (const tag of tags) {
            const whole = html.slice(tag.start, tag.end)
            expect(end <= tag.start || start >= tag.end || text.includes(whole)).toBe(true)
          }
        }
      }
    }),
    {numRuns: 150}
  )
})

it('reads a template that never closes anything in time that grows with its length', () => {
  const started = process.cpuUsage()
  for (const unit of ['{{', '{%', '<%', '@if (', '@{', '{{#if a}}', '{#', '@(', '<a b="', '@Model.A[']) {
    readHtml(`<p>${unit.repeat(20_000 / unit.length)}</p>`)
  }
  expect(processorTimeSince(started)).toBeLessThan(5000)
})
