/** Where pdf.js finds its character maps and standard fonts: directory paths in Node, URLs in a browser, both ending in "/". */
export interface PdfAssets {
  readonly cMapUrl: string
  readonly standardFontDataUrl: string
}

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
    return { cMapUrl: `${root}cmaps/`, standardFontDataUrl: `${root}standard_fonts/` }
  } catch {
    return null
  }
}
