/** What is used of PDF.js. */
export type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

let loaded: Promise<PdfJs> | undefined

/** Load PDF.js at the first PDF: it is larger than everything else together. */
export function loadPdfJs(): Promise<PdfJs> {
  loaded ??= load()
  return loaded
}

/**
 * PDF.js wants classes for drawing as soon as it is loaded, and warns where an optional package with them is missing.
 * Reading text draws nothing, so empty classes do.
 */
async function load(): Promise<PdfJs> {
  const scope: Record<string, unknown> = globalThis
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) scope[name] ??= class {}
  const {warn} = console
  console.warn = (...words: ReadonlyArray<unknown>) => {
    if (!/@napi-rs\/canvas/.test(String(words[0]))) warn(...words)
  }
  try {
    // Loaded here, the worker answers in this thread and nothing is fetched by address.
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
    return await import('pdfjs-dist/legacy/build/pdf.mjs')
  } finally {
    console.warn = warn
  }
}
