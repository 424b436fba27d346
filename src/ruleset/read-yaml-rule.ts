import type { Basis, KindId, Localized, RuleGroup, RuleMeta, SeverityTable } from '../rule-api/rule.js'
import type { Duty } from './duty.js'
import type { Signal, Want } from './signal.js'
import type { SpelledOut } from './spelled-out.js'
import type { YamlRule } from './yaml-rule.js'

/** A rule file that cannot be used: which file, where in it and why. */
export class RuleFileError extends Error {
  constructor(readonly file: string, readonly path: string, problem: string) {
    super(`${file}: ${path}: ${problem}`)
    this.name = 'RuleFileError'
  }
}

/** Checks the parsed YAML of a rule file; `concepts` are the names that a signal may use. Throws RuleFileError. */
export function readYamlRule(file: string, raw: unknown, concepts: ReadonlySet<string>): YamlRule {
  const reader = new Fields(file, raw, '')
  const signals = withNever(readConcepts(reader, 'never', concepts), readConcepts(reader, 'besides', concepts), reader.list('signals').map((entry, index) => readSignal(new Fields(file, entry, `signals[${index}]`), concepts)))
  return {
    meta: readMeta(reader),
    judge: { signals, direction: reader.list('direction').map((entry, index) => readDuty(new Fields(file, entry, `direction[${index}]`), concepts)), elements: Number(reader.optional('elements') ?? 1), defines: reader.optional('defines') === true, otherwise: reader.oneOf('otherwise', ['missing', 'met', 'not-applicable'] as const, 'missing') },
    incorporated: (reader.optional('incorporated') ?? {}) as Readonly<Record<string, 'met' | 'weak'>>,
    subjects: reader.names('subjects'),
    spelledOut: (reader.optional('spelledOut') ?? null) as SpelledOut | null,
  }
}

/** Reads the part that TypeScript rules share. */
export function readMeta(reader: Fields): RuleMeta {
  return {
    id: reader.text('id'),
    group: reader.oneOf('group', ['listening', 'procedure', 'accessible', 'learning', 'oversight', 'escalation', 'chain', 'integrity', 'additional'] as const satisfies readonly RuleGroup[]),
    title: reader.localized('title'), requirement: reader.localized('requirement'), why: reader.localized('why'), model: reader.localized('model'),
    basis: reader.list('basis').map((entry, index) => readBasis(new Fields(reader.file, entry, `basis[${index}]`))),
    applies: reader.names('applies') as KindId[],
    severity: reader.required('severity') as SeverityTable,
    messages: reader.required('messages') as Readonly<Record<string, Localized>>,
    foldsUnder: (reader.optional('foldsUnder') ?? null) as string | null,
  }
}

function readBasis(reader: Fields): Basis {
  return {
    kind: reader.oneOf('kind', ['law', 'letter', 'practice'] as const), source: reader.text('source'), where: reader.text('where'),
    checked: (reader.optional('checked') ?? null) as string | null, verified: reader.optional('verified') !== false,
    validFrom: (reader.optional('validFrom') ?? null) as string | null, validTo: (reader.optional('validTo') ?? null) as string | null,
  }
}

/** `by: provider`, `hold: commissioner`, `give: provider` (to the commissioner), `turn: commissioner`, `watch: commissioner`, `impose: commissioner` or `tell: provider` (the resident). */
function readDuty(reader: Fields, concepts: ReadonlySet<string>): Duty {
  const verbs = readConcepts(reader, 'verbs', concepts)
  const kinds = (['by', 'hold', 'give', 'turn', 'watch', 'impose', 'tell'] as const).filter((kind) => reader.optional(kind) !== undefined)
  if (kinds.length !== 1) throw new RuleFileError(reader.file, reader.path, 'expected one of by, hold, give, turn, watch, impose, tell')
  return { verbs, kind: kinds[0]!, party: reader.oneOf(kinds[0]!, ['provider', 'commissioner'] as const), alone: reader.optional('alone') === true }
}

/** `never` and `besides` of a rule stand for the same in each of its fulfilling signals; in those for harm where a rule only looks for harm. */
function withNever(never: readonly string[], besides: readonly string[], signals: readonly Signal[]): readonly Signal[] {
  const outcome = signals.some((signal) => signal.outcome === 'met') ? 'met' : 'violated'
  return signals.map((signal) => (signal.outcome === outcome ? { ...signal, none: [...never.filter((concept) => !signal.despite.includes(concept)), ...signal.none], besides } : signal))
}

/** Entries "a|b" as alternatives; throws on a concept that no lexicon knows. */
function readAlternatives(reader: Fields, field: string, concepts: ReadonlySet<string>): string[][] {
  const entries = reader.names(field).map((entry) => entry.split('|').map((name) => name.trim()))
  for (const name of entries.flat()) if (!concepts.has(name)) throw new RuleFileError(reader.file, reader.path === '' ? field : reader.path, `unknown concept "${name}"`)
  return entries
}

function readConcepts(reader: Fields, field: string, concepts: ReadonlySet<string>): string[] {
  return readAlternatives(reader, field, concepts).flat()
}

function readSignal(reader: Fields, concepts: ReadonlySet<string>): Signal {
  return {
    outcome: reader.oneOf('outcome', ['met', 'weak', 'violated', 'not-applicable'] as const, 'met'),
    reason: (reader.optional('reason') ?? null) as string | null,
    about: reader.oneOf('about', ['own', 'topic', 'any'] as const, 'topic'),
    all: readAlternatives(reader, 'all', concepts), nearby: readAlternatives(reader, 'nearby', concepts), frame: readAlternatives(reader, 'frame', concepts),
    none: readConcepts(reader, 'none', concepts), besides: [], despite: readConcepts(reader, 'despite', concepts), notAfter: readConcepts(reader, 'notAfter', concepts),
    actor: (reader.optional('actor') ?? null) as Signal['actor'],
    weakens: reader.names('weakens'),
    nearest: (reader.optional('nearest') ?? null) as Signal['nearest'],
    mentions: reader.names('mentions') as Signal['mentions'],
    wants: reader.names('wants') as Want[], needs: reader.names('needs') as Want[],
    negation: reader.oneOf('negation', ['refuse', 'ignore', 'require'] as const, 'refuse'),
    modality: reader.oneOf('modality', ['binding', 'firm', 'sure', 'any'] as const, 'binding'),
    element: (reader.optional('element') ?? null) as string | null,
    unless: reader.names('unless'),
    faultOf: reader.names('faultOf'),
    stated: reader.optional('stated') === true,
    leansOnAnnex: reader.optional('leansOnAnnex') === true,
    within: reader.oneOf('within', ['sentence', 'clause'] as const, 'sentence'),
    last: reader.optional('last') === true,
  }
}

/** Typed access to one mapping of a rule file. */
export class Fields {
  readonly #values: Readonly<Record<string, unknown>>

  constructor(readonly file: string, raw: unknown, readonly path: string) {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw new RuleFileError(file, path, 'expected a mapping')
    this.#values = raw as Record<string, unknown>
  }

  optional(name: string): unknown {
    return this.#values[name]
  }

  required(name: string): unknown {
    const value = this.#values[name]
    if (value === undefined || value === null) throw new RuleFileError(this.file, `${this.path}.${name}`, 'is missing')
    return value
  }

  text(name: string): string {
    const value = this.required(name)
    if (typeof value !== 'string') throw new RuleFileError(this.file, `${this.path}.${name}`, 'expected text')
    return value
  }

  list(name: string): readonly unknown[] {
    const value = this.#values[name] ?? []
    if (!Array.isArray(value)) throw new RuleFileError(this.file, `${this.path}.${name}`, 'expected a list')
    return value
  }

  names(name: string): string[] {
    return this.list(name).map((entry) => {
      if (typeof entry !== 'string') throw new RuleFileError(this.file, `${this.path}.${name}`, 'expected a list of names')
      return entry
    })
  }

  localized(name: string): Localized {
    const fields = new Fields(this.file, this.required(name), `${this.path}.${name}`)
    return { nl: fields.text('nl'), en: fields.text('en') }
  }

  oneOf<T extends string>(name: string, allowed: readonly T[], fallback?: T): T {
    const value = this.#values[name] ?? fallback
    if (typeof value === 'string' && (allowed as readonly string[]).includes(value)) return value as T
    throw new RuleFileError(this.file, `${this.path}.${name}`, `expected one of ${allowed.join(', ')}`)
  }
}

