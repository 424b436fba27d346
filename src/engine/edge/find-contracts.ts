import type { FileEdge } from './file-edge.js'

/** Extensions of what is read. */
const readable = ['docx', 'docm', 'dotx', 'dotm', 'pdf', 'md', 'markdown', 'txt', 'text'] as const

/** Extensions of word processors that are not read: a contract among them must not pass unseen, so the readers refuse it by name. */
const refused = ['doc', 'dot', 'odt', 'ott', 'fodt', 'rtf', 'wpd', 'wps', 'pages'] as const

/** Extensions that a folder or a glob gives; a file named outright is always tried, whatever it is called. */
const contractExtensions: ReadonlySet<string> = new Set([...readable, ...refused])

/** What tells about a folder is no contract. */
const aboutFolder = /(?:^|[\\/])readme\.[^\\/.]+$/iu

/** Word's own lock file, which holds a user name and no text. */
const lockFile = /(?:^|[\\/])~\$[^\\/]*$/u

export interface FoundContracts {
  /** Each file once, in the order of the arguments and by name within a folder or glob. */
  readonly paths: readonly string[]
  /** Arguments that gave no file at all. */
  readonly unmatched: readonly string[]
}

/** Turns files, folders and globs into the list of files to check. */
export async function findContracts(inputs: readonly string[], files: FileEdge): Promise<FoundContracts> {
  const paths = new Set<string>()
  const unmatched: string[] = []
  for (const input of inputs) {
    const found = await expand(input, files)
    if (found.length === 0) unmatched.push(input)
    for (const path of found) paths.add(path)
  }
  return { paths: [...paths], unmatched }
}

async function expand(input: string, files: FileEdge): Promise<readonly string[]> {
  const kind = await files.kindOf(input)
  if (kind === 'file') return [input]
  const { folder, pattern } = kind === 'folder' ? { folder: input, pattern: '**/*' } : await splitPattern(input)
  const found = pattern === '' ? [] : await files.glob(folder, pattern)
  return found.filter(isContract).sort(byName).map((path) => below(folder, path))
}

/** Splits "sets/2026/*.md" into the folder without wildcards and the pattern below it, so that names come out as they went in. */
async function splitPattern(input: string): Promise<{ readonly folder: string; readonly pattern: string }> {
  const { isDynamicPattern } = await import('tinyglobby')
  const parts = input.replaceAll('\\', '/').split('/')
  const wild = parts.findIndex((part) => isDynamicPattern(part))
  if (wild < 0) return { folder: input, pattern: '' }
  const folder = parts.slice(0, wild).join('/')
  return { folder: wild === 0 ? '.' : folder === '' ? '/' : folder, pattern: parts.slice(wild).join('/') }
}

/** The file or folder that holds all that an argument may name: the argument itself, or of a pattern the part before its wildcards. */
export async function baseFolder(input: string): Promise<string> {
  return (await splitPattern(input)).folder
}

function below(folder: string, path: string): string {
  return folder === '.' ? path : `${folder.replaceAll('\\', '/').replace(/\/+$/u, '')}/${path}`
}

function isContract(path: string): boolean {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  return contractExtensions.has(extension) && !lockFile.test(path) && !aboutFolder.test(path)
}

/** By code unit, so that the order is the same on every machine and in every locale. */
function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
