import type { Span } from '../document/span.js'

/** A stretch of text and where it comes from; equal lengths map character by character, others as a whole (`&amp;`). */
interface Run {
  readonly start: number
  readonly length: number
  readonly source: number
  readonly sourceLength: number
}

/** Text with the way back to the offsets of the source that it was taken from. */
export class MappedText {
  private constructor(readonly text: string, private readonly runs: readonly Run[]) {}

  static readonly empty = new MappedText('', [])

  /** Source text taken as it stands, from offset `source`. */
  static verbatim(text: string, source: number): MappedText {
    return text === '' ? MappedText.empty : new MappedText(text, [{ start: 0, length: text.length, source, sourceLength: text.length }])
  }

  /** Text that stands for `source` as a whole: an entity, a tag that became a space. */
  static standing(text: string, source: Span): MappedText {
    return text === '' ? MappedText.empty : new MappedText(text, [{ start: 0, length: text.length, source: source.start, sourceLength: source.end - source.start }])
  }

  static join(parts: readonly MappedText[]): MappedText {
    const runs: Run[] = []
    let text = ''
    for (const part of parts) {
      for (const run of part.runs) pushRun(runs, { ...run, start: text.length + run.start })
      text += part.text
    }
    return new MappedText(text, runs)
  }

  slice(start: number, end: number = this.text.length): MappedText {
    const runs: Run[] = []
    for (let i = this.indexAt(start); i < this.runs.length && this.runs[i]!.start < end; i++) {
      const run = this.runs[i]!
      const from = Math.max(start, run.start)
      const length = Math.min(end, run.start + run.length) - from
      if (length <= 0) continue
      const same = run.length === run.sourceLength
      runs.push({ start: from - start, length, source: same ? run.source + from - run.start : run.source, sourceLength: same ? length : run.sourceLength })
    }
    return new MappedText(this.text.slice(start, end), runs)
  }

  trim(): MappedText {
    const start = this.text.length - this.text.trimStart().length
    return this.slice(start, Math.max(start, this.text.trimEnd().length))
  }

  /** The same text with its sources read through another map: text cut from `outer.text` gets the sources of `outer`. */
  through(outer: MappedText): MappedText {
    return MappedText.join(this.runs.map((run) => {
      const own = this.text.slice(run.start, run.start + run.length)
      const source = { start: run.source, end: run.source + run.sourceLength }
      return run.length === run.sourceLength ? outer.slice(source.start, source.end).withText(own) : MappedText.standing(own, outer.sourceOf(source))
    }))
  }

  /** The source span of a span of the text; an empty text gives the empty span at 0. */
  sourceOf(within: Span): Span {
    if (this.runs.length === 0) return { start: 0, end: 0 }
    const start = this.startOf(within.start)
    return within.end <= within.start ? { start, end: start } : { start, end: Math.max(start, this.endOf(within.end)) }
  }

  private withText(text: string): MappedText {
    return text.length === this.text.length ? new MappedText(text, this.runs) : this
  }

  private startOf(offset: number): number {
    const run = this.runs[Math.min(this.indexAt(offset), this.runs.length - 1)]!
    if (offset >= run.start + run.length) return run.source + run.sourceLength
    return run.length === run.sourceLength ? run.source + Math.max(0, offset - run.start) : run.source
  }

  private endOf(offset: number): number {
    const run = this.runs[Math.min(this.indexAt(offset - 1), this.runs.length - 1)]!
    return run.length === run.sourceLength ? run.source + Math.min(run.length, offset - run.start) : run.source + run.sourceLength
  }

  /** Index of the run that holds the offset, or of the first one after it. */
  private indexAt(offset: number): number {
    let low = 0
    let high = this.runs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.runs[middle]!.start + this.runs[middle]!.length <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

function pushRun(runs: Run[], run: Run): void {
  const last = runs.at(-1)
  const joins = last !== undefined && last.length === last.sourceLength && run.length === run.sourceLength
    && last.start + last.length === run.start && last.source + last.length === run.source
  if (joins) runs[runs.length - 1] = { ...last, length: last.length + run.length, sourceLength: last.sourceLength + run.sourceLength }
  else runs.push(run)
}
