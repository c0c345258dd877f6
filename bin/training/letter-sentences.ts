import {readFileSync} from 'node:fs'
import type {TrainingSentence} from './training-sentence.ts'

/** Tags of the file, by the codes it writes after a word. */
const codes: Readonly<Record<string, string>> = {
  a0: 'ADJ|Degree=Pos',
  ac: 'ADJ|Definite=Ind|Degree=Pos|Gender=Com|Number=Sing',
  acp: 'ADJ|Degree=Cmp|Number=Plur',
  ad: 'ADJ|Definite=Def|Degree=Pos|Number=Sing',
  adv: 'ADV|_',
  advc: 'ADV|Degree=Cmp',
  advp: 'ADV|Degree=Pos',
  advs: 'ADV|Degree=Sup',
  ai: 'ADJ|Definite=Ind|Degree=Pos|Number=Sing',
  aic: 'ADJ|Definite=Ind|Degree=Cmp|Number=Sing',
  an: 'ADJ|Definite=Ind|Degree=Pos|Gender=Neut|Number=Sing',
  ap: 'ADJ|Degree=Pos|Number=Plur',
  apc: 'ADJ|Degree=Pos|Gender=Com|Number=Sing',
  asd: 'ADJ|Definite=Def|Degree=Sup',
  asp: 'ADJ|Definite=Def|Degree=Sup|Number=Plur',
  at: 'PART|PartType=Inf',
  aux: 'AUX|Mood=Ind|Tense=Pres|VerbForm=Fin|Voice=Act',
  auxa: 'AUX|Mood=Ind|Tense=Past|VerbForm=Fin|Voice=Act',
  auxi: 'AUX|VerbForm=Inf|Voice=Act',
  auxp: 'AUX|Definite=Ind|Number=Sing|Tense=Past|VerbForm=Part',
  cc: 'CCONJ|_',
  cmp: 'ADJ|Degree=Cmp',
  d1p: 'DET|Number[psor]=Plur|Person=1|Poss=Yes|PronType=Prs',
  d2f: 'DET|Person=2|Polite=Form|Poss=Yes|PronType=Prs',
  d2p: 'DET|Number[psor]=Plur|Person=2|Poss=Yes|PronType=Prs',
  d3n: 'DET|Gender=Neut|Number=Sing|Number[psor]=Sing|Person=3|Poss=Yes|PronType=Prs|Reflex=Yes',
  d3p: 'DET|Number[psor]=Plur|Person=3|Poss=Yes|PronType=Prs',
  ddc: 'DET|Gender=Com|Number=Sing|PronType=Dem',
  ddn: 'DET|Gender=Neut|Number=Sing|PronType=Dem',
  ddp: 'DET|Number=Plur|PronType=Dem',
  der: 'PRON|_',
  dic: 'DET|Gender=Com|Number=Sing|PronType=Ind',
  din: 'DET|Gender=Neut|Number=Sing|PronType=Ind',
  dip: 'DET|Number=Plur|PronType=Ind',
  dyc: 'DET|Gender=Com|Number=Sing|Number[psor]=Sing|Person=2|Poss=Yes|PronType=Prs',
  dyn: 'DET|Gender=Neut|Number=Sing|Number[psor]=Sing|Person=2|Poss=Yes|PronType=Prs',
  dyp: 'DET|Number=Plur|Number[psor]=Sing|Person=2|Poss=Yes|PronType=Prs',
  hvad: 'PRON|Number=Sing|PronType=Int,Rel',
  hvis: 'PRON|Case=Gen|PronType=Int,Rel',
  ij: 'INTJ|_',
  imp: 'VERB|Mood=Imp',
  n: 'NOUN|_',
  nc: 'NOUN|Definite=Ind|Gender=Com|Number=Sing',
  ncd: 'NOUN|Definite=Def|Gender=Com|Number=Sing',
  ncdg: 'NOUN|Case=Gen|Definite=Def|Gender=Com|Number=Sing',
  ncg: 'NOUN|Case=Gen|Definite=Ind|Gender=Com|Number=Sing',
  ncp: 'NOUN|Definite=Ind|Gender=Com|Number=Plur',
  ncpd: 'NOUN|Definite=Def|Gender=Com|Number=Plur',
  ncpg: 'NOUN|Case=Gen|Definite=Ind|Gender=Com|Number=Plur',
  nn: 'NOUN|Definite=Ind|Gender=Neut|Number=Sing',
  nnd: 'NOUN|Definite=Def|Gender=Neut|Number=Sing',
  nndg: 'NOUN|Case=Gen|Definite=Def|Gender=Neut|Number=Sing',
  nng: 'NOUN|Case=Gen|Definite=Ind|Gender=Neut|Number=Sing',
  nnp: 'NOUN|Definite=Ind|Gender=Neut|Number=Plur',
  nnpd: 'NOUN|Definite=Def|Gender=Neut|Number=Plur',
  nnpg: 'NOUN|Case=Gen|Definite=Ind|Gender=Neut|Number=Plur',
  num: 'NUM|NumType=Card',
  ord: 'ADJ|NumType=Ord',
  p: 'PROPN|_',
  p1pa: 'PRON|Case=Acc|Gender=Com|Number=Plur|Person=1|PronType=Prs',
  p1pn: 'PRON|Case=Nom|Gender=Com|Number=Plur|Person=1|PronType=Prs',
  p1sn: 'PRON|Case=Nom|Gender=Com|Number=Sing|Person=1|PronType=Prs',
  p2f: 'PRON|Case=Nom|Gender=Com|Person=2|Polite=Form|PronType=Prs',
  p2fa: 'PRON|Case=Acc|Gender=Com|Person=2|Polite=Form|PronType=Prs',
  p2pa: 'PRON|Case=Acc|Gender=Com|Number=Plur|Person=2|PronType=Prs',
  p2pn: 'PRON|Case=Nom|Gender=Com|Number=Plur|Person=2|PronType=Prs',
  p2sa: 'PRON|Case=Acc|Gender=Com|Number=Sing|Person=2|PronType=Prs',
  p2sn: 'PRON|Case=Nom|Gender=Com|Number=Sing|Person=2|PronType=Prs',
  p3ca: 'PRON|Case=Acc|Gender=Com|Number=Sing|Person=3|PronType=Prs',
  p3cn: 'PRON|Case=Nom|Gender=Com|Number=Sing|Person=3|PronType=Prs',
  p3na: 'PRON|Case=Acc|Gender=Neut|Number=Sing|Person=3|PronType=Prs',
  p3pa: 'PRON|Case=Acc|Number=Plur|Person=3|PronType=Prs',
  p3pn: 'PRON|Case=Nom|Number=Plur|Person=3|PronType=Prs',
  pic: 'PRON|Gender=Com|Number=Sing|PronType=Ind',
  pin: 'PRON|Gender=Neut|Number=Sing|PronType=Ind',
  pip: 'PRON|Number=Plur|PronType=Ind',
  pr: 'ADP|AdpType=Prep',
  pu: 'PUNCT|_',
  rel: 'PRON|PartType=Inf',
  sc: 'SCONJ|_',
  selv: 'PRON|PronType=Dem',
  sig: 'PRON|Case=Acc|Person=3|PronType=Prs|Reflex=Yes',
  som: 'ADP|PartType=Inf',
  sym: 'SYM|_',
  va: 'VERB|Mood=Ind|Tense=Past|VerbForm=Fin|Voice=Act',
  vas: 'VERB|Mood=Ind|Tense=Past|VerbForm=Fin|Voice=Pass',
  vi: 'VERB|VerbForm=Inf|Voice=Act',
  vis: 'VERB|VerbForm=Inf|Voice=Pass',
  vp: 'VERB|Mood=Ind|Tense=Pres|VerbForm=Fin|Voice=Act',
  vpd: 'VERB|Definite=Def|Number=Sing|Tense=Past|VerbForm=Part',
  vpl: 'VERB|Number=Plur|Tense=Past|VerbForm=Part',
  vpp: 'VERB|Definite=Ind|Number=Sing|Tense=Past|VerbForm=Part',
  vpr: 'VERB|Tense=Pres|VerbForm=Part',
  vps: 'VERB|Mood=Ind|Tense=Pres|VerbForm=Fin|Voice=Pass',
  xa: 'X|Abbr=Yes'
}

/** Words without a code: by tag, the words that mostly have it. */
const usual: Readonly<Record<string, string>> = {
  'ADP|AdpType=Prep': 'ad af efter for fra hos i inden jf. med mellem mod om over pr. på til uden ved via',
  'ADP|PartType=Inf': 'som',
  'AUX|Mood=Ind|Tense=Past|VerbForm=Fin|Voice=Act': 'blev kunne var',
  'AUX|Mood=Ind|Tense=Pres|VerbForm=Fin|Voice=Act': 'bør er kan må skal vil',
  'AUX|VerbForm=Inf|Voice=Act': 'blive',
  'CCONJ|_': 'eller og',
  'DET|Gender=Com|Number=Sing|Number[psor]=Sing|Person=2|Poss=Yes|PronType=Prs': 'din',
  'DET|Gender=Com|Number=Sing|PronType=Dem': 'den',
  'DET|Gender=Com|Number=Sing|PronType=Ind': 'en hver',
  'DET|Gender=Neut|Number=Sing|Number[psor]=Sing|Person=2|Poss=Yes|PronType=Prs': 'dit',
  'DET|Gender=Neut|Number=Sing|Number[psor]=Sing|Person=3|Poss=Yes|PronType=Prs|Reflex=Yes': 'sit',
  'DET|Gender=Neut|Number=Sing|PronType=Dem': 'dette',
  'DET|Gender=Neut|Number=Sing|PronType=Ind': 'et hvert',
  'DET|Number=Plur|Number[psor]=Sing|Person=2|Poss=Yes|PronType=Prs': 'dine',
  'DET|Number[psor]=Plur|Person=1|Poss=Yes|PronType=Prs': 'vores',
  'DET|Number[psor]=Plur|Person=2|Poss=Yes|PronType=Prs': 'jeres',
  'DET|Person=2|Polite=Form|Poss=Yes|PronType=Prs': 'deres',
  'PART|PartType=Inf': 'at',
  'PRON|Case=Acc|Gender=Com|Number=Plur|Person=1|PronType=Prs': 'os',
  'PRON|Case=Acc|Gender=Com|Number=Plur|Person=2|PronType=Prs': 'jer',
  'PRON|Case=Acc|Gender=Com|Number=Sing|Person=2|PronType=Prs': 'dig',
  'PRON|Case=Acc|Gender=Com|Person=2|Polite=Form|PronType=Prs': 'dem',
  'PRON|Case=Acc|Gender=Neut|Number=Sing|Person=3|PronType=Prs': 'det',
  'PRON|Case=Nom|Gender=Com|Number=Plur|Person=1|PronType=Prs': 'vi',
  'PRON|Case=Nom|Gender=Com|Number=Sing|Person=1|PronType=Prs': 'jeg',
  'PRON|Case=Nom|Gender=Com|Number=Sing|Person=2|PronType=Prs': 'du',
  'PRON|Case=Nom|Gender=Com|Number=Sing|Person=3|PronType=Prs': 'han hun',
  'PRON|Gender=Com|Number=Sing|PronType=Ind': 'anden',
  'PRON|Gender=Neut|Number=Sing|PronType=Ind': 'noget',
  'PRON|Number=Plur|PronType=Ind': 'andre',
  'PRON|Number=Sing|PronType=Int,Rel': 'hvad',
  'PRON|PronType=Dem': 'selv',
  'PRON|_': 'der',
  'PUNCT|_': ', . : ? « »',
  'SCONJ|_': 'fordi hvis når'
}

const usualTags = new Map(
  Object.entries(usual).flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag] as const))
)

/**
 * Sentences as municipalities write them to citizens: orders, passives, polite pronouns, references to law. The
 * treebank is newspapers and has few of them. Written for this purpose; no lemmas.
 */
export function letterSentences(): Array<TrainingSentence> {
  const text = readFileSync(new URL('letter-sentences.txt', import.meta.url), 'utf8')
  return text
    .trim()
    .split('\n')
    .map((line) => readLine(line))
}

function readLine(line: string): TrainingSentence {
  const words = line.split(' ').map((written) => {
    // The first letter may itself be a slash.
    const slash = written.indexOf('/', 1)
    if (slash > 0 && codes[written.slice(slash + 1)]) {
      return {form: written.slice(0, slash), tag: codes[written.slice(slash + 1)] ?? ''}
    }
    return {form: written, tag: usualTags.get(written.toLowerCase()) ?? tagOfNumber(written, line)}
  })
  return {forms: words.map((d) => d.form), tags: words.map((d) => d.tag), lemmas: []}
}

function tagOfNumber(written: string, line: string): string {
  if (/^\d[\d.,]*$/.test(written)) return 'NUM|NumType=Card'
  throw new Error(`No tag for \`${written}\` in: ${line}`)
}
