import type { RevisionView } from '../../document/source-block.js'
import type { SeveritySettings } from '../../engine/severity-settings.js'
import type { KindId, Language } from '../../rule-api/rule.js'
import type { FailOn } from '../exit-code.js'
import type { Settings } from './parse-settings.js'

type OneOrMore<Item> = Item | readonly Item[]

/** What may be set for some files only. */
export interface FileSettings {
  readonly severity?: SeveritySettings
  readonly kinds?: OneOrMore<KindId>
  readonly commissioner?: string
  readonly ombudsman?: string
  readonly asOf?: string
  readonly revisions?: RevisionView | 'both'
}

export interface Override extends FileSettings {
  readonly files: OneOrMore<string>
}

/** Several files that make one contract. */
export interface DocumentSet {
  readonly contract: string
  readonly with: readonly string[]
}

/** A configuration as its file says it (schema/config.schema.json). */
export interface WrittenConfiguration extends FileSettings {
  readonly extends?: OneOrMore<string>
  readonly rules?: OneOrMore<string>
  readonly overrides?: readonly Override[]
  readonly files?: OneOrMore<string>
  readonly ignore?: OneOrMore<string>
  readonly sets?: readonly DocumentSet[]
  readonly language?: Language
  readonly failOn?: FailOn
  readonly failOnUndetermined?: boolean
  readonly limits?: { readonly seconds?: number; readonly megabytes?: number }
  readonly waivers?: OneOrMore<string>
  readonly baseline?: string
}

/** A configuration file, checked, with a way to tell where in it something stands. */
export interface ReadConfiguration {
  readonly settings: Settings
  readonly written: WrittenConfiguration
}

/** A rule pack as a configuration names it. */
export interface PackReference {
  /** A package, a folder or a JavaScript module. */
  readonly name: string
  /** The folder of the configuration that names it; absolute. */
  readonly folder: string
  /** The error that tells where it was named. */
  fault(problem: string): Error
}

/** A configuration with all that it extends taken in; paths are absolute, or from where the command runs. */
export interface Configuration extends Omit<WrittenConfiguration, 'extends' | 'rules'> {
  /** Every file that it was made of, the one found first. */
  readonly sources: readonly string[]
  /** Those files as they were read, to tell where something stands. */
  readonly parts: readonly ReadConfiguration[]
  /** The folder of the file found: globs are told from it. */
  readonly folder: string
  readonly packs: readonly PackReference[]
  readonly overrides: readonly Override[]
  readonly files: readonly string[]
  readonly ignore: readonly string[]
  readonly sets: readonly DocumentSet[]
  readonly waivers: readonly string[]
}

/** The configuration of a run that has none. */
export function noConfiguration(folder: string): Configuration {
  return { sources: [], parts: [], folder, packs: [], overrides: [], files: [], ignore: [], sets: [], waivers: [] }
}

/** One or more as a list. */
export function listOf<Item>(value: OneOrMore<Item> | undefined): readonly Item[] {
  if (value === undefined) return []
  return Array.isArray(value) ? (value as readonly Item[]) : [value as Item]
}
