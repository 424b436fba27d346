export type AssetFolder = 'cmaps' | 'standard_fonts'

/** Where pdf.js finds its character maps and standard fonts: folders that end in "/", or a host's own store of their bytes. */
export type PdfAssets =
  | { readonly kind: 'folders'; readonly cMapUrl: string; readonly standardFontDataUrl: string }
  | { readonly kind: 'store'; readonly read: (folder: AssetFolder, file: string) => Promise<Uint8Array> }

let chosen: PdfAssets | null = null

/** Sets the place of the assets for every later `readPdf`; a browser host must call it, Node finds its own. */
export function usePdfAssets(assets: PdfAssets | null): void {
  chosen = assets
}

/** The assets that were set, else those of the installed package; null where neither can be told. */
export function pdfAssets(): PdfAssets | null {
  return chosen ?? installedAssets()
}

function installedAssets(): PdfAssets | null {
  try {
    const { pathname } = new URL('./', import.meta.resolve('pdfjs-dist/package.json'))
    // Windows writes "/C:/..." for a path that begins at "C:/...".
    const root = decodeURIComponent(pathname).replace(/^\/(?=[A-Za-z]:\/)/u, '')
    return { kind: 'folders', cMapUrl: `${root}cmaps/`, standardFontDataUrl: `${root}standard_fonts/` }
  } catch {
    return null
  }
}

interface AssetRequest {
  readonly kind: 'cMapUrl' | 'standardFontDataUrl' | 'wasmUrl'
  readonly filename: string
}

/** The options of `getDocument` by which pdf.js reaches the assets. */
export function assetOptions(assets: PdfAssets | null): Readonly<Record<string, unknown>> {
  if (assets === null) return {}
  if (assets.kind === 'folders') return { cMapUrl: assets.cMapUrl, cMapPacked: true, standardFontDataUrl: assets.standardFontDataUrl }
  const { read } = assets
  class StoredAssets {
    fetch({ kind, filename }: AssetRequest): Promise<Uint8Array> {
      return read(kind === 'cMapUrl' ? 'cmaps' : 'standard_fonts', filename)
    }
  }
  return { cMapUrl: 'cmaps/', cMapPacked: true, standardFontDataUrl: 'standard_fonts/', BinaryDataFactory: StoredAssets }
}
