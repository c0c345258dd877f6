import type {UiLanguage} from '../../../types.ts'

/** What an interactive fix says. */
export interface InteractiveTexts {
  readonly needsTerminal: string
  readonly left: (count: number) => string
  readonly keys: string
  /** Keys where there is no suggestion. */
  readonly keysAlone: string
  /** That the writer may write the sentence; how to end. */
  readonly writeYourself: string
  readonly cannotWrite: string
  readonly noSuggestion: string
  /** What was done: suggestions used, sentences written, findings passed over, LIX before and after. */
  readonly done: (used: number, written: number, skipped: number, lix: readonly [number, number]) => string
  readonly help: string
  readonly leaveOut: string
  readonly notSafe: string
  readonly none: (name: string) => string
  readonly nothingToUndo: string
  readonly changes: (count: number) => string
  readonly ask: (name: string, count: number) => string
  readonly notSaved: string
  readonly interrupted: string
  /** Keys that mean yes. */
  readonly yes: ReadonlyArray<string>
}

/** What an interactive fix says, by language. */
export const interactiveTexts: Readonly<Record<UiLanguage, InteractiveTexts>> = {
  da: {
    needsTerminal:
      '--interactive kræver en terminal, der både kan læses fra og skrives til. Brug --write i stedet.',
    left: (count) => `${count} tilbage`,
    keys: 'j brug · n spring over · a næste forslag · r skriv selv · u fortryd · q slut · ? hjælp',
    keysAlone: 'r skriv selv · n spring over · u fortryd · q slut · ? hjælp',
    writeYourself: 'Skriv sætningen. Enter gemmer den, Esc lader den stå.',
    cannotWrite: 'Her kan sætningen ikke skrives om: Den rummer et felt. Ret den i dokumentet.',
    noSuggestion: 'Her er intet forslag. Skriv sætningen selv med r, eller gå videre med n.',
    done: (used, written, skipped, [before, after]) =>
      `${[
        `${used} forslag brugt`,
        `${written} ${written === 1 ? 'sætning' : 'sætninger'} skrevet selv`,
        `${skipped} sprunget over`
      ].join(', ')}.${before === after ? '' : ` LIX ${before} → ${after}.`}`,
    help: [
      'j eller Enter  brug forslaget ved pilen',
      'n              lad teksten stå, og gå videre',
      'a              vælg det næste forslag',
      'r              skriv sætningen selv',
      'u              fortryd det seneste valg',
      'q              slut; du bliver spurgt, om ændringerne skal skrives i filen',
      'Ctrl-C         stop uden at skrive noget'
    ].join('\n'),
    leaveOut: '(udelades)',
    notSafe: 'Læs sætningen igennem, før du bruger forslaget.',
    none: (name) => `${name}: intet at gå igennem`,
    nothingToUndo: 'Der er ikke noget at fortryde.',
    changes: (count) => `${count} ${count === 1 ? 'ændring' : 'ændringer'}`,
    ask: (name, count) => `Skriv ${count} ${count === 1 ? 'ændring' : 'ændringer'} i ${name}? (j/n) `,
    notSaved: 'Intet er skrevet.',
    interrupted: 'Afbrudt. Intet er skrevet i det brev, du var i gang med.',
    yes: ['j', 'y']
  },
  en: {
    needsTerminal: '--interactive needs a terminal to read from and write to. Use --write instead.',
    left: (count) => `${count} left`,
    keys: 'j/y use · n skip · a next suggestion · r write it · u undo · q quit · ? help',
    keysAlone: 'r write it · n skip · u undo · q quit · ? help',
    writeYourself: 'Write the sentence. Enter keeps it, Esc leaves it as it was.',
    cannotWrite: 'The sentence cannot be rewritten here: it has a field. Mend it in the document.',
    noSuggestion: 'There is no suggestion. Write the sentence yourself with r, or go on with n.',
    done: (used, written, skipped, [before, after]) =>
      `${[
        `${used} ${used === 1 ? 'suggestion' : 'suggestions'} used`,
        `${written} ${written === 1 ? 'sentence' : 'sentences'} written`,
        `${skipped} passed over`
      ].join(', ')}.${before === after ? '' : ` LIX ${before} → ${after}.`}`,
    help: [
      'j, y or Enter  use the suggestion at the arrow',
      'n              leave the text and go on',
      'a              choose the next suggestion',
      'r              write the sentence yourself',
      'u              undo the last choice',
      'q              quit; you are asked whether to write the changes to the file',
      'Ctrl-C         stop and write nothing'
    ].join('\n'),
    leaveOut: '(leave out)',
    notSafe: 'Read the sentence again: the suggestion may change its meaning.',
    none: (name) => `${name}: nothing to walk through`,
    nothingToUndo: 'There is nothing to undo.',
    changes: (count) => `${count} ${count === 1 ? 'change' : 'changes'}`,
    ask: (name, count) => `Write ${count} ${count === 1 ? 'change' : 'changes'} to ${name}? (y/n) `,
    notSaved: 'Nothing is written.',
    interrupted: 'Interrupted. Nothing is written to the letter you were in.',
    yes: ['y', 'j']
  }
}
