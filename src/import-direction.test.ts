import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'

/** From bytes to a report. */
const core = ['src/shared', 'src/document', 'src/readers', 'src/languages', 'src/facts', 'src/second-reader', 'src/rule-api', 'src/ruleset', 'src/engine', 'src/generated']

/** Who may import whom: a folder may import itself and the folders in its row. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'src/shared': [],
  'src/generated': ['src/shared', 'src/rule-api', 'rules'],
  'src/document': ['src/shared'],
  'src/readers': ['src/shared', 'src/document'],
  'src/languages': ['src/shared', 'src/document', 'src/generated'],
  'src/facts': ['src/shared', 'src/document', 'src/languages', 'src/generated'],
  'src/second-reader': ['src/shared', 'src/document', 'src/languages', 'src/facts', 'src/generated'],
  'src/rule-api': ['src/shared', 'src/document', 'src/facts'],
  rules: ['src/rule-api'],
  'src/ruleset': ['src/shared', 'src/document', 'src/languages', 'src/facts', 'src/rule-api', 'src/second-reader', 'src/generated'],
  'src/engine': ['src/shared', 'src/document', 'src/readers', 'src/languages', 'src/facts', 'src/rule-api', 'src/second-reader', 'src/ruleset', 'src/generated'],
  'src/engine/edge': ['src/shared', 'src/document', 'src/engine', 'src/annotate'],
  'src/reporters': ['src/shared', 'src/document', 'src/rule-api', 'src/engine', 'src/generated'],
  'src/api': [...core, 'src/reporters'],
  'src/web': [...core, 'src/engine/edge', 'src/reporters', 'src/annotate', 'src/api'],
  'src/annotate': [...core, 'src/reporters'],
}

/** Folders that stand at the edge and may import all of the core, and `node:` modules. */
const edges = ['src/cli', 'src/tools', 'src/readers/tools', 'src/testing', 'bin']
const mayUseNode = [...edges, 'src/engine/edge']

const root = new URL('..', import.meta.url)
const files = ['src', 'rules', 'bin'].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|js|mjs)$/u.test(entry.name) && !entry.name.endsWith('.test.ts'))
    .map((entry) => posix.join(posix.relative(root.pathname, entry.parentPath), entry.name)),
)

/** The folder of the table that a file stands in: the deepest that fits. */
function folderOf(path: string): string {
  const known = [...Object.keys(allowed), ...edges].filter((folder) => path.startsWith(`${folder}/`))
  return known.sort((a, b) => b.length - a.length)[0] ?? posix.dirname(path)
}

function importsOf(path: string): readonly string[] {
  const source = readFileSync(new URL(path, root), 'utf8')
  return [...source.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/gu)].map(([, target]) => target ?? '')
}

/** Why an import is forbidden, or null. */
function objection(path: string, target: string): string | null {
  const folder = folderOf(path)
  if (target.startsWith('node:')) return mayUseNode.includes(folder) ? null : 'node: modules belong at the edge'
  if (!target.startsWith('.') || edges.includes(folder) || path === 'src/index.ts') return null
  const resolved = posix.join(posix.dirname(path), target)
  const other = folderOf(resolved)
  if (other === folder || (allowed[folder] ?? []).includes(other)) return null
  return `${folder} may not import ${other}`
}

describe('imports', () => {
  test('every folder of the source has its row', () => {
    const unknown = files.map(folderOf).filter((folder) => allowed[folder] === undefined && !edges.includes(folder) && folder !== 'src')
    expect(unknown).toEqual([])
  })

  test('go only in the direction of the stages', () => {
    expect(files.length).toBeGreaterThan(100)
    const forbidden = files.flatMap((path) => importsOf(path).flatMap((target) => {
      const why = objection(path, target)
      return why === null ? [] : [`${path} imports ${target}: ${why}`]
    }))
    expect(forbidden).toEqual([])
  })

  test.each([
    ['src/document/a.ts', '../facts/b.js'],
    ['src/reporters/a.ts', '../engine/edge/b.js'],
    ['src/engine/a.ts', './edge/b.js'],
    ['rules/listening/a.ts', '../../src/facts/b.js'],
    ['src/readers/pdf/a.ts', '../../languages/b.js'],
    ['src/facts/a.ts', 'node:fs'],
  ])('%s may not import %s', (path, target) => expect(objection(path, target)).not.toBeNull())
})
