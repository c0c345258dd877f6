import type {UiLanguage} from '../../types.ts'
import {pageTexts} from '../audit-texts.ts'
import type {Audit} from '../make-audit.ts'
import {chartTexts} from './chart-texts.ts'
import {groupChart, mostGroups} from './group-chart.ts'
import {lixChart} from './lix-chart.ts'
import type {Chart} from './plot-chart.ts'
import {ruleChart} from './rule-chart.ts'

/** The charts of an audit; undefined where there is nothing to show. */
export interface Charts {
  readonly lix: Chart | undefined
  readonly rules: Chart | undefined
  readonly folders: Chart | undefined
  readonly types: Chart | undefined
}

/** Draw the charts of an audit. It is a module of its own since what draws is large and only an audit needs it. */
export function drawCharts(audit: Audit, language: UiLanguage, titleOf: (ruleId: string) => string): Charts {
  const texts = pageTexts(language)
  const t = chartTexts[language]
  const context = {audit, titleOf, t, texts}
  const {folders} = audit
  const types = audit.types.map((group) => ({...group, name: texts.types[group.name]}))
  const described = (groups: typeof folders) => {
    const [first] = groups
    return first ? t.groupDescription(first.name, texts.audit.share(first.hard, first.letters)) : ''
  }
  const folderName = {
    id: 'folder-chart',
    title: t.folderTitle(Math.min(mostGroups, folders.length), folders.length),
    description: described(folders)
  }
  const typeName = {id: 'type-chart', title: t.typeTitle, description: described(types)}
  return {
    lix: audit.total.letters === 0 ? undefined : lixChart(context),
    rules: ruleChart(context),
    folders: folders.length === 0 ? undefined : groupChart(folders, folderName, context),
    types: types.length === 0 ? undefined : groupChart(types, typeName, context)
  }
}
