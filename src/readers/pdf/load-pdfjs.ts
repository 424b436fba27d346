import type { PDFWorker } from 'pdfjs-dist'
import { sameThreadPort, type SameThreadPort } from './same-thread-port.js'

export type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

/** pdf.js with its worker half, which runs in this thread. */
export interface LoadedPdfJs {
  readonly pdfjs: PdfJs
  readonly worker: PDFWorker
}

interface WorkerModule {
  readonly WorkerMessageHandler: { initializeFromPort(port: SameThreadPort): void }
}

let loaded: Promise<LoadedPdfJs> | null = null

/** Loads pdf.js once; the globals of the process are as they were before. */
export function loadPdfJs(): Promise<LoadedPdfJs> {
  return loaded ??= load()
}

async function load(): Promise<LoadedPdfJs> {
  const restore = [standIn(['DOMMatrix', 'ImageData', 'Path2D']), keepWorker(), keepNatives()]
  try {
    const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
    const { WorkerMessageHandler } = await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string) as WorkerModule
    const port = sameThreadPort()
    WorkerMessageHandler.initializeFromPort(port)
    return { pdfjs, worker: new pdfjs.PDFWorker({ port: port as never, verbosity: 0 }) }
  } finally {
    for (const undo of restore) undo()
  }
}

/** pdf.js makes a DOMMatrix while it loads, and needs none of these classes to give text. */
function standIn(names: readonly string[]): () => void {
  const scope = globalThis as unknown as Record<string, unknown>
  const absent = names.filter((name) => scope[name] === undefined)
  for (const name of absent) scope[name] = class {}
  return () => {
    for (const name of absent) delete scope[name]
  }
}

/** Another version of pdf.js in the same process (pdf-parse brings one) must not find our worker, which it would refuse by version. */
function keepWorker(): () => void {
  const scope = globalThis as { pdfjsWorker?: unknown }
  const before = scope.pdfjsWorker
  return () => {
    if (before === undefined) delete scope.pdfjsWorker
    else scope.pdfjsWorker = before
  }
}

/** On Node 20, pdf.js puts functions of its own in the place of these, which are several times slower for all that runs in the process. */
function keepNatives(): () => void {
  const natives = ([[Array.prototype, 'push'], [JSON, 'parse'], [JSON, 'stringify']] as const).map(([owner, name]) => [owner, name, Object.getOwnPropertyDescriptor(owner, name)] as const)
  return () => {
    for (const [owner, name, own] of natives) if (own !== undefined) Object.defineProperty(owner, name, own)
  }
}
