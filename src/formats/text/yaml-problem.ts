import type {UiLanguage} from '../../types.ts'

/** What is wrong in YAML, in Danish, by the code of the library; rarer problems are told in its English. */
const inDanish: Readonly<Record<string, string>> = {
  BAD_ALIAS: 'en henvisning (*) peger ikke på noget',
  BAD_COLLECTION_TYPE: 'en liste eller gruppe er af en forkert slags',
  BAD_DQ_ESCAPE: 'et tegn efter \\ mellem anførselstegn er ikke gyldigt',
  BAD_INDENT: 'linjen er rykket forkert ind',
  BAD_SCALAR_START: 'værdien begynder med et tegn, der skal stå mellem anførselstegn',
  BLOCK_AS_IMPLICIT_KEY: 'der er for mange kolon på linjen, eller der mangler anførselstegn om værdien',
  BLOCK_IN_FLOW: 'en liste er ikke lukket med ] eller }',
  DUPLICATE_KEY: 'nøglen står der to gange',
  MISSING_CHAR: 'der mangler et tegn, for eksempel et kolon, et komma eller et anførselstegn',
  MULTILINE_IMPLICIT_KEY: 'en linje mangler et kolon mellem nøgle og værdi',
  NO_MAPPING: 'linjerne skal have formen »nøgle: værdi«',
  MULTIPLE_DOCS: 'der må kun være ét dokument i filen',
  RESOURCE_EXHAUSTION: 'der er for mange henvisninger',
  TAB_AS_INDENT: 'linjen er rykket ind med tabulator; brug mellemrum',
  UNEXPECTED_TOKEN: 'der står noget, som ikke hører til her'
}

/** Say what is wrong in YAML; the library says it in English. */
export function yamlProblem(code: string | undefined, message: string, language: UiLanguage): string {
  return (language === 'da' && code && inDanish[code]) || message
}
