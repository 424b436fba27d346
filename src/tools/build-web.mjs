// Makes dist/klachtlint.html: the page with its style, its worker, and pdf.js with its character maps and fonts, in one file. `npm run build:web`.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { build } from 'vite'
import { pageStyle } from '../../dist/src/generated/page-assets.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const read = (file) => readFileSync(join(root, file), 'utf8')

/** The weights of the second reader, which judging alone asks for: the page that leaves judging to its worker holds none. */
const withoutWeights = { name: 'without-weights', load: (id) => (/\/generated\/second-reader-\w+\.(?:ts|js)$/u.test(id) ? 'export const packed = null' : null) }

/** One script of all that the entry imports, minified; nothing is loaded later. */
export async function bundle(entry, format, plugins = []) {
  const { output } = await build({
    root, configFile: false, logLevel: 'warn', plugins, define: { 'import.meta': '{}' },
    // A package with code for workers has other code for pages, which needs a document.
    resolve: { conditions: ['worker', 'module', 'browser', 'production'] },
    build: { write: false, target: 'es2022', lib: { entry: join(root, entry), formats: [format], name: 'klachtlint' }, rolldownOptions: { output: { codeSplitting: false } } },
  }).then((built) => (Array.isArray(built) ? built[0] : built))
  const chunks = output.filter(({ type }) => type === 'chunk')
  if (chunks.length !== 1) throw new Error(`${entry} makes ${chunks.length} files`)
  return chunks[0].code.trim()
}

/** Of all `memLevel`s the one that packs the worker best. */
const pack = (data) => gzipSync(data, { level: 9, memLevel: 6 }).toString('base64')

/** The archive that `storedAssets` reads: stored, as it is packed as a whole. */
function pdfAssets() {
  const files = {}
  for (const folder of ['cmaps', 'standard_fonts'])
    for (const name of readdirSync(join(root, 'node_modules/pdfjs-dist', folder)))
      files[`${folder}/${name}`] = new Uint8Array(readFileSync(join(root, 'node_modules/pdfjs-dist', folder, name)))
  return zipSync(files, { level: 0, mtime: new Date(1980, 0, 1) })
}

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Writes the page and gives its size in bytes. */
export async function buildWeb(target) {
  const style = `${pageStyle}\n${read('src/web/web.css')}`
  const script = (await bundle('src/web/page/page.ts', 'es', [withoutWeights])).replaceAll('</script', '<\\/script')
  const policy = [
    "default-src 'none'", `script-src ${hash(script)}`, `style-src ${hash(style)}`, 'worker-src blob:', "connect-src 'none'", 'img-src data:', "base-uri 'none'", "form-action 'none'",
  ].join('; ')
  const parts = {
    policy, style, script, version: JSON.parse(read('package.json')).version,
    worker: pack(await bundle('src/web/judging/judge-worker.ts', 'iife')), pdfAssets: pack(pdfAssets()),
  }
  const page = Buffer.from(read('src/web/index.html').replace(/%(\w+)%/g, (_, name) => parts[name]))
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, page)
  return page.length
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const size = await buildWeb(join(root, 'dist/klachtlint.html'))
  console.log(`dist/klachtlint.html: ${(size / 1e6).toFixed(2)} MB`)
}
