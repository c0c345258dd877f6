/** Compiles rules/ to src/rules/generated.ts and what letters are recognised by to its own, or says what is wrong where. */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {parseDocument} from 'yaml'
import type {Rule} from '../src/rules/rule.ts'
import {readRule} from '../src/rules/rule-schema.ts'
import {readHeadlines} from './read-headlines.ts'
import {readProfiles} from './read-profiles.ts'
import {readRecognition} from './read-recognition.ts'
import {readVoices} from './read-voices.ts'
import {readSharedLists, shareLists} from './share-lists.ts'

const folder = new URL('../rules/', import.meta.url)
const doers = readSharedLists(new URL('../src/rules/doers.yml', import.meta.url))
const rules: Array<Rule> = []
let wrong = 0

for (const name of readdirSync(folder)
  .filter((d) => d.endsWith('.yml') && d !== 'profiles.yml')
  .sort()) {
  const document = parseDocument(readFileSync(new URL(name, folder), 'utf8'))
  if (document.errors.length > 0) {
    for (const error of document.errors) fail(name, error.message)
    continue
  }
  const rule = readRule(name.slice(0, -'.yml'.length), shareLists(document.toJS(), doers))
  if ('id' in rule) rules.push(rule)
  else for (const {path, message} of rule) fail(name, `${path.join('.')}: ${message}`)
}

if (wrong > 0) process.exit(1)

// A string that is parsed costs a third of the same literal in code, and half as much again where all its characters
// are of one byte.
const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
const literal = (value: unknown) => JSON.stringify(JSON.stringify(value).replace(/[\u0100-\uffff]/g, escaped))
writeFileSync(
  new URL('../src/rules/generated.ts', import.meta.url),
  `// Made by bin/build-rules.ts from rules/*.yml; edit those.
import type {HeadlineForm} from './headline-form.ts'
import type {Profile} from './profile.ts'
import type {Rule} from './rule.ts'
import type {Voice} from './voice.ts'

/** The rules that klarbrev brings, sorted by id. */
export const rules: ReadonlyArray<Rule> = JSON.parse(${literal(rules)})

/** Which rules are on for which reader and type of letter. */
export const profiles: ReadonlyArray<Profile> = JSON.parse(${literal(readProfiles(new URL('profiles.yml', folder), rules))})

/** Which rule speaks where several find the same words. */
export const voices: ReadonlyArray<Voice> = JSON.parse(${literal(readVoices(new URL('../src/rules/voices.yml', import.meta.url), rules))})

/** What may be said first of a letter, and what it is worth. */
export const headlineForms: ReadonlyArray<HeadlineForm> = JSON.parse(${literal(readHeadlines(new URL('../src/rules/headlines.yml', import.meta.url), rules))})
`
)

const recognise = new URL('../src/letter/recognise/', import.meta.url)
writeFileSync(
  new URL('generated.ts', recognise),
  `// Made by bin/build-rules.ts from the *.yml beside it; edit those.
import type {Recognition} from './recognition.ts'

/** What the types and readers of letters are recognised by. */
export const recognition: Recognition = JSON.parse(${literal(readRecognition(recognise))})
`
)

function fail(name: string, message: string): void {
  wrong++
  console.error(`rules/${name}: ${message}`)
}
