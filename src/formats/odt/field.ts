/** What a field of an OpenDocument file puts into the text instead of what it shows now. */
export interface OdtField {
  /** Name of a merge field. */
  readonly merge?: string
  /** The texts of a condition's outcomes. */
  readonly outcomes?: ReadonlyArray<{readonly label: string; readonly text: string}>
  /** The condition that hides the paragraph. */
  readonly hiddenIf?: string
}

/** Read a field that a template fills in; nothing for other elements, whose content is text. */
export function odtField(name: string, value: (attribute: string) => string): OdtField | undefined {
  switch (name) {
    case 'text:database-display':
      return {merge: value('column-name')}
    case 'text:conditional-text':
      return choice(value('condition'), value('string-value-if-true'), value('string-value-if-false'))
    case 'text:hidden-text':
      return choice(value('condition'), '', value('string-value'))
    case 'text:hidden-paragraph':
      return {hiddenIf: `IF ${formula(value('condition'))}`}
    case 'text:variable-set':
    case 'text:user-field-get':
      return value('display') === 'none' ? {} : undefined
    default:
      return
  }
}

function choice(condition: string, yes: string, no: string): OdtField {
  const label = `IF ${formula(condition)}`
  return {
    outcomes: [
      {label: `${label}: sand`, text: yes},
      {label: `${label}: falsk`, text: no}
    ]
  }
}

/** Conditions start with the language they are written in, as in `ooow:Antal == 1`. */
function formula(condition: string): string {
  return condition.replace(/^\w+:(?!:)/, '')
}
