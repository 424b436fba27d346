import type { PageText } from './page-text.js'

export interface PageVerdicts {
  /** Pages that show something but gave no letters. */
  readonly silent: readonly number[]
  /** Pages that are mostly a picture, with some words beside it. */
  readonly pictured: readonly number[]
  /** Pages with nothing on them. */
  readonly blank: readonly number[]
}

const mostLetters = 250
const largePicture = 0.4

/** Judges per page whether its text was read; `pages` are without running heads, so that a scan below a printed header is seen. */
export function judgePages(pages: readonly PageText[]): PageVerdicts {
  const kinds = pages.map((page, i) => [page.page, kindOf(page, i === 0 && pages.length > 1)] as const)
  const only = (kind: string): number[] => kinds.filter(([, own]) => own === kind).map(([number]) => number)
  return { silent: only('silent'), pictured: only('pictured'), blank: only('blank') }
}

/** The picture on a cover is decoration. */
function kindOf(page: PageText, isCover: boolean): 'read' | 'silent' | 'pictured' | 'blank' {
  let [letters, unknown] = [0, 0]
  for (const { text } of page.pieces) {
    for (const sign of text) {
      if (isLetter(sign)) letters++
      // Fonts without a map to Unicode give private-use or replacement characters.
      else if (/[\p{Co}\ufffd]/u.test(sign)) unknown++
    }
  }
  if (letters > mostLetters && unknown <= letters) return 'read'
  if (unknown > Math.max(20, letters)) return 'silent'
  if (letters > 0) return page.picture > largePicture && !isCover ? 'pictured' : 'read'
  return page.paints ? 'silent' : 'blank'
}

function isLetter(sign: string): boolean {
  const code = sign.charCodeAt(0) | 0x20
  return (code >= 0x61 && code <= 0x7a) || /[\p{L}\p{N}]/u.test(sign)
}
