import {wordsOf} from './one-of.ts'

/** Adverbs that comment on or connect whole clauses; their place shows whether a clause is main or subordinate. */
export const sentenceAdverbs: ReadonlySet<string> = new Set(
  [
    'alligevel allerede altid altså bare blot da dengang derefter derfor dermed derimod derpå derudover deraf',
    'desuden desværre dog egentlig endda endelig endnu endvidere eventuelt evt. faktisk formentlig formodentlig',
    'fortsat først gerne helst heldigvis heller herefter hermed herudover hidtil igen imidlertid indtil jo kun',
    'måske muligvis naturligvis nemlig netop nok nogensinde normalt nu nødvendigvis ofte også oprindeligt overhovedet',
    'ganske samtidig samtidigt sandsynligvis selvfølgelig siden sikkert sjældent snart således stadig stadigvæk',
    'straks så tidligere tilsyneladende tit typisk vanligvis vel vist yderligere ellers foreløbig'
  ].flatMap((line) => line.split(' '))
)

/** What puts a clause after what was told before it: `Så finder vi en plads`, `Derefter får du svar`. */
export const followingWords: ReadonlySet<string> = new Set(
  wordsOf('så derefter herefter dernæst bagefter senere snart fremover efterfølgende ellers efter')
)
