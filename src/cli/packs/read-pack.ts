import { basename } from 'node:path'
import { languages } from '../../languages/index.js'
import type { LanguageData, Lexicons, PackData } from '../../engine/extension/pack.js'
import { rules as ownRules } from '../../ruleset/index.js'
import { readYamlRule } from '../../ruleset/read-yaml-rule.js'
import type { YamlRule } from '../../ruleset/yaml-rule.js'
import { packSchema, ruleSchema } from '../../generated/schemas.js'
import { wordingIn } from '../../reporters/wording/wording.js'
import { checkSettings, faultAt } from '../config/check-settings.js'
import { parseSettings, type Settings } from '../config/parse-settings.js'
import type { Io } from '../io.js'
import { UsageError } from '../usage-error.js'
import { checkPhrases } from './check-phrases.js'

/** More is refused. */
const mostFiles = 1000
const mostBytes = 4 * 1024 * 1024
const manifest = 'klachtlint.pack.yaml'

type Manifest = Pick<PackData, 'name' | 'kinds'> & { readonly languages: readonly (Pick<LanguageData, 'id' | 'reportIn' | 'covers' | 'frequent'> & Partial<LanguageData>)[] }

/** Reads a rule pack of YAML from its folder; runs nothing of it. Throws UsageError with file, line and path. */
export async function readPack(folder: string, io: Pick<Io, 'files'>): Promise<PackData> {
  const files = [...(await io.files.glob(folder, 'lexicon/**/*.yaml')), ...(await io.files.glob(folder, 'rules/**/*.yaml'))].sort()
  if (files.length > mostFiles) throw new UsageError(`${folder}: holds more than ${mostFiles} files of rules and words.`)
  const head = await readManifest(folder, io)
  const budget = { left: mostBytes }
  const lexicons = await readLexicons(folder, files.filter((file) => file.startsWith('lexicon/')), budget, io)
  const further = head.languages.map(languageData)
  refuseOwnConcepts(lexicons, folder, further)
  const concepts = new Set([...Object.values(languages).flatMap(({ conceptNames }) => conceptNames), ...Object.values(lexicons).flatMap(Object.keys)])
  const kinds = [...Object.keys(wordingIn('en').kinds), ...head.kinds.map(({ id }) => id)]
  const rules: YamlRule[] = []
  for (const file of files.filter((name) => name.startsWith('rules/'))) rules.push(readRule(await read(`${folder}/${file}`, budget, io), concepts, kinds, rules))
  return { name: head.name, rules, lexicons, languages: further, kinds: head.kinds }
}

async function readManifest(folder: string, io: Pick<Io, 'files'>): Promise<Manifest> {
  const path = `${folder}/${manifest}`
  if ((await io.files.kindOf(path)) !== 'file') return { name: basename(folder), kinds: [], languages: [] }
  const written = checkSettings<Partial<Manifest> & Pick<Manifest, 'name'>>(await read(path, { left: mostBytes }, io), packSchema)
  return { name: written.name, kinds: written.kinds ?? [], languages: written.languages ?? [] }
}

function languageData(written: Manifest['languages'][number]): LanguageData {
  const nothing = { abbreviations: [], numbers: {}, ordinals: {}, units: {}, workingWords: [], and: [], range: [] }
  return { ...nothing, ...written, references: { article: [], annex: [], part: [], ...written.references } }
}

async function readLexicons(folder: string, files: readonly string[], budget: { left: number }, io: Pick<Io, 'files'>): Promise<Lexicons> {
  const lexicons: Record<string, Record<string, readonly string[]>> = {}
  for (const file of files) {
    const [, language = ''] = file.split('/')
    const settings = await read(`${folder}/${file}`, budget, io)
    if (!/^[a-z]{2,3}$/u.test(language)) throw new UsageError(`${settings.file}: words stand in lexicon/<language>/, with a code such as nl.`)
    const known = (lexicons[language] ??= {})
    for (const [concept, phrases] of Object.entries(checkPhrases(settings))) {
      if (Object.hasOwn(known, concept)) throw faultAt(settings, [concept], 'stands in two files.', 'key')
      known[concept] = phrases
    }
  }
  return lexicons
}

/** What klachtlint means by its own words stays as it is: a pack brings words of its own. */
export function refuseOwnConcepts(lexicons: Lexicons, folder: string, further: readonly LanguageData[]): void {
  for (const [language, concepts] of Object.entries(lexicons)) {
    if (further.some(({ id }) => id === language)) continue
    if (language !== 'nl' && language !== 'en') throw new UsageError(`${folder}/lexicon/${language}: the language "${language}" must stand under "languages" in ${manifest}.`)
    const own = new Set(languages[language].conceptNames)
    const taken = Object.keys(concepts).find((concept) => own.has(concept))
    if (taken !== undefined) throw new UsageError(`${folder}/lexicon/${language}: the concept "${taken}" is klachtlint's own. Give yours another name.`)
  }
}

function readRule(settings: Settings, concepts: ReadonlySet<string>, kinds: readonly string[], before: readonly YamlRule[]): YamlRule {
  const written = checkSettings<{ readonly id: string; readonly applies: readonly string[] }>(settings, ruleSchema)
  const kind = written.applies.findIndex((id) => !kinds.includes(id))
  if (kind >= 0) throw faultAt(settings, ['applies', kind], `there is no kind of contract "${written.applies[kind]}".`)
  if (ownRules.some(({ meta }) => meta.id === written.id) || before.some(({ meta }) => meta.id === written.id)) throw faultAt(settings, ['id'], `there is a rule "${written.id}" already.`)
  try {
    return readYamlRule(settings.file, written, concepts)
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : `${settings.file}: cannot be used.`)
  }
}

async function read(path: string, budget: { left: number }, io: Pick<Io, 'files'>): Promise<Settings> {
  const bytes = await io.files.read(path).catch(() => {
    throw new UsageError(`${path}: cannot be opened.`)
  })
  budget.left -= bytes.length
  if (budget.left < 0) throw new UsageError(`${path}: the pack holds more than ${mostBytes / 1024 / 1024} MB of rules and words.`)
  return parseSettings(path, bytes)
}
