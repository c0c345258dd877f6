import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {formatOf} from '../../src/cli/file-formats.ts'
import {readBytes} from '../../src/cli/read-letter.ts'
import {checkLetter} from '../../src/index.ts'

/** What is found in the letter in a format, as people read it: where lines end does not matter. */
async function findingsIn(ending: string): Promise<Array<string>> {
  const url = new URL(`../../fixtures/same-letter/brev.${ending}`, import.meta.url)
  const {document} = await readBytes(new Uint8Array(readFileSync(url)), formatOf(url.pathname) ?? 'text')
  return checkLetter(document).findings.map(({ruleId, actual, suggestions}) =>
    [ruleId, actual, ...suggestions.map(({text}) => text)].join(' | ').replaceAll(/\s+/g, ' ')
  )
}

const markdown = findingsIn('md')

it('finds much in the letter', async () => {
  expect((await markdown).length).toBeGreaterThan(20)
})

it.each(['txt', 'html', 'docx', 'odt'])('finds the same in .%s as in Markdown', async (ending) => {
  expect(await findingsIn(ending)).toEqual(await markdown)
})

it('finds nearly the same in .pdf as in Markdown', async () => {
  const [ours, theirs] = [await findingsIn('pdf'), await markdown]
  const same = theirs.filter((finding) => ours.includes(finding))
  expect(same.length / theirs.length).toBeGreaterThanOrEqual(0.95)
  expect(ours.length / theirs.length).toBeLessThanOrEqual(1.05)
})
