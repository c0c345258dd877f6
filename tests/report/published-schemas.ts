import {readFileSync} from 'node:fs'
import ajv from 'ajv-draft-04'
import {XmlDocument, XmlParseError, XmlValidateError, XsdValidator} from 'libxml2-wasm'

const schemaText = (name: string) =>
  readFileSync(new URL(`../../fixtures/schemas/${name}`, import.meta.url), 'utf8')

const isSarif = new ajv.default({
  allErrors: true,
  // The schema has descriptions beside `$ref`, and patterns older than the Unicode mode.
  strict: false,
  unicodeRegExp: false,
  formats: {
    uri: /^[a-z][a-z0-9+.-]*:\S+$/,
    'uri-reference': /^[^\s<>"{}|\\^`]*$/,
    'date-time': /^\d{4}-\d\d-\d\dT/
  }
}).compile(JSON.parse(schemaText('sarif-2.1.0-rtm.5.json')))

/** What the published schema of SARIF 2.1.0 holds against a log; nothing when it is valid. */
export function sarifErrors(log: unknown): ReadonlyArray<unknown> {
  return isSarif(log) ? [] : (isSarif.errors ?? [])
}

const junitSchema = XmlDocument.fromString(schemaText('junit-10.xsd'))
const junitValidator = XsdValidator.fromDoc(junitSchema)

/** What the XSD of JUnit reports holds against a report; nothing when it is valid. */
export function junitErrors(xml: string): ReadonlyArray<string> {
  let document: XmlDocument | undefined
  try {
    document = XmlDocument.fromString(xml)
    junitValidator.validate(document)
    return []
  } catch (error) {
    if (error instanceof XmlParseError || error instanceof XmlValidateError) {
      return error.details.map(({line, message}) => `${line}: ${message}`)
    }
    throw error
  } finally {
    document?.dispose()
  }
}
