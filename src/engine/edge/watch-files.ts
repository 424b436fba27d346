import { watch } from 'chokidar'

/** A watch on files and folders that goes on until it is closed. */
export interface FileWatch {
  close(): Promise<void>
}

/** Milliseconds that a file must keep its size: word processors write in several steps. */
const settled = 200

/** Calls `onChange` with the path of every file that is added, changed or removed at or below the paths, once it is written whole. */
export function watchFiles(paths: readonly string[], onChange: (path: string) => void): FileWatch {
  const watcher = watch([...paths], {
    ignoreInitial: true, followSymlinks: false, awaitWriteFinish: { stabilityThreshold: settled, pollInterval: 50 },
    ignored: (path) => /(?:^|[\\/])(?:node_modules|\.git|~\$[^\\/]*)(?:[\\/]|$)/u.test(path),
  })
  watcher.on('all', (event, path) => {
    if (event === 'add' || event === 'change' || event === 'unlink') onChange(path)
  })
  return { close: () => watcher.close() }
}
