import {wordsOf} from './one-of.ts'

/** Verbs that reach their object through a preposition, which stays behind in a relative clause: `det beløb, du har ansøgt om`. */
export const stranded: ReadonlyMap<string, string> = new Map([
  ['ansøge', 'om'],
  ['anmode', 'om'],
  ['klage', 'over'],
  ['henvise', 'til'],
  ['referere', 'til'],
  ['disponere', 'over']
])

/** Verbs of an act on oneself that the verbal noun does not show: `tilmelding` → `tilmelde sig`. */
export const reflexiveWithoutObject: ReadonlySet<string> = new Set(
  wordsOf('tilmelde framelde afmelde indmelde udmelde henvende')
)

/**
 * Nouns, adjectives and verbs whose preposition may govern an infinitive: `ansvar for at betale`, by preposition.
 *
 * Listed by hand, as letters use them; a noun that takes the preposition for a
 * place or a time (`tidspunktet for`) is none.
 */
export const infinitiveGovernors: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'for',
    new Set(
      wordsOf(
        'ansvar mulighed chance risiko betingelse behov pris forudsætning fare frist gebyr grundlag betaling honorar ' +
          'takst afgift krav argument begrundelse stede betale sørge sikkerhed vigtig nødvendig afgørende væsentlig ansvarlig'
      )
    )
  ],
  [
    'til',
    new Set(
      wordsOf(
        'ret pligt lejlighed grund lyst evne råd tid tilladelse hjælp anledning penge tilskud støtte udgift midler ' +
          'bevilling dispensation samtykke adgang fuldmagt kopi oplysning dokumentation værktøj materiale forpligtelse ' +
          'bruge anvende benytte medvirke bidrage opfordre forpligte berettige tvinge hjælpe anmode beløb egnet ' +
          'øremærke afsætte reservere nødt villig parat klar berettiget forpligtet nødvendig lån puljemidler metode redskab'
      )
    )
  ],
  [
    'om',
    new Set(
      wordsOf(
        'ønske plan beslutning forslag tanke krav aftale ansøgning anmodning påbud påmindelse overvejelse tilbud bede ' +
          'anmode ansøge søge enig tilladelse dispensation varsel'
      )
    )
  ],
  ['på', new Set(wordsOf('forsøg bestræbelse vente satse sigte frist'))],
  ['med', new Set(wordsOf('gang arbejde problem begynde fortsætte hjælpe vente færdig formål færd'))],
  ['af', new Set(wordsOf('stedet'))]
])

/** Verbs with an infinitive of the same doer in the place of their object: `begynde at bygge`. */
export const infinitiveVerbs: ReadonlySet<string> = new Set(
  wordsOf('begynde starte påbegynde fortsætte overveje planlægge undgå undlade tilbyde foreslå forberede')
)

/** Verbs whose object may be a clause that tells what happens: `kræver, at taget bliver skiftet`. */
export const clauseVerbs: ReadonlySet<string> = new Set(
  wordsOf('kræve forudsætte indebære omfatte medføre betyde sikre afvente forhindre betinge nødvendiggøre')
)

/** Prepositions that a noun takes where another took its own: `adressat for` is `modtager af`. */
export const prepositionsOfReplacements: ReadonlyMap<string, readonly [old: string, now: string]> = new Map([
  ['modtager', ['for', 'af']]
])
