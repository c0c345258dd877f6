import type {ConlluSentence} from '../../src/danish/parser/conllu.ts'
import {findBlivePassive, isBlive} from '../../src/danish/syntax/passive.ts'
import {readTag, reduceFeatures, type TagInfo} from '../../src/danish/tagger/tagset.ts'

/** A share of right answers. */
interface Share {
  right: number
  all: number
}

/** Right findings, false ones and missed ones. */
interface Found {
  hits: number
  false: number
  missed: number
}

const kinds: Readonly<Record<string, (tag: TagInfo) => boolean>> = {
  'finite verb': (d) => d.finite,
  imperative: (d) => d.mood === 'Imp',
  's-passive': (d) => d.voice === 'Pass',
  'past participle': (d) => d.verbForm === 'Part' && d.tense === 'Past',
  'definite noun': (d) => d.upos === 'NOUN' && d.definite === 'Def',
  'any verb': (d) => d.upos === 'VERB' || d.upos === 'AUX'
}

/** Counts how well tags and lemmas agree with a treebank's. */
export class Measures {
  readonly #shares = new Map<string, Share>()
  readonly #found = new Map<string, Found>()
  readonly #treebankTags = new Map<string, TagInfo>()

  /** Compare one sentence; `lemmas` may be left out. */
  add({words, comments}: ConlluSentence, tags: ReadonlyArray<TagInfo>, lemmas?: ReadonlyArray<string>): void {
    words.forEach((word, i) => {
      const given = tags[i]
      if (!given) return
      const right = this.#read(`${word.upos}|${word.feats}`)
      this.#share('UPOS', given.upos === right.upos)
      this.#share('features', given.feats === right.feats)
      this.#share('UPOS + features', given.upos === right.upos && given.feats === right.feats)
      const reduced = reduceFeatures(right.upos, right.feats)
      this.#share('features the rules use', reduceFeatures(given.upos, given.feats) === reduced)
      if (lemmas) this.#share('lemma', lemmas[i] === word.lemma)
      for (const [name, is] of Object.entries(kinds)) this.#find(name, is(right), is(given))
      // The treebank has `jf.` as the imperative of jævnføre; in letters it is a preposition, and is tagged as one.
      if (!/^jv?f\.?$/i.test(word.form))
        this.#find('imperative, jf. apart', right.mood === 'Imp', given.mood === 'Imp')
    })

    if (words.some((d) => d.head !== '_') && !comments.includes('# source = parole'))
      this.#addBlive(words, tags)
  }

  /** One line per measure. */
  lines(): Array<string> {
    const shares = [...this.#shares].map(([name, d]) => line(name, percent(d.right / d.all), `of ${d.all}`))
    const found = [...this.#found].map(([name, d]) => {
      const precision = d.hits / (d.hits + d.false)
      const recall = d.hits / (d.hits + d.missed)
      const f1 = (2 * d.hits) / (2 * d.hits + d.false + d.missed)
      const parts = `P ${percent(precision)}  R ${percent(recall)}  of ${d.hits + d.missed}`
      return line(`${name} F1`, percent(f1), parts)
    })
    return [...shares, ...found]
  }

  /** The treebank says AUX *blive* under a participle where there is a passive. */
  #addBlive(words: ConlluSentence['words'], tags: ReadonlyArray<TagInfo>): void {
    const forms = words.map((d) => d.form)
    words.forEach((word, i) => {
      if (!isBlive(word.form)) return
      const head = Number(word.head) - 1
      const verb = words[head]
      const passive =
        word.upos === 'AUX' && verb?.upos === 'VERB' && /Tense=Past\|VerbForm=Part/.test(verb.feats)
      const right = passive ? head : -1
      const given = findBlivePassive(forms, tags, i)
      if (right >= 0 || given >= 0) {
        const name = 'blive-passive'
        if (given === right) this.#find(name, true, true)
        else {
          if (given >= 0) this.#find(name, false, true)
          if (right >= 0) this.#find(name, true, false)
        }
      }
    })
  }

  #read(tag: string): TagInfo {
    const info = this.#treebankTags.get(tag) ?? readTag(tag)
    this.#treebankTags.set(tag, info)
    return info
  }

  #share(name: string, right: boolean): void {
    const share = this.#shares.get(name) ?? {right: 0, all: 0}
    this.#shares.set(name, share)
    share.all++
    if (right) share.right++
  }

  #find(name: string, right: boolean, given: boolean): void {
    const found = this.#found.get(name) ?? {hits: 0, false: 0, missed: 0}
    this.#found.set(name, found)
    if (right && given) found.hits++
    else if (given) found.false++
    else if (right) found.missed++
  }
}

function line(name: string, value: string, detail: string): string {
  return `${name.padEnd(24)}${value.padStart(7)}   ${detail}`
}

function percent(share: number): string {
  return (share * 100).toFixed(2)
}
