/**
 * Measure klarbrev on labelled letters, or its Danish engine on a treebank file.
 *
 *     npm run evaluate                          precision and recall on the gold letters
 *     npm run evaluate -- --misses passive-s    and what was missed of a family
 *     npm run evaluate -- --write               and keep what `klarbrev rules` shows
 *     npm run evaluate -- --conllu FILE         the engine: tags, lemmas, sentences, syntax, inflection
 */
import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {measureRules} from './measure-rules.ts'
import {scoreGold} from './score-gold.ts'

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
  const lines = Object.entries(measureRules(scoreGold())).map(([id, measure]) => {
    const name = /^\w+$/.test(id) ? id : `'${id}'`
    return `  ${name}: {${Object.entries(measure)
      .map(([key, value]) => `${key}: ${value}`)
      .join(', ')}}`
  })
  const head = readFileSync(file, 'utf8').replace(/(?<== \{)[\s\S]*$/, '')
  writeFileSync(file, `${head}\n${lines.join(',\n')}\n}\n`)
}

function printGoldScores(): void {
  // A shared gold set beside the project may be newer than the copy in it.
  const shared = root('../shared')
  const here = existsSync(`${shared}/tools/score-gold.mjs`)
  const scorer = here ? `${shared}/tools/score-gold.mjs` : root('fixtures/gold/score-gold.mjs')
  const gold = values.gold ?? (here ? `${shared}/gold` : root('fixtures/gold'))
  const misses = values.misses === undefined ? [] : ['--misses', values.misses]
  run(process.execPath, [
    scorer,
    '--gold',
    gold,
    '--cli',
    `${process.execPath} ${root('bin/klarbrev.js')}`,
    ...misses
  ])
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
