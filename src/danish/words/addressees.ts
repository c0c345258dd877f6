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
