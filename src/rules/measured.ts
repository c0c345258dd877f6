/** How well a rule finds what people have labelled in the gold letters. */
export interface Measure {
  /** Labels that the rule, alone or with others, answers for. */
  readonly gold: number
  /** Percent of the labels found. */
  readonly recall: number
  /** Percent of the findings that are labelled; only where every instance is. */
  readonly precision?: number
}

/** Written by `npm run evaluate -- --write`; rules that no label belongs to are not in it. */
export const measured: Readonly<Record<string, Measure>> = {
  abbreviation: {gold: 54, recall: 92.6, precision: 98},
  'blaming-tone': {gold: 23, recall: 100},
  'complaint-guidance': {gold: 11, recall: 90.9},
  'contact-information': {gold: 11, recall: 90.9},
  'decision-outcome': {gold: 11, recall: 90.9},
  'decision-reasons': {gold: 11, recall: 90.9},
  'double-negation': {gold: 35, recall: 100, precision: 100},
  filler: {gold: 13, recall: 100},
  'formal-address': {gold: 170, recall: 100, precision: 98.3},
  'front-weight': {gold: 17, recall: 100},
  'hearing-content': {gold: 11, recall: 90.9},
  impersonal: {gold: 32, recall: 100},
  jargon: {gold: 47, recall: 89.4},
  'law-reference': {gold: 36, recall: 100, precision: 100},
  'long-paragraph': {gold: 6, recall: 100},
  'long-sentence': {gold: 34, recall: 100, precision: 100},
  'long-word': {gold: 30, recall: 70},
  'nested-clause': {gold: 16, recall: 100},
  'next-step': {gold: 11, recall: 90.9},
  nominalization: {gold: 37, recall: 94.6},
  officialese: {gold: 226, recall: 99.1, precision: 97.4},
  passive: {gold: 292, recall: 99.3, precision: 100},
  'personal-data': {gold: 10, recall: 100, precision: 100},
  placeholder: {gold: 15, recall: 93.3, precision: 93.3},
  'preposed-modifier': {gold: 46, recall: 95.7, precision: 100},
  'preposition-chain': {gold: 17, recall: 94.1},
  'threatening-tone': {gold: 23, recall: 100},
  'vague-deadline': {gold: 44, recall: 97.7, precision: 91.5}
}
