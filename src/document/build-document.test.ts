import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../readers/markdown/read-markdown.js'
import { buildDocument } from './build-document.js'
import { canonicalText } from './canonical-text.js'
import type { ContractDocument } from './contract-document.js'
import type { DocumentNode } from './nodes.js'
import { defaultReadOptions } from './source-block.js'

const build = (text: string): ContractDocument => buildDocument(readMarkdown(new TextEncoder().encode(text), defaultReadOptions))
const numbers = (nodes: readonly DocumentNode[]): unknown[] => nodes.flatMap((node) => (node.type === 'clause' ? [[node.number, ...numbers(node.children)]] : []))

describe('canonical text', () => {
  it('folds white space, opens ligatures and keeps the way back', () => {
    const { text, origin } = canonicalText(' af\u00adspra\u00adken\u00a0 o\ufb03ce ')
    expect(text).toBe('afspraken office')
    expect(origin![0]).toBe(1)
    expect(origin).toHaveLength(text.length + 1)
  })

  it('leaves hidden text out and keeps the way back around it', () => {
    expect(canonicalText('Zie niet bijlage', [{ start: 4, end: 9 }])).toEqual({ text: 'Zie bijlage', origin: [0, 1, 2, 3, 9, 10, 11, 12, 13, 14, 15, 16] })
  })
})

describe('the clause tree', () => {
  it('nests members in articles and items in members, with full numbers', () => {
    const { tree } = build('# Contract\n\n## Artikel 9 Klachten\n\n9.1 Eerste lid.\n\n9.2 Tweede lid:\n\na. een\n\nb. twee\n\n## Artikel 10 Slot\n\n1. Lid een.\n')
    expect(numbers(tree.children)).toEqual([[null, ['9', ['9.1'], ['9.2', ['9.2 a'], ['9.2 b']]], ['10', ['10.1']]]])
  })

  it('takes a requirement with the letters of its list for a clause of its own, beside the one before', () => {
    const { tree } = build('# Requirements\n\n## Chapter 6. Complaints\n\nR-10 A passenger goes:\n\n(a) here;\n\n(b) there.\n\nR-11 The receiver must:\n\n(a) write.\n')
    expect(numbers(tree.children)).toEqual([[null], ['Chapter 6', ['R-10', ['R-10 a'], ['R-10 b']], ['R-11', ['R-11 a']]]])
  })

  it('takes a heading with a letter for an article', () => {
    const { tree } = build('# Contract\n\n## A. Parties\n\nA1. Text.\n\n## B. When a rider is unhappy\n\nB1. Text.\n\nB2. Text.\n')
    expect(numbers(tree.children)).toEqual([[null, ['A', ['A1']], ['B', ['B1'], ['B2']]]])
  })

  it('takes requirements with a letter and a number for articles beside each other', () => {
    const { tree } = build('## Chapter 6. Complaints\n\nR-11 The carrier must:\n\n(a) write;\n\n(b) call.\n\nR-12 The carrier answers.\n')
    expect(numbers(tree.children)).toEqual([['Chapter 6', ['R-11', ['R-11 a'], ['R-11 b']], ['R-12']]])
  })

  it('goes on with the clause behind a list that has ended, with the item behind its title', () => {
    const { tree } = build('## Artikel 9 Klachten\n\n9.1 De aanbieder:\n\na. belt;\n\nb. schrijft.\n\nDe gemeente leest mee.\n\n9.2 Verder:\n\na. Register\n\nDe aanbieder telt.\n')
    const clause = (nodes: readonly DocumentNode[], number: string): DocumentNode | undefined => nodes.flatMap((node) => (node.type === 'clause' ? [node, ...[clause(node.children, number)].flatMap((found) => found ?? [])] : [])).find((node) => node.type === 'clause' && node.number === number)
    const own = (number: string): number => (clause(tree.children, number) as { children: readonly DocumentNode[] }).children.filter(({ type }) => type === 'paragraph').length
    expect([own('9.1'), own('9.1 b'), own('9.2 a')]).toEqual([2, 1, 2])
  })

  it('leaves a requirement inside the article that it stands in', () => {
    const { tree } = build('# Contract\n\n## Artikel 9 Eisen\n\nE-1 Tekst.\n\nE-2 Tekst.\n')
    expect(numbers(tree.children)).toEqual([[null, ['9', ['E-1'], ['E-2']]]])
  })

  it('puts an annex beside the articles', () => {
    const { tree } = build('## 1. Term\n\n1.1 Text.\n\n## Schedule 2 Complaints\n\n1. Step one.\n')
    expect(numbers(tree.children)).toEqual([['1', ['1.1']], ['Schedule 2', ['1']]])
  })
})

const folder = new URL('../../fixtures/benchmark/open/', import.meta.url)

describe.each(readdirSync(folder).filter((name) => name.endsWith('.md')))('invariants: %s', (name) => {
  const document = build(readFileSync(new URL(name, folder), 'utf8'))

  it('children lie inside their parent, in order', () => {
    const walk = (nodes: readonly { span: { start: number; end: number }; children?: readonly DocumentNode[] }[], from: number, to: number): void => {
      let last = from
      for (const node of nodes) {
        expect(node.span.start).toBeGreaterThanOrEqual(last)
        expect(node.span.end).toBeLessThanOrEqual(to)
        walk((node.children ?? []) as never, node.span.start, node.span.end)
        last = node.span.end
      }
    }
    walk(document.tree.children as never, 0, document.text.length)
  })

  it('survives JSON', () => expect(JSON.parse(JSON.stringify(document.tree))).toEqual(document.tree))

  it('every block is where its span says, and has a place in the file', () => {
    for (const block of document.blocks) {
      expect(document.text.slice(block.span.start, block.span.end)).toBe(canonicalText(block.source.text).text)
      const place = document.locate(block.span)
      expect(place.format === 'markdown' && place.start.line).toBeGreaterThan(0)
    }
  })
})
