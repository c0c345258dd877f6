import {mix} from '../tagger/word-features.ts'
import type {Configuration} from './configuration.ts'

/** Room that a feature buffer needs. */
export const maxFeatures = 128

function at(array: Int32Array, index: number): number {
  return array[index] ?? 0
}

/**
 * Features that decide the next transition: the three topmost words of the stack, the next four of the buffer, their
 * dependents, and the punctuation and distance between them. Returns how many were written to `out`.
 */
export function transitionFeatures(c: Configuration, out: Int32Array): number {
  const {form, tag, fineTag, stem, ending, none, size, stack, depth, front, marksBefore, mark} = c
  const s0 = depth > 0 ? at(stack, depth - 1) : none
  const s1 = depth > 1 ? at(stack, depth - 2) : none
  const s2 = depth > 2 ? at(stack, depth - 3) : none
  const b0 = front
  const b1 = front < size ? front + 1 : none
  const b2 = front + 1 < size ? front + 2 : none
  const b3 = front + 2 < size ? front + 3 : none

  const t0 = at(tag, s0)
  const t1 = at(tag, s1)
  const t2 = at(tag, s2)
  const tb = at(tag, b0)
  const tb1 = at(tag, b1)
  const tb2 = at(tag, b2)
  const tb3 = at(tag, b3)
  const w0 = at(form, s0)
  const w1 = at(form, s1)
  const wb = at(form, b0)
  const wb1 = at(form, b1)
  const f0 = at(fineTag, s0)
  const f1 = at(fineTag, s1)
  const fb = at(fineTag, b0)
  const fb1 = at(fineTag, b1)
  let k = 0

  // Words alone.
  out[k++] = mix(w0, mix(t0, 1))
  out[k++] = mix(t0, 2)
  out[k++] = mix(w1, mix(t1, 3))
  out[k++] = mix(t1, 4)
  out[k++] = mix(wb, mix(tb, 5))
  out[k++] = mix(tb, 6)
  out[k++] = mix(wb1, 7)
  out[k++] = mix(tb1, 8)
  out[k++] = mix(t2, 9)
  out[k++] = mix(tb2, 10)

  // Pairs.
  const t0b = mix(mix(t0, 24), tb)
  const t01 = mix(mix(t0, 25), t1)
  const f0b = mix(mix(f0, 24), fb)
  const f01 = mix(mix(f0, 25), f1)
  out[k++] = mix(w0, mix(tb, 14))
  out[k++] = mix(wb, mix(t0, 15))
  out[k++] = mix(w0, mix(wb, 16))
  out[k++] = mix(t0b, 17)
  out[k++] = mix(w0, mix(w1, 18))
  out[k++] = mix(w0, mix(t1, 19))
  out[k++] = mix(w1, mix(t0, 20))
  out[k++] = mix(t01, 21)
  out[k++] = mix(t1, mix(tb, 22))
  out[k++] = mix(tb, mix(tb1, 23))
  out[k++] = mix(wb, mix(t1, 29))
  out[k++] = mix(w1, mix(tb, 30))
  out[k++] = mix(f0b, 170)
  out[k++] = mix(f01, 171)
  out[k++] = mix(at(stem, s0), mix(fb, 172))
  out[k++] = mix(at(stem, b0), mix(f0, 173))
  out[k++] = mix(at(stem, s1), mix(f0, 174))
  out[k++] = mix(at(ending, s0), mix(fb, 175))
  out[k++] = mix(at(ending, b0), mix(f0, 176))
  out[k++] = mix(at(stem, s0), mix(at(stem, b0), 177))
  out[k++] = mix(at(stem, s1), mix(at(stem, s0), 178))

  // Triples.
  out[k++] = mix(t0b, mix(tb1, 31))
  out[k++] = mix(t01, mix(tb, 32))
  out[k++] = mix(t01, mix(t2, 33))
  out[k++] = mix(t01, mix(tb, mix(tb1, 26)))
  out[k++] = mix(tb, mix(tb1, mix(tb2, 27)))
  out[k++] = mix(t01, mix(t2, mix(tb, 28)))
  out[k++] = mix(w1, mix(w0, mix(tb, 117)))
  out[k++] = mix(wb, mix(tb1, mix(t0, 118)))
  out[k++] = mix(wb1, mix(tb, mix(t0, 119)))
  out[k++] = mix(t01, mix(wb, 120))
  out[k++] = mix(t0b, mix(tb1, mix(tb2, 121)))
  out[k++] = mix(f01, mix(fb, mix(fb1, 122)))
  out[k++] = mix(tb1, mix(tb2, mix(tb3, 123)))

  // Dependents.
  const l0 = at(c.left, s0)
  const r0 = at(c.right, s0)
  const l1 = at(c.left, s1)
  const r1 = at(c.right, s1)
  const lb = at(c.left, b0)
  const lb2 = at(c.left2, b0)
  const tl0 = at(tag, l0)
  const tr0 = at(tag, r0)
  const tr1 = at(tag, r1)
  const tlb = at(tag, lb)
  out[k++] = mix(t01, mix(tl0, 36))
  out[k++] = mix(t01, mix(tr0, 37))
  out[k++] = mix(t01, mix(tr1, 38))
  out[k++] = mix(t01, mix(at(tag, l1), 39))
  out[k++] = mix(t0b, mix(tlb, 40))
  out[k++] = mix(t0b, mix(tl0, 41))
  out[k++] = mix(t0b, mix(tr0, 42))
  out[k++] = mix(t0, mix(at(c.relation, l0), mix(at(c.relation, r0), 43)))
  out[k++] = mix(t1, mix(at(c.relation, r1), mix(t0, 44)))
  out[k++] = mix(tb, mix(at(c.relation, lb), mix(at(c.relation, lb2), 45)))
  out[k++] = mix(t0, mix(at(form, l0), mix(tb, 46)))
  out[k++] = mix(t1, mix(at(form, r1), mix(t0, 47)))
  out[k++] = mix(tb, mix(at(form, lb), mix(t0, 48)))
  out[k++] = mix(t0, mix(at(form, r0), mix(tb, 49)))
  out[k++] = mix(t0b, mix(at(c.relations, s0), 110))
  out[k++] = mix(w0, mix(at(c.relations, s0), 112))
  out[k++] = mix(t01, mix(at(c.relations, s1), 113))
  out[k++] = mix(w1, mix(at(c.relations, s1), mix(f0, 116)))
  out[k++] = mix(t0b, mix(at(c.relations, b0), 115))
  out[k++] = mix(t0, mix(at(c.leftCount, s0), mix(at(c.rightCount, s0), 111)))

  // Distance, punctuation and the verbs ahead.
  const distance0 = s0 === none ? 9 : Math.min(b0 - s0, 7)
  const distance1 = s1 === none ? 9 : Math.min(s0 - s1, 7)
  const marks0 = s0 === none ? 4 : Math.min(at(marksBefore, b0) - at(marksBefore, s0), 3)
  const marks1 = s1 === none ? 4 : Math.min(at(marksBefore, s0) - at(marksBefore, s1), 3)
  const mb = at(mark, b0)
  const ms = at(mark, s0)
  const ahead = at(c.verbAhead, b0)
  const ahead1 = at(c.verbAhead, b1)
  out[k++] = mix(t1, mix(at(c.rightCount, s1), mix(marks1, 114)))
  out[k++] = mix(t0b, mix(mb, 60))
  out[k++] = mix(t01, mix(ms, 61))
  out[k++] = mix(t01, mix(mb, mix(tb, 62)))
  out[k++] = mix(tb, mix(at(mark, b1), mix(tb1, 63)))
  out[k++] = mix(t0b, mix(mb, mix(tb1, 64)))
  out[k++] = mix(wb, mix(mb, mix(t0, 65)))
  out[k++] = mix(t0b, mix(distance0, 66))
  out[k++] = mix(t0b, mix(marks0, 67))
  out[k++] = mix(t01, mix(distance1, 68))
  out[k++] = mix(t01, mix(marks1, 69))
  out[k++] = mix(w0, mix(distance0, mix(tb, 70)))
  out[k++] = mix(t01, mix(marks1, mix(tb, mix(marks0, 71))))
  out[k++] = mix(t0b, mix(ahead, 72))
  out[k++] = mix(t01, mix(ahead, 73))
  out[k++] = mix(t0b, mix(ahead1, mix(mb, 74)))
  out[k++] = mix(t0b, mix(front === size ? 1 : 0, mix(Math.min(depth, 3), 75)))

  // The nearest verb on the stack: where a preposition goes depends on it, however many nouns stand between.
  let verb = none
  for (let i = depth - 1; i >= 0 && i >= depth - 6 && verb === none; i--)
    if (at(c.verb, at(stack, i)) !== 0) verb = at(stack, i)
  const tv = at(tag, verb)
  const nearness = verb === s0 ? 0 : verb === s1 ? 1 : 2
  out[k++] = mix(at(stem, verb), mix(wb, 76))
  out[k++] = mix(t0b, mix(tv, mix(nearness, 77)))
  out[k++] = mix(tb, mix(tb1, mix(tv, mix(t0, 78))))
  out[k++] = mix(t0b, mix(at(c.relations, verb), mix(nearness, 79)))
  out[k++] = mix(wb, mix(t0, mix(at(c.relations, verb), 80)))
  out[k++] = mix(at(ending, s0), mix(wb, 81))
  return k
}

/** Features that decide the relation of a dependent to its head. Returns how many were written to `out`. */
export function relationFeatures(c: Configuration, head: number, dependent: number, out: Int32Array): number {
  const {form, tag, fineTag, stem, ending, none, size} = c
  const direction = dependent < head ? 1 : 2
  const th = at(tag, head)
  const td = at(tag, dependent)
  const wh = at(form, head)
  const wd = at(form, dependent)
  const fh = at(fineTag, head)
  const fd = at(fineTag, dependent)
  const pair = mix(mix(th, td), direction)
  const finePair = mix(mix(fh, fd), direction)
  const before = dependent > 0 ? dependent - 1 : none
  const after = dependent + 1 < size ? dependent + 1 : none
  const beforeHead = head > 0 ? head - 1 : none
  const child = at(c.left, dependent)
  const childRight = at(c.right, dependent)
  const outer = at(c.left, head)
  const afterHead = head + 1 < size ? head + 1 : none
  const afterHead2 = head + 2 < size ? head + 2 : none
  const distance = Math.min(6, dependent < head ? head - dependent : dependent - head)
  const marks = Math.abs(at(c.marksBefore, dependent) - at(c.marksBefore, head))
  let k = 0
  out[k++] = pair
  out[k++] = mix(finePair, 200)
  out[k++] = mix(wd, mix(201, direction))
  out[k++] = mix(wd, mix(fh, 202))
  out[k++] = mix(wh, mix(td, mix(direction, 203)))
  out[k++] = mix(wh, mix(wd, 204))
  out[k++] = mix(pair, mix(distance, 205))
  out[k++] = mix(pair, mix(at(form, child), 215))
  out[k++] = mix(pair, mix(at(tag, childRight), 214))
  out[k++] = mix(pair, mix(at(form, childRight), 213))
  out[k++] = mix(td, mix(at(c.relation, child), mix(direction, 216)))
  out[k++] = mix(pair, mix(at(c.relations, head), 217))
  out[k++] = mix(pair, mix(at(c.relations, dependent), 218))
  out[k++] = mix(pair, mix(at(tag, before), 219))
  out[k++] = mix(pair, mix(at(tag, after), 220))
  out[k++] = mix(wd, mix(at(tag, after), mix(direction, 221)))
  out[k++] = mix(wd, mix(at(tag, before), 222))
  out[k++] = mix(td, mix(at(tag, child), mix(wh, 223)))
  out[k++] = mix(pair, mix(Math.min(marks, 3), 225))
  out[k++] = mix(pair, mix(at(tag, beforeHead), 226))
  out[k++] = mix(pair, mix(at(form, outer), 227))
  out[k++] = mix(pair, mix(at(c.leftCount, head), mix(at(c.rightCount, head), 228)))
  out[k++] = mix(wh, mix(at(form, child), mix(td, 229)))
  out[k++] = mix(wh, mix(at(form, childRight), mix(td, 231)))
  out[k++] = mix(pair, mix(at(c.relations, head), mix(at(form, child), 230)))
  out[k++] = mix(at(stem, head), mix(fd, mix(direction, 232)))
  out[k++] = mix(at(stem, head), mix(wd, 233))
  out[k++] = mix(at(stem, dependent), mix(fh, mix(direction, 234)))
  out[k++] = mix(at(ending, dependent), mix(fh, mix(direction, 235)))
  out[k++] = mix(at(stem, head), mix(at(c.relations, head), mix(fd, 236)))
  // In »Det har vi set« only what follows the verb tells that `Det` is no subject.
  out[k++] = mix(pair, mix(at(tag, afterHead), 237))
  out[k++] = mix(pair, mix(at(tag, afterHead), mix(at(tag, afterHead2), 238)))
  out[k++] = mix(fd, mix(at(form, afterHead), mix(direction, 239)))
  out[k++] = mix(pair, mix(at(c.relations, head), mix(at(tag, afterHead), 240)))
  return k
}
