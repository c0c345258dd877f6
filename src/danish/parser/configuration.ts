/**
 * State of the arc-hybrid transition system for one sentence without punctuation.
 *
 * Words are numbered from 0 to `size - 1`; the artificial root is word `size`, last in the buffer; word `none`
 * (`size + 1`) stands for what is not there, so that features need no special cases. The arrays are reused from
 * sentence to sentence and only grow.
 */
export class Configuration {
  size = 0
  /** The word that stands for a missing one. */
  none = 1
  /** First word of the buffer. */
  front = 0
  /** Number of words on the stack. */
  depth = 0
  capacity = 0

  form = new Int32Array(0)
  stem = new Int32Array(0)
  ending = new Int32Array(0)
  /** Hash of the tag as the tagger gave it. */
  tag = new Int32Array(0)
  /** Hash of the tag refined with the class of function word. */
  fineTag = new Int32Array(0)
  /** Number of the tag, the root's being the number after the last. */
  tagId = new Int32Array(0)
  /** Bits for the punctuation just before the word: 1 comma, 2 colon or dash, 4 other, 8 quote or bracket. */
  mark = new Int32Array(0)
  /** How many words before this one follow punctuation: a difference tells how many marks stand between. */
  marksBefore = new Int32Array(0)
  /** Kind of verb that the word is; see `verbKind`. */
  verb = new Int32Array(0)
  /** The next verb at or after the word: its form and whether a comma stands before it. */
  verbAhead = new Int32Array(0)

  stack = new Int32Array(0)
  head = new Int32Array(0)
  relation = new Int32Array(0)
  /** Leftmost and second leftmost dependent, rightmost and second rightmost; `none` where there is none. */
  left = new Int32Array(0)
  left2 = new Int32Array(0)
  right = new Int32Array(0)
  right2 = new Int32Array(0)
  leftCount = new Int32Array(0)
  rightCount = new Int32Array(0)
  /** Set of the relations of a word's dependents, as bits modulo 31. */
  relations = new Int32Array(0)

  /** Begin a sentence of `size` words; the word arrays are to be filled by the caller. */
  reset(size: number): void {
    if (size + 4 > this.capacity) this.#grow(size + 4)
    const none = size + 1
    const end = size + 2
    this.size = size
    this.none = none
    this.front = 0
    this.depth = 0
    this.head.fill(none, 0, end)
    this.relation.fill(-1, 0, end)
    this.left.fill(none, 0, end)
    this.left2.fill(none, 0, end)
    this.right.fill(none, 0, end)
    this.right2.fill(none, 0, end)
    this.leftCount.fill(0, 0, end)
    this.rightCount.fill(0, 0, end)
    this.relations.fill(0, 0, end)
  }

  shift(): void {
    this.stack[this.depth++] = this.front++
  }

  /** Top of the stack becomes a dependent of `head` and leaves the stack. */
  attach(head: number, dependent: number, relation: number): void {
    this.depth--
    this.head[dependent] = head
    this.relation[dependent] = relation
    this.relations[head] = (this.relations[head] ?? 0) | (1 << (relation % 31))
    if (dependent < head) {
      // Dependents to the left arrive from the nearest outwards: each new one is the leftmost.
      this.left2[head] = this.left[head] ?? this.none
      this.left[head] = dependent
      this.leftCount[head] = (this.leftCount[head] ?? 0) + 1
    } else {
      this.right2[head] = this.right[head] ?? this.none
      this.right[head] = dependent
      this.rightCount[head] = (this.rightCount[head] ?? 0) + 1
    }
  }

  #grow(size: number): void {
    const capacity = Math.max(64, size + (size >> 1))
    this.capacity = capacity
    const make = () => new Int32Array(capacity)
    this.form = make()
    this.stem = make()
    this.ending = make()
    this.tag = make()
    this.fineTag = make()
    this.tagId = make()
    this.mark = make()
    this.marksBefore = make()
    this.verb = make()
    this.verbAhead = make()
    this.stack = make()
    this.head = make()
    this.relation = make()
    this.left = make()
    this.left2 = make()
    this.right = make()
    this.right2 = make()
    this.leftCount = make()
    this.rightCount = make()
    this.relations = make()
  }
}
