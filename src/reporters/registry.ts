import type { Reporter } from './reporter.js'

interface Format {
  /** The ending that its files mostly have; null when it is a folder of files or a .zip. */
  readonly extension: string | null
  /** True when it shows the contracts themselves beside the results. */
  readonly showsContract: boolean
  load(): Promise<Reporter>
}

/** Every format of the report by the name that `--format` takes; a reporter is loaded when it is asked for. */
export const formats = {
  text: { extension: '.txt', showsContract: false, load: async () => (await import('./text.js')).text },
  json: { extension: '.json', showsContract: false, load: async () => (await import('./json.js')).json },
  compact: { extension: '.txt', showsContract: false, load: async () => (await import('./compact.js')).compact },
  markdown: { extension: '.md', showsContract: false, load: async () => (await import('./markdown.js')).markdown },
  html: { extension: '.html', showsContract: true, load: async () => (await import('./html.js')).html },
  sarif: { extension: '.sarif', showsContract: false, load: async () => (await import('./sarif.js')).sarif },
  github: { extension: '.txt', showsContract: false, load: async () => (await import('./github.js')).github },
  gitlab: { extension: '.json', showsContract: false, load: async () => (await import('./gitlab.js')).gitlab },
  junit: { extension: '.xml', showsContract: false, load: async () => (await import('./junit.js')).junit },
  checkstyle: { extension: '.xml', showsContract: false, load: async () => (await import('./checkstyle.js')).checkstyle },
  ndjson: { extension: '.ndjson', showsContract: false, load: async () => (await import('./ndjson.js')).ndjson },
  csv: { extension: null, showsContract: false, load: async () => (await import('./csv.js')).csv },
} as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof formats

/** True for a name that `formats` knows. */
export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(formats, name)
}
