import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { check, defaultReadOptions, formats, renderReport, reportOf, type FormatName } from '../index.js'

const name = 'swimming-pool-reception.md'
const options = { language: null, kinds: null, commissioner: null, ombudsman: null, asOf: null, read: defaultReadOptions, supplied: [] }
const report = reportOf([await check({ name, bytes: new Uint8Array(readFileSync(new URL(`../../fixtures/contracts/${name}`, import.meta.url))) }, options)])

it('counts the findings of its documents', () => {
  const [document] = report.documents
  expect(report.totals.error).toBe(document!.results.filter(({ severity, outcome }) => severity === 'error' && ['weak', 'missing', 'violated'].includes(outcome)).length)
  expect(reportOf([]).totals).toEqual({ error: 0, warning: 0, info: 0, undetermined: 0 })
})

it.each(Object.keys(formats) as FormatName[])('writes %s, twice the same', async (format) => {
  const files = await renderReport(report, format)
  expect(files.length).toBe(format === 'csv' ? 6 : format === 'portfolio' ? 2 : 1)
  for (const { text } of files) expect(text).not.toBe('')
  expect(await renderReport(report, format)).toEqual(files)
})

it('the JSON is the report itself', async () => {
  const [file] = await renderReport(report, 'json')
  expect(file!.name).toBe('klachtlint.json')
  expect(JSON.parse(file!.text)).toEqual(JSON.parse(JSON.stringify(report)))
})
