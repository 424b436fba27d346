import { fingerprint } from '../engine/fingerprint.js'

/** The id of a contract in tables and history: it follows from the path, so that a changed contract keeps it. */
export function documentId({ path }: { readonly path: string }): string {
  return fingerprint(path)
}
