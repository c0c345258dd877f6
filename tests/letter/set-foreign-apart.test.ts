import {expect, it} from 'vitest'
import {readDocx} from '../../src/formats/docx/read-docx.ts'
import {checkLetter} from '../../src/index.ts'
import {docxOf, p} from '../formats/office-support.ts'

const findings = (html: string) =>
  checkLetter(html, {format: 'html', language: 'da'}).findings.map(
    ({ruleId, actual}) => `${ruleId} ${actual}`
  )

const danish =
  '<p>Vi fremsender svaret, når sagen er behandlet. Du skal ikke gøre noget, før du hører fra os igen.</p>'

it('does not judge what another language says', () => {
  const english =
    'The application will be processed by us. De application, jf. man Ms. Man, is enclosed, e.g. ca. 3 pages.'
  const plain = findings(danish)
  expect(plain).toContain('officialese fremsender')
  expect(findings(`${danish}<p lang="en">${english}</p>`)).toEqual(plain)
  expect(
    findings(`${danish}<p lang="de">Wir haben Ihren Antrag erhalten, der von uns geprüft wird.</p>`)
  ).toEqual(plain)
  // Norwegian has the small words of Danish, and is believed to be what it is marked.
  expect(
    findings(`${danish}<p lang="nb">Vi fremsender svaret når saken er ferdig. Du skal ikke gjøre noe.</p>`)
  ).toEqual(plain)
})

it('counts no words of another language', () => {
  const count = (html: string) => checkLetter(html, {format: 'html', language: 'da'}).counts
  expect(count(`${danish}<p lang="en">We have received your application.</p>`)).toEqual(count(danish))
})

it('still finds in it what is wrong in any language', () => {
  expect(findings(`${danish}<p lang="en">Your number is 010190-1234. TODO: check</p>`)).toEqual(
    expect.arrayContaining(['personal-data 010190-', 'placeholder TODO: check'])
  )
})

it('believes no mark on Danish text, and none that the whole letter carries', () => {
  const marked = danish.replace('<p>', '<p lang="en-US">')
  expect(findings(marked)).toEqual(findings(danish))
  expect(
    findings(`<p>Vi svarer dig, når vi har læst det hele igennem en gang til i morgen.</p>${marked}`)
  ).toContain('officialese fremsender')
  // Headings and closings have no small words; the mark is that of the program.
  const letter = '<h1>Afslag</h1>XXX<p>Hilsen</p>'.replace('XXX', danish)
  expect(findings(`<div lang="en-US">${letter}</div>`)).toEqual(findings(letter))
})

it('takes a stretch of another language inside a paragraph for one opaque word', () => {
  const letter = (inner: string) => `<p>Vi har svaret. ${inner} Du hører fra os.</p>`
  expect(findings(letter('<i lang="en">Man is enclosed, jf. the De application.</i>'))).toEqual([])
  expect(findings(letter('Man is enclosed, jf. the De application.'))).toContain('abbreviation jf.')
  // The mark of a word or two, or on Danish, is the program's.
  expect(findings(letter('Vi <i lang="en">fremsender</i> det.'))).toContain('officialese fremsender')
  expect(findings(letter('<i lang="en">Vi fremsender det til dig, når vi har det.</i>'))).toContain(
    'officialese fremsender'
  )
})

it('reads the language of runs in Word', () => {
  const english =
    '<w:r><w:rPr><w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">Man is enclosed, jf. the De application. </w:t></w:r>'
  const document = readDocx(
    docxOf(p('Vi har svaret dig i dag. ', english, 'Du hører mere fra os, når vi ved det hele om sagen.'))
  )
  expect(checkLetter(document, {language: 'da'}).findings).toEqual([])
})
