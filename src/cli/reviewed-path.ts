import type { FileEdge } from '../engine/edge/file-edge.js'

/** Where the reviewed contract goes: the file named, or a file in the folder named, or beside the contract as `contract.reviewed.docx`. */
export async function reviewedPath(path: string, output: string | null, several: boolean, files: FileEdge): Promise<string> {
  const dot = path.lastIndexOf('.')
  const slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'))
  const named = dot > slash ? `${path.slice(0, dot)}.reviewed${path.slice(dot)}` : `${path}.reviewed`
  if (output === null) return named
  const isFolder = several || /[\\/]$/u.test(output) || (await files.kindOf(output)) === 'folder'
  return isFolder ? `${output.replace(/[\\/]+$/u, '')}/${named.slice(slash + 1)}` : output
}
