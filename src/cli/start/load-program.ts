import { readFileSync } from 'node:fs'
import * as modules from 'node:module'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'
import type { Program } from './program.js'

const file = fileURLToPath(new URL('./program.js', import.meta.url))
/** What V8 compiled of it when it was built. */
export const codeFile = fileURLToPath(new URL('./program.code', import.meta.url))

/** Loads the program: as compiled when it was built where this version of Node takes that, else from its source. */
export function loadProgram(): Program {
  const script = compiledScript()
  if (script !== null) return programOf(script)
  // From Node 22.8 on, Node keeps what it compiled itself.
  const { enableCompileCache } = modules as { readonly enableCompileCache?: () => void }
  enableCompileCache?.()
  return modules.createRequire(file)(file) as Program
}

/** Null where there is no code, or it is of another version of Node. */
function compiledScript(): Script | null {
  try {
    const script = programScript(readFileSync(codeFile))
    return script.cachedDataRejected === true ? null : script
  } catch {
    return null
  }
}

/** The program as a function of what Node gives a CommonJS module. Its text has one byte a character. */
export function programScript(cachedData?: Buffer): Script {
  const source = `(function(exports,require,module,__filename){${readFileSync(file, 'latin1')}\n})`
  return new Script(source, { filename: file, ...(cachedData && { cachedData }) })
}

export function programOf(script: Script): Program {
  const module = { exports: {} as Program, importModule: (name: string): Promise<unknown> => import(name) }
  const run = script.runInThisContext() as (...values: readonly unknown[]) => void
  run(module.exports, modules.createRequire(file), module, file)
  return module.exports
}
