import { historySchema } from '../../generated/schemas.js'
import type { History, PastRun } from '../../reporters/history/past-run.js'
import { checkSettings } from '../config/check-settings.js'
import { settingsOf } from '../config/parse-settings.js'
import type { Io } from '../io.js'
import { UsageError } from '../usage-error.js'

/** The runs that a folder keeps; none when it is not there yet. Throws UsageError for a file that is no run. */
export async function readHistory(folder: string, startedAt: string, io: Io): Promise<History> {
  return { earlier: await readRuns(folder, io), startedAt }
}

async function readRuns(folder: string, io: Io): Promise<readonly PastRun[]> {
  if ((await io.files.kindOf(folder)) === 'absent') return []
  const names = await io.files.glob(folder, '*.json')
  const runs = await Promise.all(names.map((name) => readRun(`${folder}/${name}`, io)))
  return runs.sort((a, b) => byText(a.startedAt, b.startedAt) || byText(a.runId, b.runId))
}

async function readRun(file: string, io: Io): Promise<PastRun> {
  const bytes = await io.files.read(file).catch(() => {
    throw new UsageError(`--history: ${file} cannot be opened. Check whether you may read it.`)
  })
  return checkSettings<PastRun>(settingsOf(file, parse(file, bytes)), historySchema)
}

function parse(file: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw new UsageError(`--history: ${file} is no run of klachtlint. Give a folder that holds nothing else, or take the file away.`)
  }
}

/** By code unit, so that the order is the same on every machine. */
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
