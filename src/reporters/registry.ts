import { mostWithText } from './html/most-with-text.js'
import type { Reporter } from './reporter.js'

/** A format of the report and how to get its reporter. */
export interface Format {
  /** The ending that its files mostly have; null when it is a folder of files or a .zip. */
  readonly extension: string | null
  /** It shows the contracts themselves beside the results, as long as there are no more than this. */
  readonly showsContracts: number
  load(): Promise<Reporter>
}

/** Every format of the report by the name that `--format` takes; a reporter is loaded when it is asked for. */
export const formats = {
  text: { extension: '.txt', showsContracts: 0, load: async () => (await import('./text.js')).text },
  json: { extension: '.json', showsContracts: 0, load: async () => (await import('./json.js')).json },
  compact: { extension: '.txt', showsContracts: 0, load: async () => (await import('./compact.js')).compact },
  markdown: { extension: '.md', showsContracts: 0, load: async () => (await import('./markdown.js')).markdown },
  html: { extension: '.html', showsContracts: mostWithText, load: async () => (await import('./html.js')).html },
  portfolio: { extension: null, showsContracts: Number.POSITIVE_INFINITY, load: async () => (await import('./portfolio.js')).portfolio },
  sarif: { extension: '.sarif', showsContracts: 0, load: async () => (await import('./sarif.js')).sarif },
  github: { extension: '.txt', showsContracts: 0, load: async () => (await import('./github.js')).github },
  gitlab: { extension: '.json', showsContracts: 0, load: async () => (await import('./gitlab.js')).gitlab },
  junit: { extension: '.xml', showsContracts: 0, load: async () => (await import('./junit.js')).junit },
  checkstyle: { extension: '.xml', showsContracts: 0, load: async () => (await import('./checkstyle.js')).checkstyle },
  ndjson: { extension: '.ndjson', showsContracts: 0, load: async () => (await import('./ndjson.js')).ndjson },
  csv: { extension: null, showsContracts: 0, load: async () => (await import('./csv.js')).csv },
} as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof formats

/** True for a name that `formats` knows. */
export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(formats, name)
}
