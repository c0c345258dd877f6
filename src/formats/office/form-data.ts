import {decodeXml} from './xml.ts'

/**
 * Read what a form field shows that has no result: the entry of its list that is chosen, or the text it begins with.
 *
 * @param xml its `w:ffData`
 */
export function shownByForm(xml: string): string {
  const value = (name: string) =>
    [...xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}\\s[^>]*?val="([^"]*)"`, 'g'))].map(([, d = '']) =>
      decodeXml(d)
    )
  if (!/<(?:[\w.-]+:)?ddList[\s>]/.test(xml)) return /textInput/.test(xml) ? (value('default')[0] ?? '') : ''
  const [chosen = value('default')[0] ?? '0'] = value('result')
  return value('listEntry')[Number(chosen)] ?? ''
}
