import {deflateSync, strToU8} from 'fflate'

/** Data as JSON, deflated (RFC 1951) and in base64, so that a thousand letters fit on a page of a few megabytes. */
export function packData(data: unknown): string {
  const bytes = deflateSync(strToU8(JSON.stringify(data)), {level: 9})
  let binary = ''
  // In pieces, since a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192))
  }
  return btoa(binary)
}
