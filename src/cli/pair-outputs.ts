import type { Format } from '../reporters/registry.js'
import { didYouMean } from './did-you-mean.js'
import { UsageError } from './usage-error.js'

/** Formats by name. */
export type Formats = Readonly<Record<string, Format>>

export interface Output {
  readonly format: string
  /** The file to write, or null for standard output. */
  readonly file: string | null
}

/** Pairs the n-th format with the n-th output; "-" and a missing output are standard output, which takes one report. Throws UsageError. */
export function pairOutputs(formatNames: readonly string[], files: readonly string[], formats: Formats): readonly Output[] {
  const names = formatNames.length === 0 ? ['text'] : formatNames
  if (files.length > names.length) throw new UsageError(`--output is given ${files.length} times but --format ${names.length}: give each output its format.`)
  const outputs = names.map((name, index) => ({ format: formatNamed(name, formats), file: fileOf(files[index]) }))
  outputs.forEach((output) => refuseMixUp(output, outputs, formats))
  refuseOnStdout(outputs.filter((output) => output.file === null), formats)
  return outputs
}

function formatNamed(name: string, formats: Formats): string {
  if (Object.hasOwn(formats, name)) return name
  const known = Object.keys(formats)
  throw new UsageError(`There is no format "${name}"${didYouMean(name, known)}. Formats: ${known.join(', ')}.`)
}

function fileOf(file: string | undefined): string | null {
  return file === undefined || file === '-' ? null : file
}

function refuseOnStdout(loose: readonly Output[], formats: Formats): void {
  const folder = loose.find(({ format }) => formats[format]?.extension === null)
  if (folder !== undefined) throw new UsageError(`The format ${folder.format} is several files: give a folder or a .zip with --output.`)
  if (loose.length > 1) throw new UsageError(`Only one report fits on standard output; give ${loose.slice(1).map(({ format }) => format).join(', ')} a file with --output.`)
}

/** `--format text --format json --output a.json` would write the text to a.json: surely not what was meant. */
function refuseMixUp({ format, file }: Output, outputs: readonly Output[], formats: Formats): void {
  if (file === null || hasEnding(file, formats[format])) return
  const meant = outputs.find((other) => other.file === null && hasEnding(file, formats[other.format]))
  if (meant === undefined) return
  throw new UsageError(`${file} would get the ${format} report: the first --output belongs to the first --format. Write "--format ${format} --output - --format ${meant.format} --output ${file}".`)
}

function hasEnding(file: string, format: Format | undefined): boolean {
  const extension = format?.extension ?? null
  return extension !== null && file.endsWith(extension)
}
