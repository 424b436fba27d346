import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import type { Io } from './io.js'

/** Where answers are kept unless told otherwise: the place that the system has for it (XDG Base Directory; LOCALAPPDATA on Windows). */
export function cacheFolder(env: Io['env']): string {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = env
  if (xdg !== undefined && isAbsolute(xdg)) return join(xdg, 'klachtlint')
  if (process.platform === 'win32' && local !== undefined && local !== '') return join(local, 'klachtlint', 'Cache')
  return join(homedir(), '.cache', 'klachtlint')
}
