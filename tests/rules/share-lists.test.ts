import {expect, it} from 'vitest'
import {shareLists} from '../../bin/share-lists.ts'

const lists = {reader: ['betale', 'klage']}

it('puts shared lists in the place of their names, however deep', () => {
  const rule = {options: {actors: {reader: ['=reader', 'møde'], authority: ['afgøre']}, words: 3}}
  expect(shareLists(rule, lists)).toEqual({
    options: {actors: {reader: ['betale', 'klage', 'møde'], authority: ['afgøre']}, words: 3}
  })
})

it('refuses a name that no list has, and a word that a list holds', () => {
  expect(() => shareLists(['=nobody'], lists)).toThrow('No shared list is called nobody')
  expect(() => shareLists(['=reader', 'klage'], lists)).toThrow('klage stands in a shared list already')
})
