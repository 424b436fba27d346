import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { RootContent } from 'mdast'
import { expect, test } from 'vitest'
import { parseMarkdown } from './parse-markdown.js'
import { parseParts } from './parse-parts.js'
import { plainRuns } from './plain-runs.js'

/** Blocks with their text and where it begins, which is what is read of them. */
function shown(nodes: readonly RootContent[], from = 0): unknown[] {
  return nodes.map((node) => [
    node.type, node.position === undefined ? null : from + node.position.start.offset!,
    'depth' in node ? node.depth : null, 'value' in node ? node.value : null, 'children' in node ? shown(node.children, from) : [],
  ])
}

const inParts = (source: string): unknown[] => parseParts(source).flatMap(({ nodes, start }) => shown(nodes, start))
const whole = (source: string): unknown[] => shown(parseMarkdown(source).children)

test('most of a contract holds no markup', () => {
  const source = readFileSync('fixtures/contracts/jeugdhulp-molenwijk.md', 'utf8')
  const plain = plainRuns(source).filter(({ nodes }) => nodes !== null)
  expect(plain.reduce((sum, { start, end }) => sum + end - start, 0)).toBeGreaterThan(0.9 * source.length)
})

test.each(readdirSync('fixtures/contracts').filter((name) => name.endsWith('.md')))('%s is read as the parser reads it', (name) => {
  const source = readFileSync(`fixtures/contracts/${name}`, 'utf8')
  expect(inParts(source)).toEqual(whole(source))
})

test.each([
  'a\n\n```\nb\n\nc\n```\n\nd', '<!--\n\na\n\n-->', '- a\n\nb\n\n  c', '> a\n\nb', '# A \n\nb  \nc', 'a\r\n\r\nb\r\nc\r\n\r\n# D\r\ne', '---\na: b\n\nc\n---\n\nd',
  '1. a\n\n1.1 b\n\n2019. c', 'a\n\n    b\n\nc', 'see www.a.nl\n\nb@c.nl\n\n[d]\n\n[d]: e', '<div>\n\na\n\n</div>', '| a |\n|---|\n| b |\n\nc', 'a\n===\n\nb', '- a\n\n| b | c |\n| :-- |--:|\n|d| |\n| e |\n| f | g | h |\n\ni', '| a | b |\n|---|\n| c |', '| a |\n|---|\n| b || c |', '| a |\n|---|\n| b |\nc', '| a |\n|---|\n| www.b.nl |', '| a |\n|---|', '|\u00a0a\u00a0|\n|-|\n| b\\|c |\n', '|\n|-|\n|a|', '> a\n\n| b |\n|---|\n|> c |', '## A #\n\n####### b', '\u00a0a\u00a0\n\nb\u00a0',
])('%j is read as the parser reads it', (source) => {
  expect(inParts(source)).toEqual(whole(source))
})

test('any mixture of text and markup is read as the parser reads it', () => {
  const pieces = ['a', 'De klacht', '1', '1.', '1.1', ' ', '  ', '    ', '\n', '\n', '\n\n', '\n\n', '\r\n', '# ', '## ', '- ', '* ', '> ', '|', '|', '| a |', '\n|---|\n', '\n| --- | :-: |\n| a | b |', '---', '===', '*', '**', '_', '`', '```', '~~', '~~~', '[', ']', ']: ', '[^1]', '(', ')', '<', '>', '<!--', '-->', '<div>', '<pre>', '</pre>', '&amp;', '\\', 'www.a.nl', 'http://a.nl', 'a@b.nl', '!', ':', '+++', '\t', '\u00a0', '“', 'é']
  fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
    const source = parts.join('')
    expect(inParts(source)).toEqual(whole(source))
  }), { numRuns: Number(process.env.FUZZ_RUNS ?? 2_000) })
})

test('any table is read as the parser reads it', () => {
  const cell = fc.array(fc.constantFrom('a', 'B', ' ', '  ', '-', ':', '1.', '€', '>', '#', '\u00a0', '\t', '*', '`', '\\', '&amp;', '!', '://', 'é'), { maxLength: 4 }).map((parts) => parts.join(''))
  const line = fc.tuple(fc.constantFrom('|', '|', '|', '| ', '', ' |'), fc.array(cell, { minLength: 1, maxLength: 4 }), fc.constantFrom('|', '|', '|', ' |', '', '| ')).map(([open, cells, close]) => open + cells.join('|') + close)
  const delimiters = fc.array(fc.constantFrom('---', ' - ', ':--', ' --: ', ':-:'), { minLength: 1, maxLength: 4 }).map((cells) => `|${cells.join('|')}|`)
  fc.assert(fc.property(fc.constantFrom('', 'a\n\n', '- a\n\n', 'a\n'), line, delimiters, fc.array(line, { maxLength: 3 }), fc.constantFrom('', '\n', '\n\nb', '\nb'), (before, head, rule, rows, after) => {
    const source = before + [head, rule, ...rows].join('\n') + after
    expect(inParts(source)).toEqual(whole(source))
  }), { numRuns: Number(process.env.FUZZ_RUNS ?? 2_000) })
})
