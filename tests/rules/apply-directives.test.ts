import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {checkDocument} from '../../src/check-letter.ts'
import {loadDanish} from '../../src/cli/danish-data.ts'
import {type CheckOptions, readLetter} from '../../src/index.ts'
import {rules} from '../../src/rules/generated.ts'

const passive = 'Sagen behandles i dag.'
const one = '<!-- klarbrev ignore-next passive -- lovtekst -->'

function check(text: string, {today, ...options}: CheckOptions & {readonly today?: string} = {}) {
  const context = {
    path: '',
    rules,
    uiLanguage: 'da',
    danish: loadDanish(),
    settings: options.settings ?? {}
  } as const
  const report = checkDocument(readLetter(text, options.format ?? 'markdown'), {
    ...context,
    ...(today ? {today} : {}),
    ...(options.only ? {only: new Set(options.only)} : {})
  })
  const shown = ['passive', 'unused-suppression', 'invalid-suppression']
  return {
    found: report.findings.filter((d) => shown.includes(d.ruleId)).map((d) => [d.ruleId, d.place.start.line]),
    messages: report.findings.filter((d) => d.ruleId.endsWith('-suppression')).map((d) => d.message),
    suppressed: report.suppressed.map((d) => [d.ruleId, d.place.start.line, d.reason])
  }
}

describe('allowing findings', () => {
  it.each([
    ['the next paragraph', `${one}\n\n${passive}\n\n${passive}\n`, [['passive', 5]], 3],
    ['the next item of a list', `${one}\n\n- ${passive}\n- ${passive}\n`, [['passive', 4]], 3],
    ['the rest of a paragraph', `${passive} ${one} ${passive}\n`, [['passive', 1]], 1],
    [
      'a range',
      `<!-- klarbrev ignore-start passive -- citat -->\n\n${passive}\n\n<!-- klarbrev ignore-end -->\n\n${passive}\n`,
      [['passive', 7]],
      3
    ],
    ['the whole letter', `${passive}\n\n<!-- klarbrev ignore-file passive -- skabelon -->\n`, [], 1]
  ])('covers %s', (_, text, found, line) => {
    const result = check(text)
    expect(result.found).toEqual(found)
    expect(result.suppressed).toMatchObject([['passive', line, expect.any(String)]])
  })

  it('works in HTML and in plain text', () => {
    expect(check(`${one}<p>${passive}</p><p>${passive}</p>`, {format: 'html'}).suppressed).toHaveLength(1)
    const text = `# klarbrev ignore-next passive -- lovtekst\n${passive}\n\n${passive}\n`
    expect(check(text, {format: 'text'}).suppressed).toEqual([['passive', 2, 'lovtekst']])
  })

  it('takes several rules and keeps the reason', () => {
    const text = `<!-- klarbrev ignore-next passive, officialese -- citat fra -- loven -->\n\nSagen fremsendes i henhold til loven.\n`
    const {suppressed} = check(text)
    expect(new Set(suppressed.map(([rule]) => rule))).toEqual(new Set(['passive', 'officialese']))
    expect(suppressed[0]?.[2]).toBe('citat fra -- loven')
  })

  it('holds until its last day', () => {
    const text = `<!-- klarbrev ignore-next passive until=2026-05-01 -- venter -->\n\n${passive}\n`
    expect(check(text, {today: '2026-05-01'}).suppressed).toHaveLength(1)
    const late = check(text, {today: '2026-05-02'})
    expect(late.found).toEqual([
      ['unused-suppression', 1],
      ['passive', 3]
    ])
    expect(late.messages[0]).toContain('til og med 2026-05-01')
    expect(check(text).suppressed).toHaveLength(1)
  })
})

describe('comments that do nothing', () => {
  it.each([
    ['unused', `${one}\n\nVi behandler sagen.\n`, 'finder intet her', false],
    [
      'without a reason',
      `<!-- klarbrev ignore-next passive -->\n\n${passive}\n`,
      'mangler en begrundelse',
      true
    ],
    [
      'with an empty reason',
      `<!-- klarbrev ignore-next passive -- -->\n\n${passive}\n`,
      'mangler en begrundelse',
      true
    ],
    ['without a rule', `<!-- klarbrev ignore-next -- citat -->\n\n${passive}\n`, 'nævner ingen regel', true],
    [
      'with an unknown rule',
      `<!-- klarbrev ignore-next pasive -- x -->\n\n${passive}\n`,
      'Skriv »passive«',
      true
    ],
    [
      'with an unknown verb',
      `<!-- klarbrev undtag passive -- x -->\n\n${passive}\n`,
      '»undtag« er ikke en kommando',
      true
    ],
    [
      'that is never ended',
      `<!-- klarbrev ignore-start passive -- x -->\n\n${passive}\n`,
      'bliver ikke afsluttet',
      true
    ],
    ['that was never begun', `${passive}\n\n<!-- klarbrev ignore-end -->\n`, 'ikke er begyndt', true],
    ['at the end', `${passive}\n\n${one}\n`, 'finder intet her', true]
  ])('reports one %s', (_, text, message, stays) => {
    const {messages, found, suppressed} = check(text)
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain(message)
    expect(found.some(([rule]) => rule === 'passive')).toBe(stays)
    expect(suppressed).toEqual([])
  })

  it('refuses a day that is none', () => {
    expect(
      check(`<!-- klarbrev ignore-next passive until=2026-02-30 -- x -->\n\n${passive}\n`).messages[0]
    ).toContain('until=2026-02-30')
  })

  it('leaves a comment in peace when its rule was not run', () => {
    const text = `${one}\n\nVi behandler sagen.\n`
    expect(check(text, {settings: {passive: {level: 'off'}}}).messages).toEqual([])
    expect(check(text, {only: ['officialese', 'unused-suppression']}).messages).toEqual([])
    expect(check(text, {settings: {'unused-suppression': {level: 'off'}}}).messages).toEqual([])
  })
})

describe('comments in a document of Word', () => {
  const text = 'Sagen behandles i dag. Den afgøres i morgen.\n\nSagen behandles i dag.\n'
  const found = (said: string, spanned: string) => {
    const start = text.indexOf(spanned)
    const directives = [{text: said, start, end: start + spanned.length}]
    const document = {...readLetter(text, 'text'), format: 'docx', directives} as const
    const {findings} = checkDocument(document, {path: '', rules, uiLanguage: 'da', danish: loadDanish()})
    return findings.filter((d) => /passive|suppression/.test(d.ruleId)).map((d) => `${d.ruleId} ${d.actual}`)
  }

  it('are about what they span', () => {
    expect(found('ignore passive -- citat', 'Den afgøres')).toEqual([
      'passive behandles',
      'passive behandles'
    ])
  })

  it('are about the whole paragraph on demand', () => {
    expect(found('ignore-next passive -- citat', 'Den afgøres')).toEqual(['passive behandles'])
  })

  it('are told when they do nothing', () => {
    expect(found('ignore passive -- citat', 'i dag')).toContain('unused-suppression i dag')
  })
})

it('can be told to disregard comments', () => {
  const document = readLetter(`${one}\n\n${passive}\n`, 'markdown')
  const context = {path: '', rules, uiLanguage: 'da', danish: loadDanish()} as const
  expect(checkDocument(document, {...context, inlineConfig: false}).suppressed).toEqual([])
  expect(checkDocument(document, context).suppressed).toHaveLength(1)
})

it('loses no finding, whatever a comment says', () => {
  const count = (text: string) => {
    const document = readLetter(text, 'markdown')
    const {findings, suppressed} = checkDocument(document, {
      path: '',
      rules,
      uiLanguage: 'da',
      danish: loadDanish()
    })
    return [...findings, ...suppressed].filter((d) => d.ruleId === 'passive').length
  }
  const word = fc.constantFrom(
    'ignore-next',
    'ignore-start',
    'ignore-end',
    'ignore-file',
    'passive',
    'until=2020-01-01',
    '--',
    'x',
    ','
  )
  fc.assert(
    fc.property(fc.array(word, {maxLength: 6}), (words) => {
      expect(count(`<!-- klarbrev ${words.join(' ')} -->\n\n${passive}\n\n${passive}\n`)).toBe(2)
    }),
    {numRuns: 60}
  )
})
