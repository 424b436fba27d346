import type { PDFDocumentProxy } from 'pdfjs-dist'
import { ReadError } from '../../document/source-block.js'
import type { LoadedPdfJs } from './load-pdfjs.js'
import { assetOptions, type PdfAssets } from './pdf-assets.js'
import { pdfError } from './pdf-messages.js'

/** Images above this many pixels are never decoded: only their place matters. */
const largestImage = 1

/** Opens a PDF without eval, fonts or images; throws a `ReadError` when it is encrypted or damaged. The bytes are copied. */
export async function openDocument(bytes: Uint8Array, { pdfjs, worker }: LoadedPdfJs, password: string | null, assets: PdfAssets | null): Promise<PDFDocumentProxy> {
  if (bytes.length === 0) throw pdfError('empty')
  try {
    const task = pdfjs.getDocument({
      // pdf.js takes ownership of the buffer.
      worker, data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false, disableFontFace: true, useSystemFonts: false,
      useWorkerFetch: false, enableXfa: false, maxImageSize: largestImage, isOffscreenCanvasSupported: false, isImageDecoderSupported: false,
      ...(password === null ? {} : { password }),
      ...assetOptions(assets),
    })
    return await task.promise
  } catch (error) {
    throw readErrorOf(error, password)
  }
}

function readErrorOf(error: unknown, password: string | null): ReadError {
  if (error instanceof ReadError) return error
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') return pdfError(password === null ? 'encrypted' : 'wrong-password')
  const message = error instanceof Error ? error.message : ''
  return pdfError(/encrypt/iu.test(message) ? 'not-supported' : 'damaged')
}
