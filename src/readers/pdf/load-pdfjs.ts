export type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

interface WorkerGlobal {
  pdfjsWorker?: unknown
}

let loaded: Promise<{ readonly pdfjs: PdfJs; readonly worker: unknown }> | null = null

/**
 * Loads pdf.js with its worker code in the same thread, and calls `open` while that worker is the one that pdf.js finds.
 * Globals are put back afterwards: another version of pdf.js in the same process (pdf-parse brings one) must find neither
 * our worker, which it would refuse by version, nor our stand-ins for canvas classes.
 */
export async function withPdfJs<T>(open: (pdfjs: PdfJs) => T): Promise<T> {
  loaded ??= load()
  const { pdfjs, worker } = await loaded
  return withWorker(worker, () => open(pdfjs))
}

async function load(): Promise<{ pdfjs: PdfJs; worker: unknown }> {
  const restore = standIn(['DOMMatrix', 'ImageData', 'Path2D'])
  const scope = globalThis as WorkerGlobal
  const before = scope.pdfjsWorker
  try {
    const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
    const worker: unknown = await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string)
    return { pdfjs, worker }
  } finally {
    setWorker(scope, before)
    restore()
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

function withWorker<T>(worker: unknown, run: () => T): T {
  const scope = globalThis as WorkerGlobal
  const before = scope.pdfjsWorker
  scope.pdfjsWorker = worker
  try {
    return run()
  } finally {
    setWorker(scope, before)
  }
}

function setWorker(scope: WorkerGlobal, worker: unknown): void {
  if (worker === undefined) delete scope.pdfjsWorker
  else scope.pdfjsWorker = worker
}
