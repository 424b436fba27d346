/** A half-open range [start, end) of UTF-16 code units, 0-based. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** True when the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
