import type { Reporter } from './reporter.js'

interface Format {
  /** The ending that its files mostly have. */
  readonly extension: string
  readonly about: string
  load(): Promise<Reporter>
}

/** Every format of the report by the name that `--format` takes; a reporter is loaded when it is asked for. */
export const formats = {
  text: { extension: '.txt', about: 'for people, on a terminal', load: async () => (await import('./text.js')).text },
  json: { extension: '.json', about: 'the whole report, with a JSON Schema', load: async () => (await import('./json.js')).json },
} as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof formats

/** True for a name that `formats` knows. */
export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(formats, name)
}
