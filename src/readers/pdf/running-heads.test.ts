import { describe, expect, it } from 'vitest'
import type { PageText } from './page-text.js'
import { setAsideRunningHeads } from './running-heads.js'
import { pageOf, piece } from './testing/page-of.js'

function pages(count: number, top: (page: number) => string, bottom: (page: number) => string, body = (page: number): string => `Tekst van bladzijde ${'abcdefgh'[page]}`): PageText[] {
  return Array.from({ length: count }, (_, i) => pageOf([piece(top(i + 1), 50, 40), piece(body(i), 50, 300), piece(bottom(i + 1), 50, 800)], { page: i + 1 }))
}

function left(of: readonly PageText[]): string[][] {
  return of.map(({ pieces }) => pieces.map(({ text }) => text))
}

describe('setAsideRunningHeads', () => {
  it('sets aside headers and numbered footers and counts them', () => {
    const result = setAsideRunningHeads(pages(3, () => 'Contract 2027', (page) => `Pagina ${page} van 3`))
    expect(result).toMatchObject({ headers: 3, footers: 3 })
    expect(left(result.pages)).toEqual([['Tekst van bladzijde a'], ['Tekst van bladzijde b'], ['Tekst van bladzijde c']])
  })

  it('keeps numbered titles at the top of their pages', () => {
    const result = setAsideRunningHeads(pages(3, (page) => `Bijlage ${page}`, (page) => `- ${page} -`))
    expect(result).toMatchObject({ headers: 0, footers: 3 })
    expect(left(result.pages)[1]).toEqual(['Bijlage 2', 'Tekst van bladzijde b'])
  })

  it('keeps lines that differ in another number than that of the page', () => {
    const result = setAsideRunningHeads(pages(4, (page) => `Lid ${page * 7} geldt niet`, () => 'x'))
    expect(result.headers).toBe(0)
  })

  it('keeps the text of pages that are copies of each other', () => {
    const copy = (page: number): PageText => pageOf(Array.from({ length: 30 }, (_, i) => piece(`Regel ${'abcdefghijklmnopqrstuvwxyzabcd'[i]}`, 50, 40 + 14 * i)), { page })
    expect(setAsideRunningHeads([copy(1), copy(2), copy(3)])).toMatchObject({ headers: 0 })
  })

  it('keeps what returns when there is nothing else', () => {
    const same = (page: number): PageText => pageOf([piece('Klachten binnen zes weken', 50, 100)], { page })
    const result = setAsideRunningHeads([same(1), same(2), same(3)])
    expect(result).toMatchObject({ headers: 0, footers: 0 })
    expect(left(result.pages)[2]).toEqual(['Klachten binnen zes weken'])
  })

  it('takes a page number off a document of one page only when it says so', () => {
    expect(setAsideRunningHeads(pages(1, () => 'Overeenkomst', () => 'Pagina 1 van 1'))).toMatchObject({ headers: 0, footers: 1 })
    expect(setAsideRunningHeads(pages(1, () => 'Overeenkomst', () => '2027'))).toMatchObject({ footers: 0 })
  })
})
