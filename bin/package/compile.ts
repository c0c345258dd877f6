/**
 * Run by the Node.js that an executable brings: writes the code that its V8 makes of the bundle.
 *
 *     node bin/package/compile.ts dist/cli/klarbrev.cjs letter.md …
 */
import {writeCode} from '../write-code.ts'

const [bundle = '', ...letters] = process.argv.slice(2)
await writeCode(bundle, letters)
