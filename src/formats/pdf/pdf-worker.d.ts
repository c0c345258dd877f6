/** The half of PDF.js that reads files; loading it in the same thread is what makes it available. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: object
}
