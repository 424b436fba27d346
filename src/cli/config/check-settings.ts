import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { didYouMean } from '../did-you-mean.js'
import { UsageError } from '../usage-error.js'
import type { Settings, SettingPath } from './parse-settings.js'

const compiled = new WeakMap<object, ValidateFunction>()

/** Holds settings against a JSON Schema. Throws UsageError that names file, line, path, problem and what is possible. */
export function checkSettings<Shape>(settings: Settings, schema: object): Shape {
  const validate = compiled.get(schema) ?? new Ajv2020({ allErrors: true, ownProperties: true, verbose: true, strict: false }).compile(schema)
  compiled.set(schema, validate)
  if (validate(settings.value)) return settings.value as Shape
  const fault = deepest(validate.errors ?? [])
  throw new UsageError(describe(settings, fault))
}

/** "file:line:column: path: problem", the form in which every fault in a settings file is told. */
export function faultAt(settings: Settings, path: SettingPath, problem: string, of: 'key' | 'value' = 'value'): UsageError {
  const place = settings.placeOf(path, of)
  return new UsageError([settings.file + (place === '' ? '' : `:${place}`), ...(path.length === 0 ? [] : [written(path)]), problem].join(': '))
}

function describe(settings: Settings, fault: ErrorObject | undefined): string {
  if (fault === undefined) return `${settings.file}: cannot be used.`
  const path = pathOf(settings.value, fault.instancePath)
  const extra = typeof fault.params['additionalProperty'] === 'string' ? fault.params['additionalProperty'] : null
  if (extra !== null) {
    const known = Object.keys((fault.parentSchema?.['properties'] ?? {}) as object)
    return faultAt(settings, [...path, extra], `there is no such setting${didYouMean(extra, known)}. Possible here: ${known.join(', ')}.`, 'key').message
  }
  const name = typeof fault.params['propertyName'] === 'string' ? fault.params['propertyName'] : null
  if (name !== null || fault.propertyName !== undefined) return faultAt(settings, [...path, name ?? fault.propertyName ?? ''], 'this cannot be a name here: lower case letters, digits and hyphens.', 'key').message
  return faultAt(settings, path, problemOf(fault)).message
}

function problemOf({ keyword, params, message = 'is not possible' }: ErrorObject): string {
  if (keyword === 'enum' && Array.isArray(params['allowedValues'])) return `must be one of ${params['allowedValues'].join(', ')}.`
  if (keyword === 'required') return `lacks "${String(params['missingProperty'])}".`
  if (keyword === 'type' && params['type'] === 'string') return 'must be text: put it in quotes.'
  if (keyword === 'pattern' && params['pattern'] === '\\S') return 'must not be empty.'
  if (keyword === 'pattern') return params['pattern'] === '^\\d{4}-\\d{2}-\\d{2}$' ? 'must be a date such as 2026-01-31, in quotes.' : `must look like ${String(params['pattern'])}.`
  return `${message}.`
}

/** The error that lies deepest tells most; of several a name that was typed wrong, which explains what is lacking; the choice between branches tells least. */
function deepest(errors: readonly ErrorObject[]): ErrorObject | undefined {
  const depth = ({ instancePath, keyword, params, parentSchema }: ErrorObject): number => instancePath.split('/').length * 4 + (isTypingError(keyword, params, parentSchema) ? 1 : keyword === 'oneOf' || keyword === 'type' ? -1 : 0)
  return [...errors].sort((a, b) => depth(b) - depth(a))[0]
}

function isTypingError(keyword: string, params: ErrorObject['params'], schema: ErrorObject['parentSchema']): boolean {
  return keyword === 'additionalProperties' && didYouMean(String(params['additionalProperty']), Object.keys((schema?.['properties'] ?? {}) as object)) !== ''
}

/** The steps of a JSON pointer, numbers where the value is a list. */
function pathOf(value: unknown, pointer: string): (string | number)[] {
  const path: (string | number)[] = []
  let at: unknown = value
  for (const raw of pointer.split('/').slice(1)) {
    const step = raw.replaceAll('~1', '/').replaceAll('~0', '~')
    path.push(Array.isArray(at) ? Number(step) : step)
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : undefined
  }
  return path
}

/** overrides[0].severity.decision-deadline */
function written(path: SettingPath): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('')
}
