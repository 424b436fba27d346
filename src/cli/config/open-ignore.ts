import type { FileEdge } from '../../engine/edge/file-edge.js'
import type { Configuration } from './configuration.js'
import { pathBelow, placePath } from './place-path.js'

const file = '.klachtlintignore'

/** Tells of a path why it is ignored: the name of the file that says so, or null. Patterns are those of .gitignore, told from the configuration's folder. */
export async function openIgnore({ ignore: patterns, folder, sources }: Configuration, cwd: string, files: FileEdge): Promise<(path: string) => string | null> {
  const path = placePath(cwd, folder, file)
  const written = (await files.kindOf(path)) === 'file' ? new TextDecoder().decode(await files.read(path)) : ''
  if (patterns.length === 0 && written === '') return () => null
  const { default: ignore } = await import('ignore')
  const byConfiguration = ignore().add([...patterns])
  const byFile = ignore().add(written)
  return (candidate) => {
    const below = pathBelow(folder, cwd, candidate)
    if (below === null) return null
    if (byConfiguration.ignores(below)) return sources[0] ?? null
    return byFile.ignores(below) ? path : null
  }
}
