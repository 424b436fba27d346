import { setFlagsFromString } from 'node:v8'

/** Flags of V8 for a run of one small text, and their usual values. */
const flags = [
  // Optimising hot functions costs such a run a third of its time, and is done when the run is.
  ['--no-opt', '--opt'],
  // Most of what is made lives until the run is done: room for young objects grows at once, instead of copying them six times.
  ['--semi-space-growth-factor=16', '--semi-space-growth-factor=2'],
] as const

/** Makes V8 spend less on what pays off only in longer runs, or as much as usual again. */
export function setShortRun(short: boolean): void {
  for (const [own, usual] of flags) setFlagsFromString(short ? own : usual)
}
