import type {UiLanguage} from '../../../types.ts'
import {escapeXml} from '../../escape-xml.ts'

/** What a page says of itself before its body. */
export interface PageHead {
  readonly language: UiLanguage
  readonly title: string
  readonly style: string
  /** SHA-256 in base64 of the one script that the page may run; it runs none when absent. */
  readonly scriptHash?: string
  /** Whether its script works in a worker of its own, made of what the page carries. */
  readonly hasWorker?: boolean
}

/**
 * The head of every page that klarbrev writes, up to its body.
 *
 * A page stands alone and asks for nothing: no font, no picture, no script but its own, and a policy that forbids them.
 */
export function pageHead({language, title, style, scriptHash, hasWorker = false}: PageHead): string {
  const script =
    scriptHash === undefined
      ? ''
      : ` script-src 'sha256-${scriptHash}';${hasWorker ? ' worker-src blob:;' : ''}`
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="generator" content="klarbrev">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline';${script} base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<title>${escapeXml(title)}</title>
<style>${style}</style>
</head>
<body>`
}
