// node pdf-rounds.mjs ours|peer: milliseconds of processor time for one round over six contracts in PDF, warmed up. In a process of its own,
// as pdf.js puts functions of its own in the place of those of Node for all that runs beside it, and klachtlint undoes that.
import { fileURLToPath } from 'node:url'
import { generateContract } from '../../../fixtures/tools/generate-contract.mjs'
import { makePdf } from '../../../fixtures/tools/make-pdf.mjs'
import { readSource } from '../../../fixtures/tools/read-source.mjs'
import { median, timed } from './measure.mjs'

const [rounds, warmUp] = [7, 2]

async function ours() {
  const { checkAll } = await import('./in-process.mjs')
  return checkAll
}

/** pdf.js giving the text of every page. */
async function peer() {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const root = fileURLToPath(new URL('../../../node_modules/pdfjs-dist/', import.meta.url))
  return async (files) => {
    for (const { bytes } of files) {
      const document = await getDocument({ data: new Uint8Array(bytes), cMapUrl: `${root}cmaps/`, cMapPacked: true, standardFontDataUrl: `${root}standard_fonts/`, verbosity: 0 }).promise
      for (let page = 1; page <= document.numPages; page++) await (await document.getPage(page)).getTextContent()
      await document.destroy()
    }
  }
}

const files = await Promise.all(Array.from({ length: 6 }, async (_, number) => ({ name: `${number}.pdf`, bytes: await makePdf(readSource(generateContract(number, { articles: 24 }))) })))
const work = await (process.argv[2] === 'ours' ? ours() : peer())
const times = []
for (let round = 0; round < rounds + warmUp; round++) times.push(await timed(() => work(files)))
console.log(median(times.slice(warmUp)))
process.exit()
