import { defaultReadOptions } from '../../document/source-block.js'
import type { CheckOptions, Input } from '../../engine/check.js'
import { wordingIn } from '../../reporters/wording/wording.js'
import type { KindId, Language } from '../../shared/vocabulary.js'

/** What the user chose: files, which of them is the contract, and the settings of the form. */
export interface Choices {
  readonly files: readonly Input[]
  /** Index of the contract among the files; the others are its annexes. */
  readonly contract: number
}

export const kindIds = Object.keys(wordingIn('nl').kinds) as readonly KindId[]

export const noChoices: Choices = { files: [], contract: 0 }

/** Adds files; one with the name of another takes its place, as after saving it again. */
export function withFiles({ files, contract }: Choices, added: readonly Input[]): Choices {
  const names = new Map(files.map((file) => [file.name, file]))
  for (const file of added) names.set(file.name, file)
  return { files: [...names.values()], contract }
}

/** Leaves a file out; the first that is left is the contract when it was. */
export function withoutFile({ files, contract }: Choices, index: number): Choices {
  return { files: files.filter((_, at) => at !== index), contract: index === contract ? 0 : index < contract ? contract - 1 : contract }
}

/** The settings of the form and the annexes, as the engine takes them. */
export function checkOptions(choices: Choices, form: FormData): CheckOptions {
  const text = (name: string): string | null => String(form.get(name) ?? '').trim() || null
  const kind = kindIds.find((id) => id === text('kind'))
  const language = text('language')
  const revisions = text('revisions')
  return {
    language: isLanguage(language) ? language : null,
    kinds: kind === undefined ? null : [kind],
    commissioner: text('commissioner'), ombudsman: text('ombudsman'), asOf: null,
    read: { ...defaultReadOptions, revisions: revisions === 'rejected' ? 'rejected' : 'accepted' },
    compareRevisions: revisions === 'both',
    supplied: choices.files.filter((_, index) => index !== choices.contract),
  }
}

export function isLanguage(text: string | null | undefined): text is Language {
  return text === 'nl' || text === 'en'
}
