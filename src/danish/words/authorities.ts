const endings = '(?:en|et|n|t|er|r|e|ne|erne|rne|ene|s|ens|ets|ernes)?'

/** Last parts of nouns for bodies that are never the municipality itself: `Ankestyrelsen`, `byretten`, `regionen`. */
const bodies = new RegExp(
  `(?:${[
    // authorities of the state, and those that judge
    'nævn styrelse ministeri(?:um|et)? departement direktorat ombudsmand domstol politi',
    'tilsynet tilsynsmyndighed statsforvaltning folketing regering region provsti klageinstans anklagemyndighed',
    // bodies and firms beside them
    'selskab firma bank fond forsyning vandværk fjernvarme fagforening a-kasse akasse hospital sygehus menighedsråd',
    'grundejerforening boligforening boligselskab entreprenør leverandør operatør udbyder revisor kurator advokat pengeinstitut'
  ]
    .join(' ')
    .split(' ')
    .join('|')})${endings}$`
)

/** Those that would be found in other words: `byret` in `gebyret`, `amt` in `samt`. */
const whole =
  /^(?:retten|rettens|(?:by|lands|foged|skifte|højeste)ret(?:ten)?s?|amtet|stiftet|udbetaling|energinet|kammeradvokaten)$/

/** Acronyms of bodies, which are ordinary words or parts of them in small letters. */
const acronyms = /^(?:SKAT|ATP|KL|EU|VISO)$/

/** Whether a word, as it is written, names a body other than the municipality that writes: `nævnet`, `Region`, `SKAT`. */
export function isOtherBody(word: string): boolean {
  const lower = word.toLowerCase()
  return acronyms.test(word) || whole.test(lower) || bodies.test(lower)
}

/** Last parts of nouns for those who hear complaints: `Ankestyrelsen`, `klagenævnet`, `borgerrådgiveren`. */
const appealBodies =
  /(?:ankestyrelse|nævn|ombudsmand|borgerrådgiver|klageinstans|statsforvaltning|datatilsyn)(?:e?n|et|s|ene|er)?$/

/** Whether a noun in small letters names a body that hears complaints. */
export function isAppealBody(noun: string): boolean {
  return appealBodies.test(noun)
}
