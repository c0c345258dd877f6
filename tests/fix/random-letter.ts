import fc from 'fast-check'

/** What no rewrite may change, each as it stands in a letter. */
export const facts = {
  date: ['den 3. maj 2025', 'den 14. november', '1. juli 2024', 'mandag den 2. juni kl. 10.30', '12-03-2025'],
  amount: [
    '1.250,55 kr.',
    '500 kroner',
    '14 dage',
    '10 procent',
    '25 %',
    'tre uger',
    'to måneder',
    '3.573 kr.'
  ],
  name: ['Anders Holm', 'Borgerservice', 'Nørreby Kommune', 'Team Byg', 'Ankestyrelsen', 'Bente Skovgaard'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a merge field looks like that
  field: ['{{navn}}', '«Sagsnummer»', '${frist}', '{{ sag.dato }}'],
  address: ['www.norreby.example/friplads', 'post@norreby.example', 'https://norreby.example/a?b=1&c=2'],
  law: [
    'servicelovens § 112, stk. 1',
    'lov om social service',
    'lov om aktiv socialpolitik',
    'bekendtgørelsen',
    'forvaltningslovens §§ 22-24',
    'lov nr. 433 af 22. maj 1996',
    '§ 7 a, stk. 2, litra b'
  ],
  quotation: [
    '»Du skal fremsende dokumentation, såfremt loven kræver det«',
    '“Ansøgningen behandles ikke af kommunen”',
    '"Vi afventer Deres svar"'
  ],
  negation: ['ikke', 'aldrig', 'ikke længere']
} as const

/** A kind of fact. */
export type FactKind = keyof typeof facts

/** Sentences with slots, written the way that makes rules speak. */
const templates = [
  'Såfremt De ikke fremsender {amount} senest {date}, bortfalder bevillingen.',
  'Ansøgningen fra {name} behandles af {name} {date}.',
  'Det er af {name} blevet besluttet, at sagen {negation} genoptages, jf. {law}.',
  'Der foretages en vurdering af ansøgningen i henhold til {law}.',
  'Vedrørende {name} skal vi hermed meddele, at beløbet på {amount} {negation} udbetales.',
  'De bedes fremsende de for sagen nødvendige oplysninger til {address} inden {amount}.',
  'Den af {name} indsendte ansøgning er modtaget {date}.',
  '{name} har foretaget en beregning af tilskuddet på {amount}.',
  'Kommunen kan {negation} udbetale {amount}, medmindre De fremsender {field}.',
  'Man skal endvidere indbetale {amount} til {name}.',
  'I {law} står der {quotation}, hvorfor ansøgningen afslås af {name}.',
  '{name} skrev {quotation} {date}.',
  'Kære {field}, vi har modtaget Deres skrivelse {date} vedrørende {law}.',
  'Anvendelsen af {law} medfører, at {amount} skal tilbagebetales senest {date}.',
  'Det er {negation} umuligt at anmode om {amount} efter {law}.',
  'Afgørelsen er truffet af {name} i medfør af {law}, og {field} er blevet underrettet herom.',
  'Beløbet på {amount} erlægges til {name} via {address}.',
  'Hvis du ikke ikke betaler {amount}, overgår sagen til {name}.',
  'Samtlige bilag fremsendes til {address} samt til {name} {date}.',
  'Der gøres opmærksom på, at fristen {date} {negation} kan forlænges af {name}.'
]

/** A sentence, and the facts in it. */
export interface RandomSentence {
  readonly text: string
  readonly facts: ReadonlyArray<{readonly kind: FactKind; readonly text: string}>
}

/** Sentences of officialese full of facts. */
export const randomSentence: fc.Arbitrary<RandomSentence> = fc
  .tuple(fc.constantFrom(...templates), fc.array(fc.nat(1000), {minLength: 6, maxLength: 6}))
  .map(([template, choices]) => {
    const used: Array<{kind: FactKind; text: string}> = []
    const text = template.replace(/\{(\w+)\}/g, (_, kind: FactKind) => {
      const list = facts[kind]
      const fact = list[(choices[used.length] ?? 0) % list.length] ?? ''
      used.push({kind, text: fact})
      return fact
    })
    return {text, facts: used}
  })

/** Letters of such sentences. */
export const randomLetter: fc.Arbitrary<{
  readonly text: string
  readonly sentences: ReadonlyArray<RandomSentence>
}> = fc
  .array(fc.array(randomSentence, {minLength: 1, maxLength: 3}), {minLength: 1, maxLength: 3})
  .map((paragraphs) => ({
    text: `Kære Bente\n\n${paragraphs.map((list) => list.map((d) => d.text).join(' ')).join('\n\n')}\n\nMed venlig hilsen\nAnna Dahl\n`,
    sentences: paragraphs.flat()
  }))
