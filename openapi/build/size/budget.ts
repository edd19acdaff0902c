/** The largest sizes of the contract and of everything that is generated from it. */
export type Budget = {
  /** Bytes that one operation adds to the served document, minified. */
  operationBytes: number
  /** Lines that one GET operation adds to all generated files. */
  getLines: number
  /** Lines that any other operation adds to all generated files. */
  otherLines: number
  /** Bytes of the served document, minified, and then compressed with Brotli. */
  documentBytes: number
  compressedBytes: number
  /** Bytes of a document in `openapi/released`. */
  releasedBytes: number
  /** Lines and bytes of all generated files together. */
  generatedLines: number
  generatedBytes: number
}

/** Apps load the document, and developers read and compile what is generated: both must not grow unnoticed. */
export const budget: Budget = {
  operationBytes: 8_000,
  getLines: 150,
  otherLines: 250,
  documentBytes: 480_000,
  compressedBytes: 60_000,
  releasedBytes: 640_000,
  generatedLines: 45_000,
  generatedBytes: 2_500_000,
}
