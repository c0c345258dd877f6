/**
 * The part of SARIF 2.1.0 that klarbrev writes, as strict as the standard: required properties, closed objects and
 * enumerations of sections 3.13 to 3.58. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
const object = (properties: Record<string, unknown>, required: ReadonlyArray<string> = []) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required
})
const array = (items: unknown) => ({type: 'array', items, minItems: 0})
const text = {type: 'string'}
const message = object({text, markdown: text}, ['text'])
const artifactLocation = object({uri: {type: 'string', format: 'uri-reference'}}, ['uri'])
const natural = {type: 'integer', minimum: 0}
const positive = {type: 'integer', minimum: 1}
const level = {enum: ['none', 'note', 'warning', 'error']}

const region = object({
  startLine: positive,
  startColumn: positive,
  endLine: positive,
  endColumn: positive,
  charOffset: natural,
  charLength: natural,
  snippet: object({text})
})

const rule = object(
  {
    id: text,
    name: text,
    shortDescription: message,
    fullDescription: message,
    help: message,
    helpUri: {type: 'string', format: 'uri'},
    defaultConfiguration: object({level, enabled: {type: 'boolean'}}),
    properties: object({tags: {type: 'array', items: text, uniqueItems: true, maxItems: 10}})
  },
  ['id']
)

const location = object({
  physicalLocation: object({artifactLocation, region}, ['artifactLocation']),
  logicalLocations: array(object({name: text, kind: text}))
})

const fix = object(
  {
    description: message,
    artifactChanges: {
      ...array(
        object(
          {
            artifactLocation,
            replacements: {
              ...array(object({deletedRegion: region, insertedContent: object({text})}, ['deletedRegion'])),
              minItems: 1
            }
          },
          ['artifactLocation', 'replacements']
        )
      ),
      minItems: 1
    }
  },
  ['artifactChanges']
)

const result = object(
  {
    ruleId: text,
    ruleIndex: natural,
    level,
    message,
    locations: array(location),
    partialFingerprints: {type: 'object', additionalProperties: text},
    fixes: array(fix)
  },
  ['message', 'ruleId', 'ruleIndex', 'locations', 'partialFingerprints']
)

const run = object(
  {
    tool: object(
      {
        driver: object(
          {name: text, version: text, semanticVersion: text, language: text, rules: array(rule)},
          ['name']
        )
      },
      ['driver']
    ),
    columnKind: {enum: ['utf16CodeUnits', 'unicodeCodePoints']},
    invocations: array(
      object(
        {
          executionSuccessful: {type: 'boolean'},
          toolExecutionNotifications: array(object({level, message}, ['message']))
        },
        ['executionSuccessful']
      )
    ),
    results: array(result)
  },
  ['tool', 'results']
)

/** JSON schema of a SARIF log as klarbrev writes it. */
export const sarifSchema = object({$schema: text, version: {const: '2.1.0'}, runs: array(run)}, [
  'version',
  'runs'
])
