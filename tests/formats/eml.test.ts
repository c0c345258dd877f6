import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readEml} from '../../src/formats/eml/read-eml.ts'
import {withoutQuotes} from '../../src/formats/eml/without-quotes.ts'
import {UnreadableDocument} from '../../src/formats/unreadable-document.ts'
import {processorTimeSince} from '../processor-time.ts'
import {misplaced, outline, texts} from './office-support.ts'

const folder = new URL('../../fixtures/eml/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.eml'))
const mail = (body: string, head = 'Content-Type: text/plain; charset=utf-8', subject = 'Svar') =>
  new TextEncoder().encode(`From: a@example.com\r\nSubject: ${subject}\r\n${head}\r\n\r\n${body}`)
const blocks = async (bytes: Uint8Array) => texts(await readEml(bytes))

describe('letters', () => {
  it('has twelve of them', () => {
    expect(names.length).toBeGreaterThanOrEqual(12)
  })

  it.each(names)('reads %s as the golden file has it', async (name) => {
    const document = await readEml(new Uint8Array(readFileSync(new URL(name, folder))))
    expect(misplaced(document)).toEqual([])
    const golden = `../../fixtures/eml/golden/${name.replace('.eml', '.golden')}`
    await expect(outline(document)).toMatchFileSnapshot(golden)
  })
})

describe('text', () => {
  it('is the plain part where there are two, without attachments', async () => {
    const name = 'flere-dele-med-bilag.eml'
    const {text} = await readEml(new Uint8Array(readFileSync(new URL(name, folder))))
    expect(text).toContain('Hvis I ikke søger, får jeres barn ikke en plads.')
    expect(text).not.toMatch(/HTML-udgaven|Vilkårene/)
  })

  it('keeps letters of every charset and encoding', async () => {
    expect(
      await blocks(
        mail(
          'K=C3=A6re L=C3=B8ne =E2=80=93 hej',
          'Content-Transfer-Encoding: quoted-printable\r\nContent-Type: text/plain; charset=utf-8'
        )
      )
    ).toEqual(['Svar', 'Kære Løne – hej'])
    expect(
      await blocks(
        mail(
          'K=E6re L=F8ne =96 hej',
          'Content-Transfer-Encoding: quoted-printable\r\nContent-Type: text/plain; charset=windows-1252'
        )
      )
    ).toEqual(['Svar', 'Kære Løne – hej'])
    expect(
      await blocks(
        mail(
          'S8OmcmUgTMO4bmU=',
          'Content-Transfer-Encoding: base64\r\nContent-Type: text/plain; charset=utf-8'
        )
      )
    ).toEqual(['Svar', 'Kære Løne'])
  })

  it('unfolds flowed lines', async () => {
    const head = 'Content-Type: text/plain; charset=utf-8; format=flowed'
    expect(await blocks(mail('Du får svar \r\ni morgen.', head))).toEqual(['Svar', 'Du får svar i morgen.'])
  })

  it('takes the subject for the heading, without marks of answers', async () => {
    const document = await readEml(mail('Kære Lone', undefined, 'SV: VS: Din sag'))
    expect(document.blocks[0]).toMatchObject({kind: 'heading', depth: 1})
    expect(document.text).toBe('Din sag\n\nKære Lone')
    expect(await blocks(mail('Kære Lone', undefined, ''))).toEqual(['Kære Lone'])
  })

  it.each([
    ['Hej\n> Hvornår?\nI morgen.', 'Hej\nI morgen.'],
    ['Hej\n\nFra: Lone\nSendt: i går\nTil: os\n\nHvornår?', 'Hej'],
    ['Hej\n\nDen 3. marts 2025 kl. 10 skrev Lone <l@example.com>:\n> Hvornår?', 'Hej'],
    ['Hej\n\nDen tir. 3. mar. 2025 kl. 10.12 skrev Lone Friis\n<l@example.com>:\n\nHvornår?', 'Hej'],
    ['Hej\n\n-----Oprindelig meddelelse-----\nHvornår?', 'Hej'],
    ['Den 3. marts skrev du til os: Vi svarer her.', 'Den 3. marts skrev du til os: Vi svarer her.'],
    ['Fra: 1. maj\nTil: 3. maj', 'Fra: 1. maj\nTil: 3. maj'],
    ['Hej\n-- \nKaren', 'Hej\n\nKaren']
  ])('leaves out earlier mail in %j', (text, expected) => {
    expect(withoutQuotes(text)).toBe(expected)
  })
})

describe('what cannot be read', () => {
  const codeOf = async (bytes: Uint8Array) => {
    try {
      await readEml(bytes)
    } catch (error) {
      if (error instanceof UnreadableDocument) return error.code
      throw error
    }
    return 'read'
  }

  it('says why', async () => {
    expect(await codeOf(new TextEncoder().encode('Kære Lone\n\nHej.'))).toBe('not-a-document')
    expect(await codeOf(new Uint8Array())).toBe('not-a-document')
    expect(await codeOf(mail(''))).toBe('no-text')
    expect(await codeOf(mail('> kun citat'))).toBe('no-text')
  })

  it('survives damage', async () => {
    const whole = new Uint8Array(readFileSync(new URL('flere-dele-med-bilag.eml', folder)))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {maxLength: 40}),
        fc.nat(whole.length),
        async (changes, length) => {
          const bytes = whole.slice(0, length)
          for (const [at, value] of changes) if (at < length) bytes[at] = value
          expect(['read', 'no-text', 'not-a-document']).toContain(await codeOf(bytes))
        }
      )
    )
  })
})

it('reads a mail to as many as there are, and refuses one of parts without end', async () => {
  const bytesOf = (mail: string) => new TextEncoder().encode(mail)
  const start = process.cpuUsage()
  const addresses = `From: å@b.dk\r\nTo: ${'a@b.dk,\r\n '.repeat(50_000)}c@d.dk\r\nSubject: Æbler\r\n\r\nHej du. Æd æbler.\r\n`
  expect((await readEml(bytesOf(addresses))).text).toBe('Æbler\n\nHej du. Æd æbler.')
  const days = `From: a@b.dk\nSubject: Hej\n\n${'Den 1. '.repeat(30_000)}\n`
  expect((await readEml(bytesOf(days))).text).toContain('Den 1. Den 1.')
  const head = 'From: a@b.dk\nSubject: Hej\nContent-Type: multipart/mixed; boundary=x\n\n'
  const parts = `${head}${'--x\nContent-Type: text/plain\n\nHej du.\n'.repeat(8000)}--x--\n`
  await expect(readEml(bytesOf(parts))).rejects.toMatchObject({code: 'too-large'})
  expect(processorTimeSince(start)).toBeLessThan(10_000)
})
