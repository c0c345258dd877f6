/** The nouns of klarbrev. Offsets are 0-based UTF-16 units, lines and columns 1-based, ends exclusive, throughout. */

/** How much a finding weighs. */
export type Severity = (typeof severities)[number]

/** All severities, the heaviest first. */
export const severities = ['error', 'warning', 'info'] as const

/** A rule's own severity: one of a finding's, or `off`. */
export type Level = (typeof levels)[number]

/** All levels. */
export const levels = [...severities, 'off'] as const

/** Language of what a reader sees: messages, help, reports. */
export type UiLanguage = 'da' | 'en'

/** Language of a letter; only these two are checked. */
export type Language = 'da' | 'en'

/** Who reads the letter: citizens, businesses, associations, professionals. */
export type Audience = (typeof audiences)[number]

/** All audiences. */
export const audiences = ['borger', 'erhverv', 'forening', 'fagperson'] as const

/** What the letter does: decision, hearing, receipt, summons, grant, reminder, information, answer, other. */
export type LetterType = (typeof letterTypes)[number]

/** All types of letter. */
export const letterTypes = [
  'afgoerelse',
  'partshoering',
  'kvittering',
  'indkaldelse',
  'tilskud',
  'rykker',
  'orientering',
  'svar',
  'andet'
] as const

/** File formats klarbrev reads. */
export type Format = 'markdown' | 'text' | 'html' | 'docx' | 'odt' | 'pdf' | 'eml'

/** A point in the text of a letter. */
export interface Point {
  /** 1-based line. */
  readonly line: number
  /** 1-based column in UTF-16 units. */
  readonly column: number
  /** 0-based UTF-16 offset. */
  readonly offset: number
}

/** Where something stands; binary formats also name a spot that a reader of the document can find. */
export interface Place extends Spot {
  readonly start: Point
  readonly end: Point
}

/** A spot that a person can find in a document without offsets. */
export interface Spot {
  /** 1-based number of the paragraph in the document. */
  readonly paragraph?: number
  /** 1-based page. */
  readonly page?: number
  /** Text of the nearest heading above. */
  readonly heading?: string
  /** Part of the document outside the body, or a table cell: `header`, `footer`, `footnote 2`, `table 1, row 2, column 3`. */
  readonly part?: string
  /** Branch of a template condition, as the template writes it. */
  readonly branch?: string
}

/** Replace `[start, end)` of the text by `text`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A better wording. */
export interface Suggestion {
  /** The sentence or word as it would read, for a person to see. */
  readonly text: string
  /** Disjoint edits, ascending; empty when the remedy is for a person to write. */
  readonly edits: ReadonlyArray<Edit>
  /** Whether the meaning cannot change, so that `fix` may apply it unasked. */
  readonly safe: boolean
}

/** Data of a finding, shown in messages and kept in reports. */
export type Values = Readonly<Record<string, string | number | boolean>>

/** What a check found, before it is stamped with rule, message and place. */
export interface Match {
  readonly start: number
  readonly end: number
  readonly values?: Values
  readonly suggestions?: ReadonlyArray<Suggestion>
  /** Severity where it differs from the rule's; never raises a rule that is `off`. */
  readonly severity?: Severity
  /** Which of the rule's messages to use; the plain `message` when absent. */
  readonly message?: string
}

/** A finding: a match stamped with its rule. */
export interface Finding {
  readonly ruleId: string
  readonly severity: Severity
  readonly message: string
  readonly why: string
  /** The text found, exactly as the file has it. */
  readonly actual: string
  readonly place: Place
  readonly values: Values
  readonly url: string
  readonly suggestions: ReadonlyArray<Suggestion>
  /** Index among the letter's findings of the one that speaks for the same words; absent where this one speaks. */
  readonly within?: number
}

/** A sentence with all the advice on it. */
export interface SentenceAdvice {
  readonly place: Place
  /** Its findings, as places in `findings` of the letter. */
  readonly findings: ReadonlyArray<number>
  /** The sentence with the best suggestions that go together; null where none can be made. */
  readonly rewrite: Suggestion | null
  /** How hard the sentence is: its findings by severity, and half a point for each word beyond twenty. */
  readonly weight: number
}

/** One of the main things to say of a letter. */
export interface Headline {
  /** What it is about, such as `long` or `tone`; the id of a rule where the rule has no headline in common with others. */
  readonly id: string
  /** A sentence for the writer. */
  readonly message: string
  /** Where, the first few only. */
  readonly places: ReadonlyArray<Place>
  /** The rules that found it. */
  readonly ruleIds: ReadonlyArray<string>
}

/** Words of a letter and where they stand. */
export interface PlacedText {
  /** The words, exactly as the file has them. */
  readonly text: string
  readonly place: Place
}

/** A time, and the day it names: `senest den 3. maj 2026`, `2026-05-03`; null where the words name no day. */
export interface PlacedTime extends PlacedText {
  readonly date: string | null
}

/** How firmly a letter asks: a duty, a request, an offer. */
export type AskForce = 'skal' | 'bedes' | 'kan'
/** What the reader is asked to do. */
export interface ReaderAsk extends PlacedText {
  /** Dictionary form of the verb that the reader is to do, in the letter's own words. */
  readonly action: string
  readonly force: AskForce
  /** Whether the reader is asked not to do it. */
  readonly negated: boolean
  readonly deadline: PlacedTime | null
  readonly condition: PlacedText | null
}

/** What the sender has decided: yes, no, or some of it. */
export type OutcomeKind = 'ja' | 'nej' | 'delvist'

/** Ways to reach the sender, and when. */
export type ContactKind = 'telefon' | 'mail' | 'web' | 'adresse' | 'person' | 'tid'

/** What a reader takes from a letter. */
export interface LetterReading {
  /** The clause that says what was decided; null where nothing is. */
  readonly outcome: (PlacedText & {readonly kind: OutcomeKind}) | null
  /** In the order of the letter, like everything below. */
  readonly asks: ReadonlyArray<ReaderAsk>
  /** Where and how long the reader can complain; `to` is null where the letter names nobody. */
  readonly complaint: (PlacedText & {readonly to: string | null; readonly within: PlacedTime | null}) | null
  /** What the sender (`vi`) or somebody else (`anden`) will do. */
  readonly next: ReadonlyArray<PlacedText & {readonly who: 'vi' | 'anden'; readonly when: PlacedTime | null}>
  readonly contact: ReadonlyArray<PlacedText & {readonly kind: ContactKind}>
  /** Sums of money: 1250 of the unit `kr.` */
  readonly amounts: ReadonlyArray<PlacedText & {readonly value: number; readonly unit: string}>
  /** Days that are named in the text; the date of the letter itself is left out. */
  readonly dates: ReadonlyArray<PlacedTime>
}

/** What is counted in a letter. */
export interface Counts {
  readonly characters: number
  readonly words: number
  readonly longWords: number
  readonly sentences: number
  readonly paragraphs: number
}

/** Measures of readability; see `score/`. */
export interface Score {
  readonly lix: number
  readonly band: LixBand
  readonly rix: number
  readonly ovix: number
  readonly nominalRatio: number
  readonly wordsPerSentence: number
  /** Percent of words with more than 6 letters. */
  readonly longWordShare: number
  /** Percent of finite clauses in the passive. */
  readonly passiveShare: number
  readonly readingMinutes: number
}

/** Danish names of the bands of LIX. */
export type LixBand = 'meget let' | 'let' | 'middel' | 'svær' | 'meget svær'

/** What was assumed of a letter and why. */
export interface Assumption<Value extends string> {
  readonly value: Value
  /** 0 to 1; 1 when it was given. */
  readonly confidence: number
  /** Where it comes from: the words of the letter, frontmatter, configuration or a flag. */
  readonly reason: string
}

/** What could not be done for a letter. */
export interface LetterError {
  readonly code: string
  readonly message: string
}

/** A finding that a writer has allowed, with the reason given. */
export interface Suppressed extends Omit<Finding, 'within'> {
  readonly reason: string
}

/** Report on one letter, version 1. */
export interface LetterReport {
  readonly path: string
  readonly format: Format
  readonly language: Language
  readonly audience: Audience
  readonly type: LetterType
  readonly assumptions: {
    readonly language: Assumption<Language>
    readonly audience: Assumption<Audience>
    readonly type: Assumption<LetterType>
  }
  readonly counts: Counts
  readonly score: Score
  readonly findings: ReadonlyArray<Finding>
  /** The sentences with findings, in the order of the letter; absent in reports of before, and for letters in English. */
  readonly sentences?: ReadonlyArray<SentenceAdvice>
  /** The main things to mend, at most five, what helps the reader most first; absent where `sentences` is. */
  readonly headlines?: ReadonlyArray<Headline>
  /** What a reader takes from it; absent in reports of before, and for letters in English. */
  readonly reading?: LetterReading
  readonly suppressed: ReadonlyArray<Suppressed>
  readonly errors: ReadonlyArray<LetterError>
}

/** Report on a run, version 1; the shape other tools build on. */
export interface Report {
  readonly version: 1
  readonly tool: {readonly name: 'klarbrev'; readonly version: string}
  readonly letters: ReadonlyArray<LetterReport>
  readonly summary: {
    readonly letters: number
    readonly findings: Readonly<Record<Severity, number>>
  }
  /** What kept the report from being the whole truth; absent when it is. */
  readonly run?: ReportedRun
}

/** Of a run that was a part of one, or that could not read all it was asked to. */
export interface ReportedRun {
  /** Which part of how many, from 1. */
  readonly shard?: {readonly index: number; readonly count: number}
  /** Whether a file that was named is missing, or nothing matched. */
  readonly missing: boolean
  /** Whether a file or folder could not be read. */
  readonly unreadable: boolean
  /** What is missing or could not be read, a line each. */
  readonly problems: ReadonlyArray<string>
  /** Limits that were broken; absent where none was. */
  readonly limits?: ReadonlyArray<BrokenLimit>
}

/** A limit of the user's that letters break, besides the findings in them. */
export interface BrokenLimit {
  readonly kind: 'max-lix' | 'max-warnings'
  /** A letter, or the configuration whose letters together break it; absent where an option set it for all. */
  readonly path?: string
  readonly message: string
}
