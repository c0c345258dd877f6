/**
 * Letters of Latin scripts, for between the brackets of a regular expression.
 *
 * A class of all that Unicode calls letters has hundreds of ranges, and V8 writes them out wherever the class stands;
 * in expressions that every letter meets, to compile that takes longer than to match.
 */
export const latin = 'A-Za-zÀ-ÖØ-öø-ɏ'

/** Small letters of Latin scripts; beyond the first few hundred characters small and large ones alternate. */
export const smallLatin = 'a-zß-öø-ɏ'
