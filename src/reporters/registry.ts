import type { Reporter } from './reporter.js'

interface Format {
  /** The ending that its files mostly have; null when it is a folder of files or a .zip. */
  readonly extension: string | null
  load(): Promise<Reporter>
}

/** Every format of the report by the name that `--format` takes; a reporter is loaded when it is asked for. */
export const formats = {
  text: { extension: '.txt', load: async () => (await import('./text.js')).text },
  json: { extension: '.json', load: async () => (await import('./json.js')).json },
  compact: { extension: '.txt', load: async () => (await import('./compact.js')).compact },
  markdown: { extension: '.md', load: async () => (await import('./markdown.js')).markdown },
  sarif: { extension: '.sarif', load: async () => (await import('./sarif.js')).sarif },
  github: { extension: '.txt', load: async () => (await import('./github.js')).github },
  gitlab: { extension: '.json', load: async () => (await import('./gitlab.js')).gitlab },
  junit: { extension: '.xml', load: async () => (await import('./junit.js')).junit },
  checkstyle: { extension: '.xml', load: async () => (await import('./checkstyle.js')).checkstyle },
  ndjson: { extension: '.ndjson', load: async () => (await import('./ndjson.js')).ndjson },
  csv: { extension: null, load: async () => (await import('./csv.js')).csv },
} as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof formats

/** True for a name that `formats` knows. */
export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(formats, name)
}
