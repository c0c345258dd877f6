import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {genderOf, inflect} from '../../../src/danish/lexicon/inflect.ts'
import {inflectLike} from '../../../src/danish/lexicon/inflect-like.ts'
import {Lexicon} from '../../../src/danish/lexicon/lexicon.ts'
import type {Features} from '../../../src/danish/lexicon/morphology.ts'

const lexicon = new Lexicon(readFileSync(new URL('../../../src/danish/data/lexicon.bin', import.meta.url)))

function first(lemma: string, features: Features): string {
  return inflect(lexicon, lemma, features)[0] ?? '-'
}

const verb = (lemma: string, features: Omit<Features, 'pos'>): string =>
  first(lemma, {pos: 'verb', ...features})

describe('verbs', () => {
  // Infinitive, present, past, participle, imperative, s-passive, past s-passive; `-` where there is none.
  it.each(
    [
      'skrive skriver skrev skrevet skriv skrives skreves',
      'gå går gik gået gå gås gikkes',
      'få får fik fået få fås fikkes',
      'se ser så set se ses sås',
      'give giver gav givet giv gives gaves',
      'tage tager tog taget tag tages toges',
      'blive bliver blev blevet bliv blives bleves',
      'være er var været vær - -',
      'have har havde haft hav haves havdes',
      'gøre gør gjorde gjort gør gøres gjordes',
      'stå står stod stået stå stås stodes',
      'træffe træffer traf truffet træf træffes traffes',
      'bede beder bad bedt bed bedes bades',
      'afgøre afgør afgjorde afgjort afgør afgøres afgjordes',
      'vedtage vedtager vedtog vedtaget vedtag vedtages vedtoges',
      'modtage modtager modtog modtaget modtag modtages modtoges',
      'fastsætte fastsætter fastsatte fastsat fastsæt fastsættes fastsattes',
      'fremlægge fremlægger fremlagde fremlagt fremlæg fremlægges fremlagdes',
      'sende sender sendte sendt send sendes sendtes',
      'betale betaler betalte betalt betal betales betaltes',
      'bo bor boede boet bo bos boedes',
      'betyde betyder betød betydet betyd betydes betødes',
      'vurdere vurderer vurderede vurderet vurder vurderes vurderedes',
      'bygge bygger byggede bygget byg bygges byggedes',
      'kunne kan kunne kunnet - - -',
      'skulle skal skulle skullet - - -',
      'ville vil ville villet - - -',
      'måtte må måtte måttet - - -',
      'burde bør burde burdet - - -'
    ].map((d) => d.split(' '))
  )('%s', (lemma, ...expected) => {
    expect([
      verb(lemma, {verbForm: 'Fin', tense: 'Pres'}),
      verb(lemma, {verbForm: 'Fin', tense: 'Past'}),
      verb(lemma, {verbForm: 'Part', tense: 'Past'}),
      verb(lemma, {mood: 'Imp'}),
      verb(lemma, {verbForm: 'Fin', tense: 'Pres', voice: 'Pass'}),
      verb(lemma, {verbForm: 'Fin', tense: 'Past', voice: 'Pass'})
    ]).toEqual(expected)
    expect(verb(lemma, {verbForm: 'Inf'})).toBe(lemma)
  })

  it.each([
    ['skrive', 'skrevne', 'skreven', 'skrivende'],
    ['træffe', 'trufne', 'truffen', 'træffende'],
    ['betale', 'betalte', 'betalt', 'betalende'],
    ['vurdere', 'vurderede', 'vurderet', 'vurderende'],
    ['gå', 'gåede', 'gået', 'gående'],
    ['få', '-', 'fået', 'fående']
  ])('participles of %s', (lemma, plural, common, present) => {
    expect(verb(lemma, {verbForm: 'Part', tense: 'Past', number: 'Plur'})).toBe(plural)
    expect(verb(lemma, {verbForm: 'Part', tense: 'Past', gender: 'Com'})).toBe(common)
    expect(verb(lemma, {verbForm: 'Part', tense: 'Pres'})).toBe(present)
  })

  it.each([
    ['sende ind', 'sendte ind'],
    ['bede om', 'bad om'],
    ['gå i gang med', 'gik i gang med']
  ])('the first word of %s inflects', (lemma, past) => {
    expect(verb(lemma, {verbForm: 'Fin', tense: 'Past'})).toBe(past)
  })

  it('new verbs are regular', () => {
    expect(verb('chatbotte', {verbForm: 'Fin', tense: 'Past'})).toBe('chatbottede')
    expect(verb('zapfle', {verbForm: 'Part', tense: 'Past'})).toBe('zapflet')
  })
})

describe('nouns', () => {
  const noun = (lemma: string, features: Omit<Features, 'pos'>): string =>
    first(lemma, {pos: 'noun', ...features})

  // Gender, definite, plural, definite plural.
  it.each(
    [
      'barn Neut barnet børn børnene',
      'mand Com manden mænd mændene',
      'bog Com bogen bøger bøgerne',
      'brev Neut brevet breve brevene',
      'skema Neut skemaet skemaer skemaerne',
      'afgørelse Com afgørelsen afgørelser afgørelserne',
      'ansøgning Com ansøgningen ansøgninger ansøgningerne',
      'kommune Com kommunen kommuner kommunerne',
      'borger Com borgeren borgere borgerne',
      'forælder Com forælderen forældre forældrene',
      'øje Neut øjet øjne øjnene',
      'bilag Neut bilaget bilag bilagene',
      'tilbud Neut tilbuddet tilbud tilbuddene',
      'skat Com skatten skatter skattene',
      'museum Neut museet museer museerne',
      'regel Com reglen regler reglerne',
      'kollega Com kollegaen kolleger kollegerne',
      'boligsikringsansøgning Com boligsikringsansøgningen boligsikringsansøgninger boligsikringsansøgningerne',
      'beboerindskudslån Neut beboerindskudslånet beboerindskudslån beboerindskudslånene',
      'e-mail Com e-mailen e-mails e-mailene',
      'testformand Com testformanden testformænd testformændene',
      'zorkificering Com zorkificeringen zorkificeringer zorkificeringerne'
    ].map((d) => d.split(' '))
  )('%s', (lemma, ...expected) => {
    expect([
      genderOf(lexicon, lemma),
      noun(lemma, {definite: 'Def'}),
      noun(lemma, {number: 'Plur'}),
      noun(lemma, {number: 'Plur', definite: 'Def'})
    ]).toEqual(expected)
  })

  it.each([
    ['kommune', 'kommunes', 'kommunens', 'kommunernes'],
    ['hus', "hus'", 'husets', 'husenes']
  ])('genitives of %s', (lemma, indefinite, definite, plural) => {
    expect(noun(lemma, {case: 'Gen'})).toBe(indefinite)
    expect(noun(lemma, {definite: 'Def', case: 'Gen'})).toBe(definite)
    expect(noun(lemma, {number: 'Plur', definite: 'Def', case: 'Gen'})).toBe(plural)
  })

  it('a noun without singular has only plurals', () => {
    expect(noun('penge', {number: 'Plur', definite: 'Def'})).toBe('pengene')
    expect(noun('penge', {number: 'Sing'})).toBe('-')
  })
})

describe('adjectives', () => {
  const adjective = (lemma: string, features: Omit<Features, 'pos'>): string =>
    first(lemma, {pos: 'adjective', ...features})

  // Neuter, plural, comparative, superlative.
  it.each(
    [
      'lille lille små mindre mindst',
      'gammel gammelt gamle ældre ældst',
      'ny nyt nye nyere nyest',
      'blå blåt blå - -',
      'egen eget egne - -',
      'fælles fælles fælles - -',
      'gratis gratis gratis - -',
      'god godt gode bedre bedst',
      'stor stort store større størst',
      'hurtig hurtigt hurtige hurtigere hurtigst',
      'dansk dansk danske - -',
      'berettiget berettiget berettigede - -',
      'glumsig glumsigt glumsige glumsigere glumsigst'
    ].map((d) => d.split(' '))
  )('%s', (lemma, ...expected) => {
    expect([
      adjective(lemma, {gender: 'Neut'}),
      adjective(lemma, {number: 'Plur'}),
      adjective(lemma, {degree: 'Cmp'}),
      adjective(lemma, {degree: 'Sup'})
    ]).toEqual(expected)
  })

  it('an adverb is the neuter form', () => {
    expect(first('hurtig', {pos: 'adverb'})).toBe('hurtigt')
    expect(first('dansk', {pos: 'adverb'})).toBe('dansk')
  })
})

describe('names', () => {
  it.each([
    ['Danmark', 'Danmarks'],
    ['Jens', "Jens'"],
    ['EU', "EU's"],
    ['Zorkeby', 'Zorkebys']
  ])('genitive of %s', (name, genitive) => {
    expect(inflect(lexicon, name, {pos: 'name', case: 'Gen'})).toContain(genitive)
  })
})

describe('pronouns', () => {
  it.each(
    [
      'jeg mig min mit mine',
      'du dig din dit dine',
      'han ham hans hans hans',
      'hun hende hendes hendes hendes',
      'den den dens dens dens',
      'det det dets dets dets',
      'vi os vores vores vores',
      'I jer jeres jeres jeres',
      'de dem deres deres deres',
      'De Dem Deres Deres Deres'
    ].map((d) => d.split(' '))
  )('%s', (lemma, ...expected) => {
    expect([
      first(lemma, {pos: 'pronoun', case: 'Acc'}),
      first(lemma, {pos: 'pronoun', case: 'Gen', gender: 'Com'}),
      first(lemma, {pos: 'pronoun', case: 'Gen', gender: 'Neut'}),
      first(lemma, {pos: 'pronoun', case: 'Gen', number: 'Plur'})
    ]).toEqual(expected)
  })

  it('sig owns with sin', () => {
    expect(first('sig', {pos: 'pronoun', case: 'Gen', gender: 'Neut'})).toBe('sit')
    expect(first('sig', {pos: 'pronoun', case: 'Nom'})).toBe('-')
  })
})

describe('inflectLike', () => {
  it.each([
    ['fremsendtes', 'fremsende', 'sende', ['sendtes']],
    ['ansøgningerne', 'ansøgning', 'skema', ['skemaerne']],
    ['Fremsender', 'fremsende', 'sende', ['Sender']],
    ['FREMSENDT', 'fremsende', 'sende', ['SENDT']],
    ['påbegyndte', 'påbegynde', 'gå i gang med', ['gik i gang med', 'gåede i gang med']],
    ['fremsender', 'fremsende', 'sende ind', ['sender ind']],
    ['anmodes', 'anmode', 'bede', ['bedes']],
    ['ydelsens', 'ydelse', 'beløb', ['beløbets']],
    ['yderligere', 'brev', 'skema', []]
  ])('%s of %s, for %s', (form, from, to, expected) => {
    expect(inflectLike(lexicon, form, from, to)).toEqual(expected)
  })

  it('what is known decides between readings', () => {
    expect(inflectLike(lexicon, 'afgør', 'afgøre', 'beslutte')).toEqual(['beslutter', 'beslut'])
    expect(inflectLike(lexicon, 'afgør', 'afgøre', 'beslutte', {mood: 'Imp'})).toEqual(['beslut'])
  })
})

describe('any text', () => {
  it('never throws and gives no empty form', () => {
    const features = fc.record({
      pos: fc.constantFrom(
        'noun' as const,
        'verb' as const,
        'adjective' as const,
        'adverb' as const,
        'name' as const
      ),
      number: fc.constantFrom('Sing' as const, 'Plur' as const),
      definite: fc.constantFrom('Ind' as const, 'Def' as const)
    })
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', minLength: 1}), features, (text, wanted) => {
        expect(inflect(lexicon, text, wanted).every((d) => d.length > 0)).toBe(true)
        genderOf(lexicon, text)
        inflectLike(lexicon, text, text, 'brev')
      })
    )
  })
})
