import {wordsOf} from './one-of.ts'

/**
 * What letters call their reader: `du`, or the role that the reader has in the matter. The place of the reader in a
 * pattern is open to all of them (`READER har undladt at`).
 */
export const readerForms: ReadonlyArray<string> = [
  'du',
  'De',
  'I',
  ...'ansøger ansøgeren arbejdsgiveren beboeren bestyrelsen borgeren bygherren driftslederen ejeren'.split(
    ' '
  ),
  ...'entreprenøren firmaet foreningen forældrene grundejeren klageren klubben landmanden lejeren'.split(' '),
  ...'restauratøren skadevolderen virksomheden'.split(' ')
]

/** Roles that make a reader of a noun in the definite form, besides those above: `udlejeren`, `ægtefællen`. */
const roles = wordsOf(
  'anlægsejeren anmelderen ansøgerne bedriften bestyrelserne boligselskabet borgerne bosætteren butikken',
  'bygherrerne ejerforeningen ejerne familien faderen forretningen forælderen forpagteren formanden grundejerforeningen',
  'grundejerne hundeejeren husstanden idrætsforeningen kiosken kontanthjælpsmodtageren kursisten lejerne lodsejeren',
  'lodsejerne medlemmerne moderen modtageren pensionisten parterne restauranten rekvirenten selskabet spisestedet',
  'stadeholderen tilskudsmodtageren tilladelsesindehaveren udlejeren værkstedet værten ydelsesmodtageren ægtefællen',
  'klager lejer udlejer ejer borger sagsøger indklagede'
)

const readerWords: ReadonlySet<string> = new Set([...readerForms, ...roles])
const readerObjects: ReadonlySet<string> = new Set(wordsOf('dig Dem jer'))
const senderWords: ReadonlySet<string> = new Set(
  wordsOf(
    'vi jeg kommunen forvaltningen afdelingen byrådet borgerservice jobcentret jobcenteret ydelsescentret',
    'myndigheden sekretariatet administrationen udvalget byggesagsafdelingen miljøafdelingen'
  )
)

/**
 * Whether a word, as it is written, stands for the reader: `du`, `I`, `foreningen`, `Ejeren`.
 *
 * @param asObject whether it must be able to be an object: `dig`, `jer`, `ejeren`
 */
export function isReaderWord(text: string, asObject = false): boolean {
  const lower = text.toLowerCase()
  if (asObject) return readerObjects.has(text) || (lower.length > 3 && readerWords.has(lower))
  if (text === 'I' || text === 'De') return true
  return lower === 'du' || (lower.length > 3 && readerWords.has(lower))
}

/** Whether a word, as it is written, stands for the authority that writes: `vi`, `kommunen`, `Jobcentret`. */
export function isSenderWord(text: string): boolean {
  return senderWords.has(text.toLowerCase())
}
