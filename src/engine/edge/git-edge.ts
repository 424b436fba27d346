import { execFile } from 'node:child_process'

/** Output of one git command that is taken. */
const mostBytes = 300 * 1024 * 1024

/** Why git gave nothing: its own message, in one line. */
export class GitError extends Error {
  override readonly name = 'GitError'
}

/** Runs git in a folder, without a shell and without a monitor that the repository might name, and gives its output. Rejects with GitError. */
export function runGit(args: readonly string[], cwd: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    execFile('git', ['-c', 'core.fsmonitor=false', '--no-optional-locks', ...args], { cwd, maxBuffer: mostBytes, encoding: 'buffer', timeout: 120_000 }, (error, stdout, stderr) => {
      if (error === null) return resolve(stdout)
      const missing = error.code === 'ENOENT'
      reject(new GitError(missing ? 'git is not installed' : (stderr.toString('utf8').trim().split('\n', 1)[0] ?? '').replace(/^fatal: /u, '')))
    })
  })
}
