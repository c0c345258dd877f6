import {describe, expect, it} from 'vitest'
import {matchesGlob} from '../../src/config/glob.ts'

describe('matchesGlob', () => {
  it.each([
    ['*.md', 'a.md', true],
    ['*.md', 'x/y/a.md', true],
    ['./*.md', 'a.md', true],
    ['/a.md', 'a.md', true],
    ['/a.md', 'x/a.md', false],
    ['breve/*.md', 'breve/a.md', true],
    ['breve/*.md', 'breve/x/a.md', false],
    ['breve/*.md', 'x/breve/a.md', false],
    ['breve/', 'breve/x/a.md', true],
    ['breve/**', 'breve/a.md', true],
    ['breve/**', 'brevene/a.md', false],
    ['**/erhverv/*.md', 'erhverv/a.md', true],
    ['**/erhverv/*.md', 'x/y/erhverv/a.md', true],
    ['a/**/b.md', 'a/b.md', true],
    ['a/**/b.md', 'a/x/y/b.md', true],
    ['brev-?.md', 'brev-1.md', true],
    ['brev-?.md', 'brev-12.md', false],
    ['brev-[0-9].{md,txt}', 'brev-1.txt', true],
    ['brev-[!0-9].md', 'brev-1.md', false],
    ['{a,{b,c}}/*.md', 'c/x.md', true],
    ['{a,{x}}.md', '{x}.md', true],
    ['{a,{x}}.md', 'a.md', true],
    ['{x}.md', '{x}.md', true],
    ['a,b}.md', 'a,b}.md', true],
    ['{a,b.md', '{a,b.md', true],
    [`${'{a,b}'.repeat(25)}.md`, `${'ab'.repeat(12)}a.md`, true],
    ['a+(b).md', 'a+(b).md', true],
    ['!a.md', '!a.md', true],
    ['!a.md', 'b.md', false],
    ['*.md', '.skjult/.a.md', true],
    ['breve/**', 'breve/.kladder/a.md', true],
    ['[', 'a.md', false],
    ['(', '(', true],
    ['a.md', 'aXmd', false],
    ['Åben/*.md', 'Åben/æ.md', true]
  ])('%s and %s: %s', (glob, path, matches) => {
    expect(matchesGlob(path, glob)).toBe(matches)
  })
})
