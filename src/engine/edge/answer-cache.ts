import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { CheckAnswer, CheckJob } from './check-job.js'
import type { Checker } from './checker.js'
import { pruneCache } from './prune-cache.js'

type DocumentAnswer = Extract<CheckAnswer, { kind: 'document' }>

/** Answers of earlier runs by what they depend on. */
export interface AnswerCache {
  find(key: string): Promise<DocumentAnswer | null>
  keep(key: string, answer: DocumentAnswer): Promise<void>
  /** Takes away what is too old or too much. */
  prune(): Promise<void>
}

/** A checker that answers from the cache what it can; `found` counts those. */
export interface CachedChecker extends Checker {
  readonly found: number
}

/**
 * The key of a job: a digest of all that its answer depends on, which is the contract with its name, the annexes, the options, the rules,
 * the words and the program itself (`program`, a digest of these). Null for what is not to be kept: whole texts, contracts under a password, rules of a caller or of a JavaScript plugin.
 */
export function cacheKey({ path, bytes, options, withView, review }: CheckJob, program: string): string | null {
  const { supplied, rules, read, ...plain } = options
  const { password, ...reading } = read
  if (withView || review !== undefined || rules !== undefined || password != null || (options.packs?.modules.length ?? 0) > 0) return null
  const hash = createHash('sha256').update(JSON.stringify([program, path, plain, reading, supplied.map(({ name }) => name)]))
  for (const part of [bytes, ...supplied.map((annex) => annex.bytes)]) hash.update(`\n${part.length}\n`).update(part)
  return hash.digest('hex')
}

/** A cache in a folder that only its owner may read. What cannot be read, is damaged or cannot be written counts as not there. */
export function openAnswerCache(folder: string): AnswerCache {
  const fileOf = (key: string): string => join(folder, key.slice(0, 2), `${key.slice(2)}.json.gz`)
  return {
    async find(key) {
      try {
        const { key: own, answer } = JSON.parse(gunzipSync(await readFile(fileOf(key))).toString()) as { key: string; answer: DocumentAnswer }
        return own === key ? answer : null
      } catch {
        return null
      }
    },
    async keep(key, answer) {
      await put(fileOf(key), join(folder, key.slice(0, 2)), gzipSync(JSON.stringify({ key, answer }), { level: 3 })).catch(() => {})
    },
    prune: () => pruneCache(folder, Date.now()),
  }
}

/** Whole or not at all: the name is given when all is written. */
async function put(file: string, folder: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const beside = `${file}.${crypto.randomUUID()}.tmp`
  try {
    await writeFile(beside, bytes, { flag: 'wx', mode: 0o600 })
    await rename(beside, file)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

/** The checker with the cache before it; `program` is a digest of the program and its rules. */
export function withCache(checker: Checker, cache: AnswerCache, program: string): CachedChecker {
  let found = 0
  return {
    lanes: checker.lanes,
    async check(job) {
      const key = cacheKey(job, program)
      const known = key === null ? null : await cache.find(key)
      if (known !== null) {
        found += 1
        return known
      }
      const answer = await checker.check(job)
      if (key !== null && answer.kind === 'document') await cache.keep(key, answer)
      return answer
    },
    async close() {
      await checker.close()
      await cache.prune()
    },
    get found() { return found },
  }
}
