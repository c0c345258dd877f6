import * as z from 'zod/mini'
import {
  clauseFrameSchema,
  jargonEntrySchema,
  patternEntrySchema,
  termGroupSchema,
  wordEntrySchema
} from './phrases.ts'
import {structureSchemas} from './structure.ts'

const count = z.int().check(z.positive())
const text = z.string().check(z.minLength(1))
const words = z.array(text).check(z.minLength(1))

const schemas = {
  ...structureSchemas,
  'double-negation': z.strictObject({
    /** Words that negate a clause. */
    negations: words,
    /** Verbs that hold a negation whatever follows them: `undlade`. */
    verbs: words,
    /** Verbs that hold one where they deny what is said: `afvise, at …`, but `afvise dig`. */
    denials: z.optional(words),
    /** Adjectives in `u-` that negate nothing: `umiddelbar`. */
    neutral: words
  }),
  'front-weight': z.strictObject({
    /** More words than this before the finite verb of a main clause are too many. */
    words: count
  }),
  'list-in-prose': z.strictObject({
    /** An enumeration of at least this many items would be clearer as a list. */
    items: count
  }),
  'mixed-address': z.strictObject({}),
  'nested-clause': z.strictObject({
    /** A clause of at least this many words between subject and verb is too much. */
    words: count
  }),
  nominalization: z.strictObject({
    /** Support phrases with a plain verb of their own: `give tilsagn om` → `love`. */
    entries: z.optional(z.array(wordEntrySchema)),

    /** Verbs that only carry a verbal noun: `foretage`; each with the nouns it carries, or `*` for all verbal nouns. */
    supports: z.record(z.string(), z.union([z.literal('*'), words])),

    /** Phrases that put a verbal noun behind a preposition: the verb, then what stands before the noun. */
    phrases: z.record(z.string(), words),

    /** Nouns without a verbal ending that name acts: `kontrol`. */
    acts: words,

    /** Nouns with a verbal ending that name things, people or results: `ansøgning`, `bygning`. */
    things: words,

    /** Last parts of compounds that name a permit, a paper or a body: `miljøgodkendelse`. */
    results: z.optional(words),

    /** Nouns without a verbal ending that weigh as much as those with one: `gennemgang af sagen`. */
    heavy: z.optional(words),

    /** Fixed phrases that have no plainer verb: `træffe afgørelse`, `i betragtning`. */
    fixed: words,

    /** Verbs of what readers do (`betale`) and of what authorities do (`bevilge`), where nobody is named. */
    actors: z.optional(z.strictObject({reader: z.optional(words), authority: z.optional(words)}))
  }),
  'preposed-modifier': z.strictObject({}),
  'preposition-chain': z.strictObject({
    /** A chain of at least this many prepositional phrases is too long. */
    links: count,
    /** Nouns that call for a phrase with a preposition: `regler for`, `adgang til`, `sagen om`. */
    relational: words
  }),
  'third-person-recipient': z.strictObject({
    /** Roles in which a reader may be named: `ansøger`, `klager`. */
    roles: words
  }),
  amounts: z.strictObject({
    /** What stands for kroner beside a figure, in small letters: `kr.`, `dkk`. */
    kroner: words,
    /** All currencies; a figure between two of them belongs to the one behind it. */
    currencies: words,
    /** What counts thousands and millions: `mio.` */
    scales: words
  }),
  'bare-participle': z.strictObject({
    /** What has been done with a paper, a sum or a help: `indsendt`; no kinds of things: `røget laks`. */
    participles: words
  }),
  capitals: z.strictObject({
    /** A word with at least this many letters that Danish has in small letters is no acronym. */
    letters: count
  }),
  fragments: z.strictObject({
    /** From how many words a sentence should have a verb. */
    words: count,
    /** What begins answers, comparisons and labels, which need none: `ja`, `jo før, jo bedre`, `åbent`. */
    openers: words,
    /** What makes it thanks, a wish or a greeting, wherever it stands: `på forhånd tak`. */
    courtesies: words,
    /** Adverbs that make a clause a part of the sentence before: `hvorfor`, `hvilket`. */
    relatives: words
  }),
  slashes: z.strictObject({
    /** What something is counted by, after a slash: `timer/uge`. */
    rates: words,
    /** Endings that are set in brackets: `barn(et)`. */
    endings: words,
    /** Prefixes that are: `(u)enig`. */
    prefixes: words,
    /** What joins: `og/eller`. */
    conjunctions: words
  }),
  'third-person-sender': z.strictObject({
    /** Nouns for what somebody thinks, with the verb that says it: `opfattelse: mener`. */
    views: z.record(z.string(), text),
    /** What only a sender does here and now, which tells who sends a letter without an address: `finder`. */
    sayings: z.optional(words)
  }),
  'unaddressed-reader': z.strictObject({
    /** From how many sentences a letter must speak to its reader. */
    sentences: count
  }),
  'formal-address': z.strictObject({}),
  jargon: z.strictObject({
    entries: z.array(jargonEntrySchema).check(z.minLength(1)),
    /** First and last parts of the words that an authority makes up: `funktionsudredning`. */
    field: z.optional(z.strictObject({firsts: words, heads: words}))
  }),
  impersonal: z.strictObject({
    /** For verbs of saying, asking and thinking: the plain verb to use with `vi`. */
    verbs: z.record(z.string(), text),

    /** Phrases with `der`: the verb, then what must follow it, such as `gøre: opmærksom på`. */
    phrases: z.array(
      z.strictObject({
        verb: text,
        rest: z.string(),
        use: z.optional(text),
        /** Whether it is the reader who must, should or can: `der må påregnes ventetid`. */
        reader: z.optional(z.boolean())
      })
    )
  }),
  'law-reference': z.strictObject({}),
  lix: z.strictObject({
    warn: count,
    info: count,
    /** A letter with fewer words is too short to measure. */
    words: z.optional(count)
  }),
  'paragraph-length': z.strictObject({
    /** A paragraph with more words than this is too long. */
    words: count
  }),
  passive: z.strictObject({
    /** What readers do and authorities do not: pay, apply, fill in. */
    reader: words,

    /** What an authority does and readers do not: decides, pays out, registers. */
    authority: words,

    /** What either may do: sends, fetches, changes. */
    either: words,

    /** Verbs that mean little by themselves, and the words with which they tell who acts. */
    light: z.record(z.string(), z.strictObject({reader: z.optional(words), authority: z.optional(words)})),

    /** Nouns that tell who acts: what readers send, own and use, and what the authority issues and runs. */
    things: z.strictObject({reader: words, authority: words}),

    /** What readers want: in a condition it is they who do. */
    wishes: words,

    /** Terms of law that are passive by nature. */
    fixed: words
  }),
  patterns: z.strictObject({
    /** What a finding points at: the words found, or their whole sentence. */
    span: z.optional(z.enum(['match', 'sentence'])),
    patterns: z.array(patternEntrySchema).check(z.minLength(1)),
    /** What a clause says of somebody, in any order of words. */
    frames: z.optional(z.array(clauseFrameSchema))
  }),
  'personal-data': z.strictObject({}),
  placeholder: z.strictObject({}),
  'rare-words': z.strictObject({
    /** A word with fewer letters is left alone. */
    letters: count,
    /** Words that the list of frequencies lacks, but that readers of letters know. */
    known: words
  }),
  'repeated-word': z.strictObject({
    /** Words that may stand twice in good Danish, such as `den` in `ved den den 3. maj trufne aftale`. */
    allow: z.optional(words)
  }),
  'retext-passive': z.strictObject({}),
  'retext-readability': z.strictObject({}),
  'retext-simplify': z.strictObject({}),
  'sentence-length': z.strictObject({
    /** A sentence with more words than this is too long. */
    warn: count,
    /** From this many words a sentence is long enough to mention; absent: never. */
    info: z.optional(count)
  }),
  suppression: z.strictObject({}),
  terms: z.strictObject({
    groups: z.array(termGroupSchema).check(z.minLength(1))
  }),
  'vague-deadline': z.strictObject({
    /** Phrases that promise or demand haste without a date: `hurtigst muligt`. */
    phrases: words,
    /** Frames of vague time, a preposition, an adjective and a noun: `inden for en overskuelig fremtid`. */
    times: z.optional(z.array(z.strictObject({leads: words, qualities: words, nouns: words}))),
    /** Times that are vague only in a promise or a demand: `i løbet af foråret`, `i tide`. */
    loose: z.optional(
      z.strictObject({leads: words, qualities: words, nouns: words, borders: words, words, verbs: words})
    ),
    /** Words that make a duration a deadline: `inden`, `inden for`, `senest`. */
    leads: words,
    /** Units of time: `dage`, `uger`. */
    units: words,
    /** Words that turn a duration to the past: `seneste`, `sidste`. */
    past: words
  }),
  'word-length': z.strictObject({
    /** A word with at least this many letters is long. */
    letters: count,
    /** What to write instead of a word in dictionary form. */
    better: z.optional(z.record(z.string(), words)),
    /** How names of benefits, permits, titles and bodies end; they are found, but not taken apart. */
    titles: z.optional(words)
  }),
  words: z.strictObject({
    entries: z.array(wordEntrySchema).check(z.minLength(1)),
    /** Abbreviations that may stand without an entry; where this is given, all others are found too. */
    abbreviations: z.optional(words)
  })
} as const satisfies Readonly<Record<string, z.ZodMiniType>>

/** What the options of each kind are described by; their types are inferred from it, see `OptionsOf`. */
export type OptionSchemas = typeof schemas

/** The options of each kind of check; unknown options are mistakes. */
export const optionSchemas: Readonly<Record<string, z.ZodMiniType>> = schemas
