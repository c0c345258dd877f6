import type * as z from 'zod/mini'
import {nearest} from '../../text/nearest.ts'
import type {UiLanguage} from '../../types.ts'

/** What is said of house rules: what is wrong, and what to write. */
export interface HouseRuleTexts {
  readonly noFolder: (folder: string) => string
  readonly noRules: (folder: string) => string
  readonly unreadable: (file: string, detail: string) => string
  readonly encoding: (file: string, encoding: string) => string
  readonly syntax: (place: string, detail: string) => string
  readonly empty: (file: string) => string
  readonly badName: (file: string, name: string) => string
  readonly ownId: (file: string, id: string) => string
  readonly twice: (file: string, id: string, other: string) => string
  readonly placeholder: (place: string, name: string, allowed: ReadonlyArray<string> | undefined) => string
  readonly missing: (place: string, key: string) => string
  readonly unknownKey: (
    place: string,
    key: string,
    near: string | undefined,
    keys: ReadonlyArray<string>
  ) => string
  readonly unknownValue: (
    place: string,
    key: string,
    value: string,
    near: string | undefined,
    values: ReadonlyArray<string>
  ) => string
  readonly wrongType: (place: string, key: string, expected: string) => string
  readonly emptyValue: (place: string, key: string) => string
  readonly badUrl: (place: string, key: string) => string
  readonly custom: (place: string, key: string, detail: string) => string
  readonly more: (count: number) => string
  readonly none: string
  readonly silent: (place: string, id: string, text: string) => string
  readonly fires: (place: string, id: string, text: string, found: string) => string
  readonly differs: (place: string, id: string, expected: string, actual: string) => string
  readonly passed: (rules: number, sentences: number) => string
  readonly failed: (failures: number, sentences: number) => string
}

/** Some of the values that would do; what reads English letters is for klarbrev's own rules. */
const list = (values: ReadonlyArray<string>) => values.filter((d) => !d.startsWith('retext-')).join(', ')

/** What the schemas say of values of the right type that will not do. */
const customs: Readonly<Record<UiLanguage, Readonly<Record<string, string>>>> = {
  da: {
    'Ikke et gyldigt mønster':
      'Mønsteret kan ikke læses. Skriv ord med mellemrum imellem; regulære udtryk kan ikke bruges',
    'Overflødige mellemrum': 'Slet mellemrum først, sidst og efter hinanden',
    'Ukendt ordklasse': 'Skriv en ordklasse med store bogstaver, f.eks. NOUN eller VERB',
    'Mindst én af use og note': 'Skriv mindst én af nøglerne use og note',
    'Mindst én af before, after, object og in': 'Skriv mindst én af nøglerne before, after, object og in'
  },
  en: {
    'Ikke et gyldigt mønster':
      'the pattern cannot be read. Write words with spaces between them; regular expressions cannot be used',
    'Overflødige mellemrum': 'remove spaces at the ends and after each other',
    'Ukendt ordklasse': 'write a part of speech in capitals, such as NOUN or VERB',
    'Mindst én af use og note': 'write at least one of the keys use and note',
    'Mindst én af before, after, object og in': 'write at least one of the keys before, after, object and in'
  }
}

const da: HouseRuleTexts = {
  noFolder: (folder) => `${folder}: Mappen med regler findes ikke. Kontrollér stien.`,
  noRules: (folder) => `${folder}: Mappen har ingen regler. Læg mindst én .yml-fil i den.`,
  unreadable: (file, detail) => `${file}: Reglen kan ikke læses (${detail}).`,
  encoding: (file, encoding) => `${file}: Filen er gemt som ${encoding}. Gem den som UTF-8.`,
  syntax: (place, detail) =>
    `${place}: Filen er ikke gyldig YAML: ${detail}. Se på indrykning, kolon og anførselstegn.`,
  empty: (file) => `${file}: Filen er tom. Skriv en regel i den, eller slet den.`,
  badName: (file, name) =>
    `${file}: Reglens navn »${name}« må kun have små bogstaver, tal og bindestreger. Omdøb filen.`,
  ownId: (file, id) =>
    `${file}: klarbrev har selv en regel med navnet »${id}«. Omdøb filen, eller slå klarbrevs regel fra med --rule ${id}=off.`,
  twice: (file, id, other) => `${file}: Reglen »${id}« findes også i ${other}. Omdøb den ene fil.`,
  placeholder: (place, name, allowed) =>
    allowed
      ? `${place}: {${name}} kan ikke bruges i beskeden. Brug ${list(allowed.map((d) => `{${d}}`))}.`
      : `${place}: Beskeden bruger {${name}}, men her mangler ${name}. Tilføj ${name}, eller ret beskeden.`,
  missing: (place, key) => `${place}: Nøglen ${key} mangler. Tilføj den.`,
  unknownKey: (place, key, near, keys) =>
    `${place}: Nøglen ${key} findes ikke.${near ? ` Mente du ${near}?` : ''} Brug ${list(keys)}.`,
  unknownValue: (place, key, value, near, values) =>
    `${place}: ${key}: »${value}« kan ikke bruges.${near ? ` Mente du ${near}?` : ''} Vælg ${list(values)}.`,
  wrongType: (place, key, expected) =>
    `${place}: ${key || 'Filen'} skal være ${typeNames.da[expected] ?? expected}.`,
  emptyValue: (place, key) => `${place}: ${key} er tom. Skriv noget, eller slet den.`,
  badUrl: (place, key) => `${place}: ${key} skal være en adresse, der begynder med http:// eller https://.`,
  custom: (place, key, detail) => `${place}: ${key}: ${customs.da[detail] ?? detail}.`,
  more: (count) => `… og ${count} fejl mere.`,
  none: 'Der er ingen regler at prøve. Skriv en mappe, f.eks. `klarbrev test regler/`, eller nævn den som houseRules i konfigurationen.',
  silent: (place, id, text) => `${place}: ${id} finder intet i eksemplet »${text}«.`,
  fires: (place, id, text, found) => `${place}: ${id} finder »${found}« i »${text}«, som skal gå fri.`,
  differs: (place, id, expected, actual) =>
    `${place}: ${id} skriver »${actual}«, men eksemplet siger »${expected}«.`,
  passed: (rules, sentences) =>
    `${rules} ${rules === 1 ? 'regel' : 'regler'}, ${sentences} ${sentences === 1 ? 'eksempel' : 'eksempler'}: Alt stemmer.`,
  failed: (failures, sentences) => `${failures} af ${sentences} eksempler stemmer ikke.`
}

const en: HouseRuleTexts = {
  noFolder: (folder) => `${folder}: no such folder of rules. Check the path.`,
  noRules: (folder) => `${folder}: the folder holds no rules. Put at least one .yml file into it.`,
  unreadable: (file, detail) => `${file}: the rule cannot be read (${detail}).`,
  encoding: (file, encoding) => `${file}: the file is saved as ${encoding}. Save it as UTF-8.`,
  syntax: (place, detail) =>
    `${place}: not valid YAML: ${detail}. Look at indentation, colons and quotation marks.`,
  empty: (file) => `${file}: the file is empty. Write a rule into it or remove it.`,
  badName: (file, name) =>
    `${file}: the name “${name}” may have small letters, digits and hyphens only. Rename the file.`,
  ownId: (file, id) =>
    `${file}: klarbrev itself has a rule “${id}”. Rename the file, or turn klarbrev's off with --rule ${id}=off.`,
  twice: (file, id, other) => `${file}: the rule “${id}” also stands in ${other}. Rename one of the files.`,
  placeholder: (place, name, allowed) =>
    allowed
      ? `${place}: {${name}} cannot be used in the message. Use ${list(allowed.map((d) => `{${d}}`))}.`
      : `${place}: the message uses {${name}}, which is missing here. Add ${name} or change the message.`,
  missing: (place, key) => `${place}: the key ${key} is missing. Add it.`,
  unknownKey: (place, key, near, keys) =>
    `${place}: unknown key ${key}.${near ? ` Did you mean ${near}?` : ''} Use ${list(keys)}.`,
  unknownValue: (place, key, value, near, values) =>
    `${place}: ${key}: cannot use “${value}”.${near ? ` Did you mean ${near}?` : ''} Choose ${list(values)}.`,
  wrongType: (place, key, expected) =>
    `${place}: ${key || 'the file'} must be ${typeNames.en[expected] ?? expected}.`,
  emptyValue: (place, key) => `${place}: ${key} is empty. Write something or remove it.`,
  badUrl: (place, key) => `${place}: ${key} must be an address that begins with http:// or https://.`,
  custom: (place, key, detail) => `${place}: ${key}: ${customs.en[detail] ?? detail}.`,
  more: (count) => `… and ${count} more.`,
  none: 'There are no rules to test. Name a folder, such as `klarbrev test rules/`, or name it as houseRules in the configuration.',
  silent: (place, id, text) => `${place}: ${id} finds nothing in the example “${text}”.`,
  fires: (place, id, text, found) =>
    `${place}: ${id} finds “${found}” in “${text}”, which it must leave alone.`,
  differs: (place, id, expected, actual) =>
    `${place}: ${id} writes “${actual}”, the example says “${expected}”.`,
  passed: (rules, sentences) =>
    `${rules} ${rules === 1 ? 'rule' : 'rules'}, ${sentences} ${sentences === 1 ? 'example' : 'examples'}: all is well.`,
  failed: (failures, sentences) => `${failures} of ${sentences} examples fail.`
}

const typeNames: Readonly<Record<UiLanguage, Readonly<Record<string, string>>>> = {
  da: {
    string: 'en tekst',
    array: 'en liste',
    object: 'nøgler med værdier',
    record: 'nøgler med værdier',
    boolean: 'true eller false',
    number: 'et tal',
    int: 'et helt tal'
  },
  en: {
    string: 'a text',
    array: 'a list',
    object: 'keys with values',
    record: 'keys with values',
    boolean: 'true or false',
    number: 'a number',
    int: 'a whole number'
  }
}

/** What is said of house rules, by language. */
export const houseRuleTexts: Readonly<Record<UiLanguage, HouseRuleTexts>> = {da, en}

/** What the schema found, in words. */
export function describeIssue(
  issue: z.core.$ZodIssue,
  {
    place,
    key,
    value,
    keys
  }: {
    readonly place: string
    readonly key: string
    readonly value: unknown
    readonly keys: ReadonlyArray<string>
  },
  texts: HouseRuleTexts
): string {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const name = issue.keys[0] ?? ''
      return texts.unknownKey(place, key === '' ? name : `${key}.${name}`, nearest(name, keys), keys)
    }
    case 'invalid_value': {
      const values = issue.values.map(String)
      if (value === undefined) return texts.missing(place, key)
      return texts.unknownValue(place, key, String(value), nearest(String(value), values), values)
    }
    case 'invalid_type':
      return value === undefined ? texts.missing(place, key) : texts.wrongType(place, key, issue.expected)
    case 'too_small':
      return texts.emptyValue(place, key)
    case 'invalid_format':
      return texts.badUrl(place, key)
    default:
      return texts.custom(place, key, issue.message)
  }
}
