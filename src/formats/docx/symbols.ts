/** Signs of the font Symbol from 0x21 on, as Unicode has them; a blank where there is none. */
const symbol =
  '!∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_ αβχδεφγηιϕκλµνοπθρστυϖωξψζ{|}∼' +
  ' '.repeat(34) +
  'ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈… — ↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊⟨®©™∑'

/** Signs of Wingdings that letters use: boxes, ticks, telephones and the like. */
const wingdings: Readonly<Record<number, string>> = {
  40: '☎',
  42: '✉',
  108: '●',
  110: '■',
  111: '□',
  167: '▪',
  168: '☐',
  216: '➢',
  224: '→',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑'
}

/**
 * The sign that `<w:sym w:font="Symbol" w:char="F06D"/>` shows, here `µ`.
 *
 * Fonts of signs have theirs where Unicode has none, from F000 on. What has no sign of its own is a box, so that nobody
 * takes the words beside it for one.
 */
export function symbolOf(font: string, char: string): string {
  const code = Number.parseInt(char, 16)
  if (Number.isNaN(code)) return ''
  const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  const sign = /^wingdings/i.test(font)
    ? wingdings[own]
    : /^symbol$/i.test(font)
      ? symbol[own - 0x21]
      : undefined
  if (sign !== undefined && sign !== ' ') return sign
  if (own === code && code >= 0x20 && code < 0xd800 && !/^(?:wing|web)dings|^symbol$/i.test(font))
    return String.fromCharCode(code)
  return '▪'
}
