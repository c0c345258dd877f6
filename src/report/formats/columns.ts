/** Letters of Chinese, Japanese and Korean, and pictures: two columns each in a terminal. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u

/** Accents that stand on the letter before them, and what nobody sees. */
const narrow = /^[\p{Mn}\p{Me}\p{Cf}]+$/u

const plain = /^[\u0020-\u02ff]*$/

const segmenter = new Intl.Segmenter('da', {granularity: 'grapheme'})

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  if (plain.test(text)) return text.length
  let columns = 0
  for (const {segment} of segmenter.segment(text)) columns += widthOf(segment)
  return columns
}

function widthOf(character: string): number {
  if (narrow.test(character)) return 0
  return wide.test(character) ? 2 : 1
}
