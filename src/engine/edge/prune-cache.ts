import { readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What a cache may hold: answers not older than so many days, and so many bytes of them. */
export interface CacheBounds {
  readonly days: number
  readonly bytes: number
}

export const usualBounds: CacheBounds = { days: 30, bytes: 1024 ** 3 }

const day = 24 * 60 * 60 * 1000
/** Tells when the cache was pruned last. */
const marker = 'pruned'

/**
 * Takes the oldest answers away until the rest keeps within the bounds, at most once a day. Touches nothing but answers: the folder can
 * be one of the user's. Never throws.
 */
export async function pruneCache(folder: string, now: number, { days, bytes }: CacheBounds = usualBounds): Promise<void> {
  try {
    const last = await stat(join(folder, marker)).then(({ mtimeMs }) => mtimeMs, () => -Infinity)
    if (now - last < day) return
    await writeFile(join(folder, marker), '', { mode: 0o600 })
    const answers = (await answersIn(folder)).sort((a, b) => b.written - a.written)
    let held = 0
    for (const { path, size, written } of answers) {
      held += size
      if (held > bytes || now - written > days * day) await rm(path, { force: true })
    }
  } catch {
    // A cache that cannot be read or written is as good as none.
  }
}

interface KeptAnswer {
  readonly path: string
  readonly size: number
  readonly written: number
}

async function answersIn(folder: string): Promise<KeptAnswer[]> {
  const found: KeptAnswer[] = []
  for (const group of (await readdir(folder)).filter((name) => /^[0-9a-f]{2}$/u.test(name))) {
    for (const name of (await readdir(join(folder, group))).filter((own) => /^[0-9a-f]{62}\.json\.gz$/u.test(own))) {
      const path = join(folder, group, name)
      const about = await stat(path).catch(() => null)
      if (about !== null) found.push({ path, size: about.size, written: about.mtimeMs })
    }
  }
  return found
}
