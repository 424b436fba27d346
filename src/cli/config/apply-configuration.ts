import type { CheckFlags } from '../check-request.js'
import { placePath } from './place-path.js'
import type { Configuration } from './configuration.js'

/** The flags with what the configuration says where the user typed nothing; `typed` are the names of the flags on the command line. */
export function applyConfiguration(flags: CheckFlags, typed: ReadonlySet<string>, { language, failOn, failOnUndetermined, limits, baseline, asOf, revisions }: Configuration): CheckFlags {
  const said = {
    lang: language, failOn, failOnUndetermined, maxSeconds: limits?.seconds, maxMemory: limits?.megabytes, baseline, asOf, revisions,
  }
  const fresh = Object.entries(said).filter(([name, value]) => value !== undefined && !typed.has(name))
  return { ...flags, ...Object.fromEntries(fresh) }
}

/** What to check: the arguments, or else the files that the configuration names. */
export function inputsOf(paths: readonly string[], { files, folder }: Configuration, cwd: string): readonly string[] {
  return paths.length > 0 ? paths : files.map((path) => placePath(cwd, folder, path))
}
