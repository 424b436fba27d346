// Joins the modules of the command line into few files (dist/cli), which is most of its start-up time; what a run may not need stays in
// files of its own, loaded when it is. The library (dist/src) stays as it is.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = new URL('../../', import.meta.url).pathname
const from = (name) => join(root, 'dist/src', name)

rmSync(join(root, 'dist/cli'), { recursive: true, force: true })
await build({
  entryPoints: {
    klachtlint: from('cli/klachtlint.js'),
    // Started by name, in processes and threads of their own.
    'worker-main': from('engine/edge/worker-main.js'),
    'memory-guard': from('engine/edge/memory-guard.js'),
  },
  outdir: join(root, 'dist/cli'),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  // The compiler has seen to the language already; an older target would make regular expressions anew at every use.
  target: 'esnext',
  // Text of one byte a character is read faster.
  charset: 'ascii',
  minifyWhitespace: true,
  minifySyntax: true,
  // pdf.js finds its maps and fonts beside itself; a language server is a run of its own.
  external: ['pdfjs-dist', 'vscode-languageserver', 'chokidar'],
  // What CommonJS packages call to load a module of Node.
  // commander asks for child processes at once and uses them only for commands in files of their own.
  banner: { js: `const require=name=>name==='node:child_process'?new Proxy({},{get:(_,key)=>process.getBuiltinModule(name)[key]}):process.getBuiltinModule(name);` },
  logLevel: 'warning',
})
