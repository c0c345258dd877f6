import {defineConfig} from 'vitest/config'

export default defineConfig({
  resolve: {conditions: ['klarbrev-source']},
  ssr: {resolve: {conditions: ['klarbrev-source', 'node', 'import', 'default']}},
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000
  }
})
