import { isAbsolute, relative, resolve } from 'node:path'

/** A path as messages and the file edge want it: from `cwd` where it lies below it, absolute otherwise, with `/`. */
export function placePath(cwd: string, ...parts: readonly string[]): string {
  const absolute = resolve(cwd, ...parts)
  const below = relative(cwd, absolute)
  const shown = below === '' ? '.' : below === '..' || below.startsWith('../') || below.startsWith('..\\') || isAbsolute(below) ? absolute : below
  return shown.replaceAll('\\', '/')
}

/** A path from a folder, with `/`; null when it does not lie below it. */
export function pathBelow(folder: string, cwd: string, path: string): string | null {
  const below = relative(folder, resolve(cwd, path)).replaceAll('\\', '/')
  return below === '' || below === '..' || below.startsWith('../') || isAbsolute(below) ? null : below
}
