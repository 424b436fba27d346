import { resolve } from 'node:path'
import type { Io } from '../io.js'
import { UsageError } from '../usage-error.js'
import { requireRevision, text } from './read-revision.js'

/** Files that differ from `since` (or from the branch that a pull request goes to, or from the last commit), new ones too; absolute paths. Throws UsageError. */
export async function changedFiles(since: string | null, io: Io): Promise<ReadonlySet<string>> {
  const base = since ?? baseFromEnv(io.env) ?? 'HEAD'
  requireRevision(base)
  const top = await io.git(['rev-parse', '--show-toplevel']).then(text).catch(() => {
    throw new UsageError('--changed: this folder is in no git repository.')
  })
  const changed = await io.git(['diff', '--name-only', '-z', '--diff-filter=d', '--no-ext-diff', '--merge-base', '--end-of-options', base, '--']).catch(() => {
    throw new UsageError(`--changed: git cannot compare with "${base}". Name a revision with --since; in CI fetch it first (fetch-depth: 0).`)
  })
  const fresh = await io.git(['ls-files', '--others', '--exclude-standard', '--full-name', '-z'])
  return new Set([changed, fresh].flatMap((listed) => text(listed).split('\0').filter((name) => name !== '').map((name) => resolve(top, name))))
}

/** What CI tells of the branch that the change is meant for. */
function baseFromEnv({ GITHUB_BASE_REF: github, CI_MERGE_REQUEST_DIFF_BASE_SHA: gitlab }: Io['env']): string | null {
  if (github !== undefined && github !== '') return `origin/${github}`
  return gitlab === undefined || gitlab === '' ? null : gitlab
}
