import {createCipheriv, createDecipheriv, hash, randomBytes} from 'node:crypto'

/** Where an entry is found, and what opens it. */
export interface EntryKey {
  /** 32 bytes: the name of the entry on disk. */
  readonly name: Uint8Array
  /** 32 bytes that are on no disk: they come of the letter itself. */
  readonly secret: Uint8Array
}

/** An entry as it lies on disk. */
export interface SealedEntry {
  readonly name: Uint8Array
  readonly sealed: Uint8Array
}

const cipher = 'aes-256-gcm'
const nonceLength = 12
const tagLength = 16

/** SHA-256 sum. */
export function sha256(data: string | Uint8Array): Buffer {
  return hash('sha256', data, 'buffer')
}

/**
 * Close an entry so that only who has the letter can read it: what was found in a letter holds words of it.
 *
 * The seal also tells whether the entry is whole.
 */
export function seal({name, secret}: EntryKey, value: Uint8Array): SealedEntry {
  const nonce = randomBytes(nonceLength)
  const closing = createCipheriv(cipher, secret, nonce).setAAD(name)
  const body = [closing.update(value), closing.final()]
  return {name, sealed: Buffer.concat([nonce, ...body, closing.getAuthTag()])}
}

/** Open an entry; undefined when it is damaged, or another letter's. */
export function unseal({name, secret}: EntryKey, sealed: Uint8Array): Buffer | undefined {
  const end = sealed.length - tagLength
  if (end < nonceLength) return
  const opening = createDecipheriv(cipher, secret, sealed.subarray(0, nonceLength), {
    authTagLength: tagLength
  })
  opening.setAAD(name)
  opening.setAuthTag(sealed.subarray(end))
  const value = opening.update(sealed.subarray(nonceLength, end))
  try {
    opening.final()
  } catch {
    return
  }
  return value
}
