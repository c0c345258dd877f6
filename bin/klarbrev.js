#!/usr/bin/env node
import {fileURLToPath} from 'node:url'
import {loadBundle} from '../dist/cli/load-bundle.js'

const {run} = loadBundle(fileURLToPath(new URL('../dist/cli/klarbrev.cjs', import.meta.url)))
process.exitCode = await run(process)
