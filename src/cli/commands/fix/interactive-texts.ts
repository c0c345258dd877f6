import type {UiLanguage} from '../../../types.ts'

/** What an interactive fix says. */
export interface InteractiveTexts {
  readonly needsTerminal: string
  readonly left: (count: number) => string
  readonly keys: string
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
    keys: 'j brug · n spring over · a næste forslag · u fortryd · q slut · ? hjælp',
    help: [
      'j eller Enter  brug forslaget ved pilen',
      'n              lad teksten stå, og gå videre',
      'a              vælg det næste forslag',
      'u              fortryd det seneste valg',
      'q              slut; du bliver spurgt, om ændringerne skal skrives i filen',
      'Ctrl-C         stop uden at skrive noget'
    ].join('\n'),
    leaveOut: '(udelades)',
    notSafe: 'Læs sætningen efter: Forslaget kan ændre betydningen.',
    none: (name) => `${name}: ingen forslag at gå igennem`,
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
    keys: 'j/y use · n skip · a next suggestion · u undo · q quit · ? help',
    help: [
      'j, y or Enter  use the suggestion at the arrow',
      'n              leave the text and go on',
      'a              choose the next suggestion',
      'u              undo the last choice',
      'q              quit; you are asked whether to write the changes to the file',
      'Ctrl-C         stop and write nothing'
    ].join('\n'),
    leaveOut: '(leave out)',
    notSafe: 'Read the sentence again: the suggestion may change its meaning.',
    none: (name) => `${name}: no suggestions to walk through`,
    nothingToUndo: 'There is nothing to undo.',
    changes: (count) => `${count} ${count === 1 ? 'change' : 'changes'}`,
    ask: (name, count) => `Write ${count} ${count === 1 ? 'change' : 'changes'} to ${name}? (y/n) `,
    notSaved: 'Nothing is written.',
    interrupted: 'Interrupted. Nothing is written to the letter you were in.',
    yes: ['y', 'j']
  }
}
