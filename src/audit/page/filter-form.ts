import {escapeXml} from '../../report/escape-xml.ts'
import type {PageTexts} from '../audit-texts.ts'
import type {Audit} from '../make-audit.ts'

/** The form that filters the table of letters; without script it is not shown. */
export function filterForm(audit: Audit, titleOf: (ruleId: string) => string, texts: PageTexts): string {
  const t = texts.audit
  const bands = audit.total.bands.filter((d) => d.letters > 0)
  const folders = audit.folders.map(({name}) => [name, name] as const).sort(([a], [b]) => (a < b ? -1 : 1))
  const selects = [
    select('folder', t.folder, folders, t.all),
    select(
      'type',
      t.type,
      audit.types.map(({name}) => [name, texts.types[name]] as const),
      t.all
    ),
    select(
      'band',
      t.band,
      bands.map(({band}) => [band, texts.bands[band]] as const),
      t.all
    ),
    select(
      'rule',
      t.rule,
      audit.rules.map(({ruleId}) => [ruleId, titleOf(ruleId)] as const),
      t.all
    )
  ]
  return `<form id="filter"><label>${t.search}<input type="search" name="search" autocomplete="off"></label>
${selects.join('\n')}
<button type="reset">${t.reset}</button></form>
<p><output id="status" for="filter"></output> <button type="button" id="show-all" hidden></button></p>`
}

function select(
  name: string,
  label: string,
  options: ReadonlyArray<readonly [value: string, label: string]>,
  all: string
): string {
  const list = options.map(
    ([value, text]) => `<option value="${escapeXml(value)}">${escapeXml(text)}</option>`
  )
  return `<label>${label}<select name="${name}"><option value="">${all}</option>${list.join('')}</select></label>`
}
