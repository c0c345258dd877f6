/** Examines the words of all rules and says what is wrong with them; exits with 1 when something is. */
import {readdirSync, readFileSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {parse} from 'yaml'
import {createDanish, type Danish} from '../src/danish/danish.ts'
import type {Rule} from '../src/rules/rule.ts'
import {readRule} from '../src/rules/rule-schema.ts'
import {examineWords} from './examine/examine-words.ts'
import {readSharedLists, shareLists} from './share-lists.ts'

const rulesFolder = new URL('../rules/', import.meta.url)
const dataFolder = new URL('../src/danish/data/', import.meta.url)

/** Read the rules as they stand in their files. */
export function readRules(): Array<Rule> {
  const doers = readSharedLists(new URL('../src/rules/doers.yml', import.meta.url))
  return readdirSync(rulesFolder)
    .filter((name) => name.endsWith('.yml'))
    .flatMap((name) => {
      const rule = readRule(
        name.slice(0, -'.yml'.length),
        shareLists(parse(readFileSync(new URL(name, rulesFolder), 'utf8')), doers)
      )
      return 'id' in rule ? [rule] : []
    })
}

/** Open the Danish engine with the data that ships. */
export function openDanish(): Danish {
  const read = (name: string) => readFileSync(new URL(`${name}.bin`, dataFolder))
  return createDanish({
    lexicon: read('lexicon'),
    tagger: read('tagger'),
    syntax: read('syntax'),
    frequency: read('frequency')
  })
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const problems = examineWords(readRules(), openDanish())
  for (const {rule, term, problem} of problems) console.log(`${rule}: ${term}: ${problem}`)
  process.exitCode = problems.length > 0 ? 1 : 0
}
