/** What is used of picomatch, which brings no types of its own. */
declare module 'picomatch' {
  function picomatch(
    glob: string,
    options: {
      readonly basename: boolean
      readonly dot: boolean
      readonly noextglob: boolean
      readonly nonegate: boolean
    }
  ): (path: string) => boolean
  export = picomatch
}
