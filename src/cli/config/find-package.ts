import { dirname } from 'node:path'
import type { FileEdge } from '../../engine/edge/file-edge.js'
import { placePath } from './place-path.js'

const packageName = /^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/u

/** True for the name of an npm package; a file is written with "./", "../" or from the root. */
export function isPackageName(text: string): boolean {
  return packageName.test(text)
}

/** The folder of an installed package, looked for in node_modules from a folder upwards as Node does; null when it is not installed. */
export async function findPackage(name: string, from: string, cwd: string, files: FileEdge): Promise<string | null> {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = placePath(cwd, folder, 'node_modules', name)
    if ((await files.kindOf(found)) === 'folder') return found
    if (dirname(folder) === folder) return null
  }
}
