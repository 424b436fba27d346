import { neutral } from '../reporters/neutral.js'
import type { Io } from './io.js'

/** Tells on standard error how far a long run is. */
export interface Progress {
  /** One more file is done; `path` is the one that came out. */
  advance(path: string): void
  /** Wipes what is shown, so that other text can be printed; the next `advance` shows it again. */
  hide(): void
}

const silent: Progress = { advance: () => {}, hide: () => {} }
const barWidth = 20
/** Milliseconds between two drawings of the bar. */
const redrawEvery = 100
/** In a CI log a line every tenth of the files. */
const sparseSteps = 10

/** A bar on a terminal, sparse lines in CI, nothing otherwise, when quiet, or for a single file. */
export function openProgress(io: Io, total: number, quiet: boolean): Progress {
  if (quiet || total < 2) return silent
  if (io.stderr.isTTY && io.env.TERM !== 'dumb') return barOn(io, total)
  return isCi(io.env) ? linesOn(io, total) : silent
}

function isCi(env: Io['env']): boolean {
  return env.CI !== undefined && env.CI !== '' && env.CI !== 'false'
}

function barOn(io: Io, total: number): Progress {
  const start = io.now().getTime()
  let done = 0
  let drawn = Number.NEGATIVE_INFINITY
  return {
    advance(path) {
      done += 1
      const now = io.now().getTime()
      if (now - drawn < redrawEvery && done < total) return
      drawn = now
      if (done < total) io.stderr.write(`\r\u001b[K${barLine(done, total, now - start, path, io.stderr.columns ?? 80)}`)
      else io.stderr.write('\r\u001b[K')
    },
    hide: () => io.stderr.write('\r\u001b[K'),
  }
}

function barLine(done: number, total: number, elapsed: number, path: string, columns: number): string {
  const filled = Math.round((done / total) * barWidth)
  const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled)
  const line = `${bar} ${describe(done, total, elapsed)} ${neutral(path)}`
  return [...line].slice(0, columns - 1).join('')
}

function linesOn(io: Io, total: number): Progress {
  const start = io.now().getTime()
  let done = 0
  return {
    advance(path) {
      done += 1
      const step = Math.floor((done * sparseSteps) / total)
      if (step === Math.floor(((done - 1) * sparseSteps) / total)) return
      io.stderr.write(`${describe(done, total, io.now().getTime() - start)} ${neutral(path)}\n`)
    },
    hide: () => {},
  }
}

/** "12/50 files, 3.4/s, 11 s left" */
function describe(done: number, total: number, elapsed: number): string {
  if (elapsed <= 0) return `${done}/${total} files`
  const rate = (done * 1000) / elapsed
  const left = Math.ceil((total - done) / rate)
  return `${done}/${total} files, ${rate.toFixed(1)}/s, ${left} s left`
}
