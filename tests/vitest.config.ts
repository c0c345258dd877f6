import {defineConfig} from 'vitest/config'

export default defineConfig({
  resolve: {conditions: ['klarbrev-source']},
  ssr: {resolve: {conditions: ['klarbrev-source', 'node', 'import', 'default']}},
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/build-when-stale.ts'],
    // What is slow is found by processor time; a machine that does other things too may take as long as it needs.
    testTimeout: 300_000,
    hookTimeout: 300_000
  }
})
