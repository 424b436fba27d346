import { stat } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'

/** Runs a module as its file stands now: Node keeps what it loaded by address, so a changed file gets another address. */
export async function loadModule(path: string): Promise<unknown> {
  const address = pathToFileURL(path)
  const { mtimeMs } = await stat(path)
  address.search = String(mtimeMs)
  return import(address.href)
}
