/** Seconds that any letter has. */
const least = 30

/** Seconds more for each megabyte, as letters of many pages need them on a slow machine. */
const perMegabyte = 200

/**
 * How long a letter may take, in milliseconds: many times what any letter needs.
 *
 * @param bytes size of its file
 * @param given `timeoutSeconds` of the configuration
 */
export function letterTime(bytes: number, given: number | undefined): number {
  return (given ?? least + Math.ceil((bytes / 1_000_000) * perMegabyte)) * 1000
}

/**
 * How long a letter may keep the main thread busy, in milliseconds; what takes longer is begun anew in a thread.
 *
 * No longer than a user waits who presses Ctrl-C, and many times what a letter of that length takes: where it does not
 * suffice, all of the work is done twice.
 */
export const mainThreadTime = 1000

/** Bytes from which a letter is worth a thread before it is read. */
const longLetter = 150_000

/**
 * Characters from which a letter that was read is worth a thread before it is checked: the main thread would not be done
 * in its time, and two threads would hold the engine and half of what was found.
 */
const longText = 10_000

/** Formats whose readers wait in between, so that the time of the main thread cannot be bounded. */
const waitingFormats: ReadonlySet<string | undefined> = new Set(['pdf', 'eml'])

/** Whether a letter is to be examined in a thread of its own, so that the main one stays ready to be stopped. */
export function needsThread(format: string | undefined, bytes: number): boolean {
  return bytes > longLetter || waitingFormats.has(format)
}

/** Whether a letter is too long to be checked in the main thread. A packed document of few bytes may say much. */
export function isLong(text: string): boolean {
  return text.length > longText
}
