import type {CodeAction, CodeActionKind, Range, TextEdit, WorkspaceEdit} from 'vscode-languageserver'
import {chooseSuggestions} from '../../../fix/choose-suggestions.ts'
import type {LetterDocument} from '../../../formats/document.ts'
import type {Rule} from '../../../rules/rule.ts'
import {sourceEnd, sourceStart} from '../../../text/mapped-text.ts'
import type {Edit, Finding, LetterReport, UiLanguage} from '../../../types.ts'
import type {EditedText} from './edited-text.ts'
import {lspTexts} from './texts.ts'

/** A letter as it was last checked. */
export interface CheckedText {
  readonly uri: string
  readonly version: number
  readonly text: EditedText
  readonly document: LetterDocument
  readonly report: LetterReport
}

/** What the client asks for. */
export interface ActionRequest {
  readonly range: Range
  /** Kinds that are wanted; all when absent. */
  readonly only?: ReadonlyArray<CodeActionKind> | undefined
  /** Whether the client takes edits of a certain version of a text. */
  readonly versioned: boolean
  readonly rules: ReadonlyArray<Rule>
  readonly language: UiLanguage
}

/** Kind of the action that makes all safe edits, as clients ask for it on saving. */
export const fixAllKind = 'source.fixAll.klarbrev'

/** What may be done at a place: suggestions, a new sentence, all that is safe, or letting it stand with a reason. */
export function codeActions(checked: CheckedText, request: ActionRequest): Array<CodeAction> {
  const {text, report} = checked
  const {range, only, language, rules} = request
  const texts = lspTexts[language]
  const [start, end] = [text.offsetAt(range.start), text.offsetAt(range.end)]
  const here = report.findings.filter(({place}) => place.start.offset <= end && place.end.offset >= start)
  const wants = (kind: string) => !only || only.some((d) => kind === d || kind.startsWith(`${d}.`))
  const actions: Array<CodeAction> = []
  if (wants('quickfix')) {
    for (const finding of here) actions.push(...suggestionsOf(finding, checked, request))
    for (const {place, rewrite} of report.sentences ?? []) {
      if (!rewrite || place.start.offset > end || place.end.offset < start) continue
      actions.push({title: texts.sentence, kind: 'quickfix', edit: editOf(rewrite.edits, checked, request)})
    }
    const seen = new Set<string>()
    for (const {ruleId, place} of here) {
      if (seen.has(ruleId)) continue
      seen.add(ruleId)
      const title = rules.find((d) => d.id === ruleId)?.[language].title ?? ruleId
      const edit = ignoring(ruleId, place.start.offset, checked, texts.reason)
      if (edit)
        actions.push({title: texts.ignore(title), kind: 'quickfix', edit: editOf([edit], checked, request)})
    }
  }
  if (wants(fixAllKind)) {
    const safe = chooseSuggestions(report.findings).flatMap(({suggestion}) => suggestion.edits)
    if (safe.length > 0)
      actions.push({title: texts.allSafe, kind: fixAllKind, edit: editOf(safe, checked, request)})
  }
  return actions
}

function suggestionsOf(finding: Finding, checked: CheckedText, request: ActionRequest): Array<CodeAction> {
  const texts = lspTexts[request.language]
  return finding.suggestions
    .filter(({edits}) => edits.length > 0)
    .map((suggestion, index) => ({
      title: suggestion.text === '' ? texts.leaveOut(finding.actual) : texts.replace(suggestion.text),
      kind: 'quickfix',
      isPreferred: index === 0 && suggestion.safe,
      edit: editOf(suggestion.edits, checked, request)
    }))
}

/** A comment above the paragraph, with room for the reason; Word documents are not written here. */
function ignoring(
  ruleId: string,
  offset: number,
  {document, text}: CheckedText,
  reason: string
): Edit | undefined {
  const block = document.blocks.find(
    ({content}) => sourceStart(content, 0) <= offset && offset <= sourceEnd(content, content.text.length)
  )
  const at = text.lineStart(block ? sourceStart(block.content, 0) : offset)
  const lineEnd = /\r\n|\r|\n/.exec(text.text)?.[0] ?? '\n'
  const said = `klarbrev ignore-next ${ruleId} -- ${reason}`
  switch (document.format) {
    case 'text':
      return {start: at, end: at, text: `# ${said}${lineEnd}`}
    case 'markdown':
    case 'html':
      return {start: at, end: at, text: `<!-- ${said} -->${lineEnd}${lineEnd}`}
    default:
      return
  }
}

function editOf(
  edits: ReadonlyArray<Edit>,
  {uri, version, text}: CheckedText,
  {versioned}: Pick<ActionRequest, 'versioned'>
): WorkspaceEdit {
  const made: Array<TextEdit> = edits.map((edit) => ({
    range: text.rangeOf(edit.start, edit.end),
    newText: edit.text
  }))
  return versioned
    ? {documentChanges: [{textDocument: {uri, version}, edits: made}]}
    : {changes: {[uri]: made}}
}
