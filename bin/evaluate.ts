/**
 * Measure klarbrev on labelled letters, or its Danish engine on a treebank file.
 *
 *     npm run evaluate                          precision and recall on the gold letters, set by set
 *     npm run evaluate -- --misses passive-s    and what was missed of a family
 *     npm run evaluate -- --gold DIR            the same on another set of this form
 *     npm run evaluate -- --write               and keep what `klarbrev rules` shows
 *     npm run evaluate -- --conllu FILE         the engine: tags, lemmas, sentences, syntax, inflection
 */
import {spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {measureRules} from './measure-rules.ts'
import {goldSets, scoreGold} from './score-gold.ts'
import {readTraps, scoreTraps} from './score-traps.ts'
import {readWholeSentences, scoreWholeSentences} from './score-whole.ts'

const root = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const {values} = parseArgs({
  options: {
    conllu: {type: 'string'},
    folds: {type: 'string'},
    misses: {type: 'string'},
    gold: {type: 'string'},
    write: {type: 'boolean'}
  }
})

if (values.write) writeMeasures()
else if (values.conllu === undefined) printGoldScores()
else measureEngine(values.conllu)

function writeMeasures(): void {
  const file = root('src/rules/measured.ts')
  const lines = Object.entries(measureRules(goldSets.map(scoreGold))).map(([id, measure]) => {
    const name = /^\w+$/.test(id) ? id : `'${id}'`
    return `  ${name}: {${Object.entries(measure)
      .map(([key, value]) => `${key}: ${value}`)
      .join(', ')}}`
  })
  const head = readFileSync(file, 'utf8').replace(/(?<== \{)[\s\S]*$/, '')
  writeFileSync(file, `${head}\n${lines.join(',\n')}\n}\n`)
}

function printGoldScores(): void {
  const misses = values.misses === undefined ? [] : ['--misses', values.misses]
  for (const set of values.gold === undefined ? goldSets.map(root) : [values.gold]) {
    console.log(`\n${relative(root(''), set)}`)
    run(process.execPath, [
      root('fixtures/gold/score-gold.mjs'),
      '--gold',
      set,
      '--cli',
      `${process.execPath} ${root('bin/klarbrev.js')}`,
      ...misses
    ])
  }
  printTraps()
  printWholeSentences()
}

function printWholeSentences(): void {
  const mended = scoreWholeSentences(readWholeSentences())
  const good = mended.filter(({isGood}) => isGood).length
  const kept = mended.filter(({keeps}) => keeps).length
  console.log(`\nwhole sentences as wanted: ${good} of ${mended.length}; saying all that they said: ${kept}`)
  if (values.misses === undefined) return
  for (const {sentence, after, isGood} of mended) if (!isGood) console.log(`${sentence.text} → ${after}`)
}

function printTraps(): void {
  const traps = readTraps()
  const walked = scoreTraps(traps)
  console.log(`\ntraps walked into: ${walked.length} of ${traps.length}`)
  for (const {trap, ruleId, after} of walked) console.log(`${ruleId}: ${trap.text} → ${after} (${trap.why})`)
}

function measureEngine(file: string): void {
  const tsx = root('node_modules/tsx/dist/cli.mjs')
  const folds = values.folds === undefined ? [] : ['--folds', values.folds]
  run(process.execPath, [tsx, root('bin/evaluate-conllu.ts'), file, ...folds])
  if (values.folds !== undefined) return
  run(process.execPath, [tsx, root('bin/evaluate-segmentation.ts'), '--conllu', file])
  run(process.execPath, [tsx, root('bin/evaluate-inflection.ts')])
  // Last, for it takes minutes: the parser is trained ten times.
  run(process.execPath, [tsx, root('bin/evaluate-parser.ts'), '--conllu', file])
}

function run(command: string, args: ReadonlyArray<string>): void {
  const {status} = spawnSync(command, args, {stdio: 'inherit'})
  if (status !== 0) process.exitCode = 1
}
