import {definiteDeterminers} from '../words/determiners.ts'
import {months} from '../words/months-and-times.ts'
import type {SyntaxTree} from './syntax-tree.ts'

/** Whether a dependent of a verb group is an object, direct or indirect. */
export function isObject(tree: SyntaxTree, token: number, finiteVerb: number, mainVerb: number): boolean {
  if (isMisnamedObject(tree, token, mainVerb)) return true
  const isNamed = /^(dobj|iobj)$/.test(tree.relation(token))
  if (!isNamed && !(token < finiteVerb && isFronted(tree, token))) return false
  return /^(NOUN|PROPN|PRON|DET|NUM|ADJ|X|SYM)$/.test(tree.upos(token)) && !isDate(tree, token)
}

const times =
  /(dag|uge|måned|år|gang|time|minut|morgen|aften|nat|periode|sommer|vinter|efterår|forår|øjeblik|sæson)(en|et|n|ene)?$/

/** A second »subject« before the finite verb is an object: »Brevet kan du finde …«, »Det beløb skal du betale«. */
function isFronted(tree: SyntaxTree, token: number): boolean {
  if (/^(subj|qobj)$/.test(tree.relation(token))) return true
  if (tree.relation(token) !== 'mod' || !definiteDeterminers.has(tree.form(token))) return false
  const noun = tree.dependents(token).find((d) => /^(nobj|possd)$/.test(tree.relation(d)))
  return noun !== undefined && !times.test(tree.form(noun))
}

const copulas =
  /^(er|var|være|bli|blev|hed|syn|virk|gør|gjor|gøre|forekom|kald|ans|føl|forbl|udgør|vælg|valg|udnævn|kom)/

/** A bare noun that the parser calls a predicate of a verb that takes none: `træffer afgørelse`. */
export function isMisnamedObject(tree: SyntaxTree, token: number, mainVerb: number): boolean {
  const isNominal = /^(NOUN|DET|PRON)$/.test(tree.upos(token))
  return tree.relation(token) === 'pred' && isNominal && !copulas.test(tree.form(mainVerb))
}

/** »den 3. maj« without a preposition tells when; the parser may take it for an object. */
function isDate(tree: SyntaxTree, token: number): boolean {
  const {start, end} = tree.phrase(token)
  for (let i = start; i < Math.min(end, start + 4); i++) if (months.has(tree.form(i))) return true
  return false
}
