import {json} from './json.ts'
import type {Reporter} from './reporter.ts'
import {text} from './text.ts'

/** All report formats, by the name that `--format` takes. */
export const reporters: Readonly<Record<string, Reporter>> = {json, text}
