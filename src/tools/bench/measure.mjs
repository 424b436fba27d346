// Ways of measuring that stand up to a busy machine: what is compared runs in turn, and the middle of the ratios counts.
import { execFileSync, spawnSync } from 'node:child_process'

/** Milliseconds of processor time of this process, its threads included. */
function processorTime() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

/** The ratio in processor time of `ours` to `peer`, both in this process, warmed up. */
export async function ratioHere(ours, peer, { rounds = 7, warmUp = 2 } = {}) {
  const ratios = []
  for (let round = 0; round < rounds + warmUp; round++) {
    const [a, b] = [await timed(ours), await timed(peer)]
    if (round >= warmUp) ratios.push(a / b)
  }
  return median(ratios)
}

/** Milliseconds of processor time that the work takes in this process. */
export async function timed(work) {
  const before = processorTime()
  await work()
  return processorTime() - before
}

/** Certificates that the machine adds cost every start of Node the same, and so make whatever starts look cheaper than it is. */
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env

/** Seconds of processor time (`cpu`, children that ended included) and by the clock (`wall`) of a command, its output thrown away. */
export function timeOf(command, { cwd } = {}) {
  const { stderr } = spawnSync('bash', ['-c', 'TIMEFORMAT="%U %S %R"; time "$@" >/dev/null 2>&1', 'bash', ...command], { cwd, env, encoding: 'utf8', maxBuffer: 1 << 26 })
  const [user, system, wall] = stderr.trim().split('\n').at(-1).split(' ').map(Number)
  return { cpu: user + system, wall }
}

/** The ratio of two commands, run in turn; `by` is cpu or wall. */
export function ratioOfCommands(ours, peer, { rounds = 9, by = 'cpu', cwd } = {}) {
  return median(Array.from({ length: rounds }, () => timeOf(ours, { cwd })[by] / timeOf(peer, { cwd })[by]))
}

/** The ratio of what two commands print, run in turn. */
export function ratioOfFigures(ours, peer, { rounds = 3 } = {}) {
  const figure = ([command, ...words]) => Number(execFileSync(command, words, { env, encoding: 'utf8' }))
  return median(Array.from({ length: rounds }, () => figure(ours) / figure(peer)))
}
