import { resolve } from 'node:path'
import type { FileEdge } from '../../engine/edge/file-edge.js'

/** The files of a machine as seen from a folder: a relative path is told from there and not from where the process runs. */
export function filesIn(folder: string, files: FileEdge): FileEdge {
  const at = (path: string): string => resolve(folder, path)
  return {
    kindOf: (path) => files.kindOf(at(path)), size: (path) => files.size(at(path)), read: (path) => files.read(at(path)),
    write: (path, pieces) => files.write(at(path), pieces), append: (path, pieces) => files.append(at(path), pieces),
    replace: (path, bytes) => files.replace(at(path), bytes), isSame: (one, other) => files.isSame(at(one), at(other)),
    glob: (base, pattern) => files.glob(at(base), pattern),
  }
}
