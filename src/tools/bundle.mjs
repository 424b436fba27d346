// Joins the modules of the command line and its workers into one file (dist/cli/program.cjs) and keeps beside it what V8 compiles of it:
// loading and compiling is most of what a short run costs. What only some runs need, large packages and data (data-parts.mjs), stands in files
// of its own.
// The library (dist/src) stays as it is.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { packPart } from './data-parts.mjs'

const pathOf = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url))
const from = (name) => pathOf(`dist/src/${name}`)

const packages = ['@cantoo/pdf-lib', 'ajv/dist/2020.js', 'chokidar', 'mammoth', 'yaml']
const data = ['page-assets']
const partOf = (name) => `parts/${name.replace(/^@[^/]*\//u, '').replace(/\.js$/u, '').replaceAll('/', '-')}`

const apart = {
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`^(?:${packages.join('|')})$`) }, ({ path }) => ({ path: `./${partOf(path)}.js`, external: true }))
    onResolve({ filter: new RegExp(`/generated/(?:${data.join('|')})\\.js$`) }, ({ path }) => ({ path: `./${partOf(path.replace(/^.*\/(.*)\.js$/u, '$1'))}.js`, external: true }))
  },
}

/** What a module makes of its tables is read from a file instead, when it is first asked for. */
const tableParts = {
  name: 'table-parts',
  setup({ onLoad }) {
    onLoad({ filter: /\/languages\/\w+\/tables\.js$/ }, async ({ path }) => {
      const { prepared } = await import(path)
      return partModule(`lexicon-${path.split('/').at(-2)}`, prepared(), () => 'export const prepared = part')
    })
    onLoad({ filter: /\/generated\/second-reader-\w+\.js$/ }, async ({ path }) => {
      const { packed } = await import(path)
      const part = { ...packed, numbers: Buffer.from(packed.numbers, 'base64') }
      return partModule(path.replace(/^.*\/(.*)\.js$/u, '$1'), part, (names) => `export const packed = { ${names.map((name) => `get ${name}() { return part().${name} }`).join(', ')} }`)
    })
  },
}

function partModule(name, value, exporting) {
  writeFileSync(pathOf(`dist/cli/parts/${name}.bin`), packPart(value))
  const contents = `import { readFileSync } from 'node:fs'
import { openPart } from '${pathOf('src/tools/data-parts.mjs')}'
let opened
const part = () => opened ??= openPart(readFileSync(new URL('./parts/${name}.bin', import.meta.url)))
${exporting(Object.keys(value))}`
  return { contents, resolveDir: pathOf('.') }
}

/** klachtlint decides on colour itself: what chalk would ask of the terminal takes modules of Node that no run needs. */
const withoutTerminal = {
  name: 'without-terminal',
  setup({ onResolve }) {
    onResolve({ filter: /^#supports-color$/ }, () => ({ path: pathOf('node_modules/chalk/source/vendor/supports-color/browser.js') }))
  },
}

const settings = {
  outdir: pathOf('dist/cli'),
  bundle: true,
  format: 'cjs',
  platform: 'node',
  // The compiler has seen to the language already; an older target would make regular expressions anew at every use.
  target: 'esnext',
  // Text of one byte a character is read faster.
  charset: 'ascii',
  minifyWhitespace: true,
  minifySyntax: true,
  // pdf.js finds its maps and fonts beside itself; a language server is a run of its own.
  external: ['pdfjs-dist', 'vscode-languageserver'],
  define: { 'import.meta.url': 'hereUrl', 'import.meta.resolve': 'resolveUrl' },
  logLevel: 'warning',
}
const toUrl = `const toUrl=path=>require('node:url').pathToFileURL(path).href,hereUrl=toUrl(__filename),resolveUrl=name=>toUrl(require.resolve(name));`
// commander asks for child processes at once and uses them only for commands in files of their own. A compiled script cannot import by itself
// (load-program.ts).
const ofProgram = `require=(own=>Object.assign(name=>name==='node:child_process'?new Proxy({},{get:(_,key)=>own(name)[key]}):own(name),own))(require);
const importModule=module.importModule??(name=>import(name));`

rmSync(pathOf('dist/cli'), { recursive: true, force: true })
mkdirSync(pathOf('dist/cli/parts'), { recursive: true })
await build({ ...settings, entryPoints: { program: from('cli/start/program.js') }, plugins: [apart, tableParts, withoutTerminal], banner: { js: toUrl } })
const program = pathOf('dist/cli/program.js')
// Regular expressions and String.raw stand there as they were written, and the program is read as text of one byte a character (load-program.ts).
const inAscii = (text) => text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
writeFileSync(program, ofProgram + inAscii(readFileSync(program, 'utf8')).replace(/(?<![\w$.])import\(/gu, 'importModule('), 'latin1')
writeFileSync(pathOf('dist/cli/package.json'), '{"type":"commonjs"}\n')
await build({ ...settings, entryPoints: Object.fromEntries([...packages.map((name) => [partOf(name), name]), ...data.map((name) => [partOf(name), from(`generated/${name}.js`)])]) })
await build({
  ...settings,
  entryPoints: {
    klachtlint: from('cli/start/start.js'),
    // Started by name, in processes and threads of their own.
    'worker-main': from('cli/start/start-worker.js'),
    'memory-guard': from('engine/edge/memory-guard.js'),
    'write-code': from('tools/write-code.js'),
  },
  banner: { js: toUrl },
})
execFileSync(process.execPath, [pathOf('dist/cli/write-code.js'), pathOf('fixtures/contracts')], { stdio: ['ignore', 'ignore', 'inherit'] })
