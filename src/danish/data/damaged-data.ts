/** A data file of the engine is cut off, changed, or of another version: the installation is at fault, not the letter. */
export class DamagedData extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'DamagedData'
  }
}
