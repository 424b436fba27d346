import mammoth from 'mammoth'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { defaultReadOptions } from '../../../dist/src/document/source-block.js'
import { check } from '../../../dist/src/engine/check.js'
import { openWorkerPool } from '../../../dist/src/engine/edge/worker-pool.js'
import { inOrder } from '../../../dist/src/engine/edge/in-order.js'
import { tsRules } from '../../../dist/src/generated/ts-rules.js'
import { rules } from '../../../dist/src/ruleset/index.js'
import { ratioHere, median } from './measure.mjs'

const options = { language: null, kinds: null, commissioner: null, ombudsman: null, asOf: null, read: defaultReadOptions, supplied: [] }
const utf8 = new TextEncoder()

/** Reads and judges them by all rules. */
export async function checkAll(files, more = {}) {
  for (const { name, bytes } of files) await check({ name, bytes: new Uint8Array(bytes) }, { ...options, ...more })
}

/** Read and judged by all rules, against mammoth making HTML of it. */
export function docx(files) {
  return ratioHere(() => checkAll(files), async () => {
    for (const { bytes } of files) await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
  })
}

/** Against remark making a tree of it. */
export function markdown(files) {
  const remark = unified().use(remarkParse).use(remarkGfm).freeze()
  const texts = files.map(({ bytes }) => new TextDecoder().decode(bytes))
  return ratioHere(() => checkAll(files), () => {
    for (const text of texts) remark.parse(text)
  })
}

/** Ten times the text in one contract, against the text. */
export function tenTimesTheText(text) {
  return ratioHere(() => checkAll([{ name: 'a.md', bytes: utf8.encode(text.repeat(10)) }]), () => checkAll([{ name: 'a.md', bytes: utf8.encode(text) }]))
}

/** Ten times the rules in YAML, under other names, against the rules. */
export function tenTimesTheRules(files) {
  const inYaml = rules.filter((rule) => !tsRules.includes(rule))
  const copies = Array.from({ length: 9 }, (_, copy) => inYaml.map((rule) => ({ ...rule, meta: { ...rule.meta, id: `${rule.meta.id}-${copy}` } }))).flat()
  return ratioHere(() => checkAll(files, { rules: [...rules, ...copies] }), () => checkAll(files, { rules }))
}

/** Contracts a second with two workers, against one. */
export async function twoWorkers(files) {
  const ratios = []
  for (let round = 0; round < 3; round++) ratios.push((await secondsWith(1, files)) / (await secondsWith(2, files)))
  return median(ratios)
}

async function secondsWith(most, files) {
  const module = new URL('../../../dist/cli/worker-main.js', import.meta.url).href
  const pool = openWorkerPool({ limits: { seconds: 60, megabytes: 1024 }, module, most })
  const before = performance.now()
  for await (const answer of inOrder(files, pool.lanes, ({ name, bytes }) => pool.check({ path: name, bytes, options, withView: false }))) if (answer.kind !== 'document') throw new Error(answer.code)
  await pool.close()
  return performance.now() - before
}
