import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** Megabytes that a command and its children hold together at most, looked at every 50 ms (Linux: /proc). */
export async function peakMemory(command, cwd) {
  const child = spawn(command[0], command.slice(1), { cwd, stdio: 'ignore' })
  let peak = 0
  const timer = setInterval(() => (peak = Math.max(peak, held(child.pid))), 50)
  await new Promise((resolve) => child.on('close', resolve))
  clearInterval(timer)
  return peak
}

function held(root) {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/u.test(name)).flatMap((pid) => statOf(Number(pid)))
  const family = new Set([root])
  for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid)
  return processes.filter(({ pid }) => family.has(pid)).reduce((sum, { pages }) => sum + pages, 0) * 4096 / 1024 / 1024
}

/** Nothing for a process that has just ended. */
function statOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /su, '').split(' ')
    return [{ pid, parent: Number(fields[1]), pages: Number(fields[21]) }]
  } catch {
    return []
  }
}
