import { listOf, type Configuration, type FileSettings } from './configuration.js'
import { pathBelow } from './place-path.js'

/** What the configuration says for a file: its general settings with those of every override that the file matches, later ones over earlier. */
export async function openFileSettings(configuration: Configuration, cwd: string): Promise<(path: string) => FileSettings> {
  const { severity, kinds, commissioner, ombudsman, asOf, revisions, folder, overrides } = configuration
  const general: FileSettings = defined({ severity, kinds, commissioner, ombudsman, asOf, revisions })
  if (overrides.length === 0) return () => general
  const { default: picomatch } = await import('picomatch')
  const each = overrides.map(({ files, ...settings }) => ({ settings, matches: picomatch(patternsOf(listOf(files)), { dot: true, maxLength: 1100 }) }))
  return (path) => {
    const below = pathBelow(folder, cwd, path)
    const fitting = below === null ? [] : each.filter(({ matches }) => matches(below))
    return fitting.reduce<FileSettings>((all, { settings }) => ({ ...all, ...settings, severity: { ...all.severity, ...settings.severity } }), general)
  }
}

/** A pattern without a slash fits at any depth, as in .gitignore; a folder fits all below it. */
function patternsOf(globs: readonly string[]): string[] {
  return globs.flatMap((glob) => {
    const clean = glob.replaceAll('\\', '/').replace(/^\.\//u, '').replace(/\/$/u, '')
    return clean.includes('/') ? [clean, `${clean}/**`] : [`**/${clean}`, `**/${clean}/**`]
  })
}

function defined(settings: FileSettings): FileSettings {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined))
}
