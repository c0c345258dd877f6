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
  abbreviation: {gold: 16, recall: 100, precision: 100},
  'blaming-tone': {gold: 8, recall: 100},
  'complaint-guidance': {gold: 4, recall: 100},
  'contact-information': {gold: 4, recall: 100},
  'decision-outcome': {gold: 4, recall: 100},
  'decision-reasons': {gold: 4, recall: 100},
  'double-negation': {gold: 13, recall: 100, precision: 100},
  filler: {gold: 6, recall: 100},
  'formal-address': {gold: 43, recall: 100, precision: 100},
  'front-weight': {gold: 6, recall: 100},
  'hearing-content': {gold: 4, recall: 100},
  impersonal: {gold: 13, recall: 100},
  jargon: {gold: 14, recall: 100},
  'law-reference': {gold: 10, recall: 100, precision: 100},
  'long-paragraph': {gold: 3, recall: 100},
  'long-sentence': {gold: 7, recall: 100, precision: 100},
  'long-word': {gold: 8, recall: 100},
  'nested-clause': {gold: 9, recall: 100},
  'next-step': {gold: 4, recall: 100},
  nominalization: {gold: 18, recall: 94.4},
  officialese: {gold: 67, recall: 100, precision: 100},
  passive: {gold: 99, recall: 100, precision: 100},
  'personal-data': {gold: 3, recall: 100, precision: 100},
  placeholder: {gold: 5, recall: 100, precision: 100},
  'preposed-modifier': {gold: 7, recall: 100, precision: 100},
  'preposition-chain': {gold: 7, recall: 100},
  'threatening-tone': {gold: 8, recall: 100},
  'vague-deadline': {gold: 17, recall: 100, precision: 100}
}
