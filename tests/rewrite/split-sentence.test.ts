import {describe, expect, it} from 'vitest'
import {splitSentence} from '../../src/rewrite/sentence/split-sentence.ts'
import {applyEdits} from '../../src/text/apply-edits.ts'
import {letterOf} from '../checks/check-text.ts'

/** A sentence and its halves, or nothing where it may not be cut. */
const sentences: ReadonlyArray<readonly [before: string, after: string | undefined]> = [
  ['Vi har fået din klage, og vi har talt med klubben.', 'Vi har fået din klage. Vi har talt med klubben.'],
  [
    'I kan låne hallen om tirsdagen, men I skal selv rydde op.',
    'I kan låne hallen om tirsdagen. Men I skal selv rydde op.'
  ],
  [
    'Vi har læst dit lange brev og vil nu tale med skolen.',
    'Vi har læst dit lange brev. Vi vil nu tale med skolen.'
  ],
  ['I har søgt om to lokaler og skal vælge et af dem.', 'I har søgt om to lokaler. I skal vælge et af dem.'],
  [
    'Kommunen har fået en klage over støj, hvorfor vi nu vil besøge stedet.',
    'Kommunen har fået en klage over støj. Derfor vil vi nu besøge stedet.'
  ],
  [
    'Vi sender planen til alle naboer, hvorefter udvalget tager stilling til den.',
    'Vi sender planen til alle naboer. Derefter tager udvalget stilling til den.'
  ],
  [
    'Udvalget godkendte regnskabet i går, hvilket betyder, at vi kan betale.',
    'Udvalget godkendte regnskabet i går. Det betyder, at vi kan betale.'
  ],
  [
    'Vi lukker vejen i to uger, hvilket vi beklager meget over for alle.',
    'Vi lukker vejen i to uger. Det beklager vi meget over for alle.'
  ],
  [
    'Vi kan ikke behandle din ansøgning endnu, fordi du ikke har sendt kontrakten.',
    'Vi kan ikke behandle din ansøgning endnu. Det skyldes, at du ikke har sendt kontrakten.'
  ],
  [
    'Han skal fjerne affaldet inden maj, ligesom han skal rydde op langs skellet.',
    'Han skal fjerne affaldet inden maj. Desuden skal han rydde op langs skellet.'
  ],
  // A time, a request, a question, a condition; clauses that others follow or hang on.
  ['Vi talte om din sag, da du var her til møde i går.', undefined],
  ['Send os de manglende papirer i dag, da vi ellers må afslå.', undefined],
  ['Kan du sende os de papirer, fordi vi ellers må afslå den?', undefined],
  ['Pengene kommer den sidste i måneden, og får du dem ikke, skal du ringe.', undefined],
  ['Vi afviser din klage helt, fordi fristen er overskredet, og fordi du ikke svarer.', undefined],
  ['Vi ved godt, at du har ringet, og at du har skrevet mange gange.', undefined],
  ['Nævnet behandler sagen i maj og sender dig derefter et langt svar.', undefined]
]

describe('splitSentence', () => {
  it.each(sentences)('cuts »%s«', (before, after) => {
    const [sentence] = letterOf(before).sentences
    const suggestion = sentence && splitSentence(sentence)
    expect(suggestion && applyEdits(before, suggestion.edits)).toBe(after)
  })
})
