import type { Span } from './span.js'

/** Canonical text of a block with the way back: `origin[i]` is the raw offset of canonical character i (one extra entry for the end). */
export interface CanonicalText {
  readonly text: string
  readonly origin: readonly number[] | null
}

const plain = /^[!-~\u00c0-\u017f\u2018-\u201f\u2013\u2014\u2026€]+(?: [!-~\u00c0-\u017f\u2018-\u201f\u2013\u2014\u2026€]+)*$/
const dropped = /[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/
const ligatures: Readonly<Record<string, string>> = {
  '\ufb00': 'ff', '\ufb01': 'fi', '\ufb02': 'fl', '\ufb03': 'ffi', '\ufb04': 'ffl', '\ufb05': 'st', '\ufb06': 'st',
  '\u0133': 'ij', '\u0132': 'IJ', '\u2011': '-', '\u2010': '-',
}

/**
 * Folds white space to single spaces, drops invisible characters and opens ligatures, so that the same contract
 * in Markdown, DOCX and PDF has the same canonical text. Text that the file hides from print is no part of the contract
 * that is signed and falls away. `origin` is null when nothing changed.
 */
export function canonicalText(raw: string, hidden: readonly Span[] = []): CanonicalText {
  if (raw === '' || (hidden.length === 0 && plain.test(raw))) return { text: raw, origin: null }
  let text = ''
  const origin: number[] = []
  const push = (piece: string, at: number): void => {
    for (const unit of piece) {
      text += unit
      for (let i = 0; i < unit.length; i++) origin.push(at)
    }
  }
  for (let i = 0; i < raw.length; i++) {
    const unit = raw[i]!
    if (dropped.test(unit) || hidden.some(({ start, end }) => i >= start && i < end)) continue
    if (/[\s\u0000-\u001f\u007f-\u009f]/.test(unit)) {
      if (text !== '' && !text.endsWith(' ')) push(' ', i)
      continue
    }
    push(ligatures[unit] ?? unit, i)
  }
  if (text.endsWith(' ')) {
    text = text.slice(0, -1)
    origin.pop()
  }
  origin.push(raw.length)
  return { text, origin }
}
