import {CharacterClass, classOf} from './characters.ts'

const {letter, digit, space, quote, close} = CharacterClass
const alphanumeric = letter | digit

// RFC 5321 and RFC 1035; they also keep a text of dots and at-signs from being read again and again.
const maximumLocalPart = 64
const maximumHost = 253

// Endings that a letter to a Dane uses, and those reserved for examples. No ending that is also a Danish word
// (`de`, `se`, `nu`, `me`) without a path or `www.`: `brevet.de` is a forgotten space.
const endings = new Set('dk com org net eu io info gov edu gl fo example test invalid localhost'.split(' '))
const wordEndings = new Set(
  'de se no nu me it to at be is uk fi fr nl pl lt lv ee es tv app dev ai'.split(' ')
)

/** Find the end of the e-mail address that begins at `start`; -1 when there is none. */
export function emailEnd(text: string, start: number, limit: number): number {
  const last = Math.min(limit, start + maximumLocalPart + 1)
  let index = start
  while (index < last && isLocalPart(text.charCodeAt(index))) index++
  if (index >= last || index === start || text.charCodeAt(index) !== 0x40) return -1

  const host = index + 1
  const end = labelsEnd(text, host, limit)
  return end > host ? end : -1
}

/** Find the end of the host name that begins at `start`, such as `mit.norreby.example`; -1 when there is none. */
export function hostEnd(text: string, start: number, limit: number): number {
  const isNamed = /^www\./i.test(text.slice(start, start + 4))
  const last = labelsEnd(text, start, limit)

  // `borger.dk.Vi`: what follows a forgotten blank is not part of the host.
  for (let end = last, labels = 0; labels < 3; labels++) {
    const dot = text.lastIndexOf('.', end - 1)
    if (dot <= start) return -1
    const ending = text.slice(dot + 1, end).toLowerCase()
    const hasPath = text.charCodeAt(end) === 0x2f && end < limit
    if (isNamed && dot > start + 3 && end === last) return end
    if (endings.has(ending) || ((isNamed || hasPath) && wordEndings.has(ending))) return end
    end = dot
  }

  return -1
}

/** Find the end of an address from `start` on; marks that end a sentence or a clause stay outside. */
export function urlEnd(text: string, start: number, limit: number): number {
  let end = start
  let depth = 0

  while (end < limit) {
    const code = text.charCodeAt(end)
    if (code === 0x28) depth++
    else if (code === 0x29 && depth > 0) depth--
    else if (code === 0x3c || code === 0x3e || classOf(code) & (space | quote | close)) break
    end++
  }

  while (end > start && '.,;:!?'.includes(text.charAt(end - 1))) end--
  return end
}

/** Find the end of labels of letters, digits and hyphens with single dots between them. */
function labelsEnd(text: string, start: number, limit: number): number {
  const last = Math.min(limit, start + maximumHost)
  let index = start

  while (index < last) {
    const code = text.charCodeAt(index)
    const joins = code === 0x2e || code === 0x2d
    if (joins ? !(classOf(text.charCodeAt(index + 1)) & alphanumeric) : !(classOf(code) & alphanumeric)) break
    index++
  }

  return index
}

function isLocalPart(code: number): boolean {
  if (classOf(code) & alphanumeric) return true
  return code === 0x2e || code === 0x2d || code === 0x5f || code === 0x2b
}
