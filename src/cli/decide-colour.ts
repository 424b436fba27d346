import type { Io, TextSink } from './io.js'

/**
 * Whether to colour: the flag, then NO_COLOR (when not empty, no-color.org), then FORCE_COLOR (0 and false are off),
 * then TERM=dumb, then whether the output is a terminal.
 */
export function decideColour(flag: boolean | undefined, env: Io['env'], sink: Pick<TextSink, 'isTTY'>): boolean {
  if (flag !== undefined) return flag
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return env.TERM !== 'dumb' && sink.isTTY
}
