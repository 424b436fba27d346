import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  CodeActionRequest, createProtocolConnection, DidChangeTextDocumentNotification, DidCloseTextDocumentNotification, DidOpenTextDocumentNotification, ExitNotification, HoverRequest,
  InitializedNotification, InitializeRequest, PublishDiagnosticsNotification, ShowMessageNotification, ShutdownRequest, StreamMessageReader, StreamMessageWriter,
  type CodeAction, type Diagnostic, type MarkupContent, type ProtocolConnection, type PublishDiagnosticsParams, type TextEdit,
} from 'vscode-languageserver-protocol/node'

// The built command, spoken to by the client half of the protocol's own library.
const bin = new URL('../../../bin/klachtlint.js', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'klachtlint-lsp-'))
const uri = pathToFileURL(join(folder, 'draft.md')).href

const soft = 'De Aanbieder streeft ernaar een klacht van een jeugdige binnen zes weken af te handelen.'
const text = ['# Overeenkomst jeugdhulp', '', 'De Gemeente Zevenbeek en de Aanbieder van jeugdhulp komen het volgende overeen.', '', '## 1 Klachten', '', soft, '', '## 2 Slot', '', 'Nederlands recht is van toepassing.', ''].join('\n')

let server: ChildProcess
let client: ProtocolConnection
const published: PublishDiagnosticsParams[] = []
const messages: string[] = []

async function nextDiagnostics(action: () => Promise<void>): Promise<readonly Diagnostic[]> {
  const before = published.length
  await action()
  while (published.length === before) await new Promise((done) => setTimeout(done, 20))
  return published.at(-1)!.diagnostics
}

const open = (content: string, version = 1) => client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'markdown', version, text: content } })
const close = () => client.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } })
const of = (diagnostics: readonly Diagnostic[], rule: string): Diagnostic | undefined => diagnostics.find(({ code }) => code === rule)

function apply(source: string, { range, newText }: TextEdit): string {
  const lines = source.split('\n')
  const at = lines.slice(0, range.start.line).reduce((sum, line) => sum + line.length + 1, 0) + range.start.character
  return source.slice(0, at) + newText + source.slice(at)
}

beforeAll(async () => {
  writeFileSync(join(folder, 'klachtlint.config.yaml'), 'kinds: youth\nseverity: { decision-deadline: error }\n')
  server = spawn(process.execPath, [bin, 'lsp', '--stdio'], { cwd: tmpdir(), env: { PATH: process.env.PATH ?? '' }, stdio: ['pipe', 'pipe', 'inherit'] })
  client = createProtocolConnection(new StreamMessageReader(server.stdout!), new StreamMessageWriter(server.stdin!))
  client.onNotification(PublishDiagnosticsNotification.type, (params) => void published.push(params))
  client.onNotification(ShowMessageNotification.type, ({ message }) => void messages.push(message))
  client.listen()
  await client.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: null, capabilities: {}, workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'templates' }] })
  await client.sendNotification(InitializedNotification.type, {})
}, 30_000)

afterAll(async () => {
  await client.sendRequest(ShutdownRequest.type)
  const ended = new Promise((done) => server.once('close', done))
  await client.sendNotification(ExitNotification.type)
  expect(await ended).toBe(0)
  rmSync(folder, { recursive: true })
}, 30_000)

describe('the language server', { timeout: 60_000 }, () => {
  test('shows findings where they stand, by the configuration of the workspace', async () => {
    const diagnostics = await nextDiagnostics(() => open(text))
    expect(of(diagnostics, 'decision-deadline')).toMatchObject({ severity: 1, source: 'klachtlint', range: { start: { line: 6, character: 0 }, end: { line: 6, character: soft.length } } })
    expect(of(diagnostics, 'oversight')).toMatchObject({ range: { start: { line: 0, character: 0 } } })
    await nextDiagnostics(close)
  })

  test('tells why at a sentence, and nothing elsewhere', async () => {
    await nextDiagnostics(() => open(text))
    const hover = await client.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line: 6, character: 20 } })
    const { value } = hover?.contents as MarkupContent
    expect(value).toContain('**Uiterste termijn voor het antwoord**: zwak')
    expect(value).toContain('Waarom: Zonder uiterste termijn blijft een klacht liggen.')
    expect(value).toContain('Voorbeeldtekst:')
    expect(await client.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line: 10, character: 3 } })).toBeNull()
    await nextDiagnostics(close)
  })

  test('inserts a model clause that meets the requirement', async () => {
    const diagnostics = await nextDiagnostics(() => open(text))
    const deadline = of(diagnostics, 'decision-deadline')!
    const actions = (await client.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range: deadline.range, context: { diagnostics: [deadline] } })) as CodeAction[]
    const insert = actions.find(({ title, diagnostics: about }) => title.startsWith('Voorbeeldtekst invoegen') && about?.[0]?.code === 'decision-deadline')!
    const [edit] = insert.edit!.changes![uri]!
    expect(edit!.range.start).toEqual({ line: 6, character: soft.length })
    const fixed = apply(text, edit!)
    const after = await nextDiagnostics(() => client.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version: 2 }, contentChanges: [{ text: fixed }] }))
    expect(of(after, 'decision-deadline')).toBeUndefined()
    await nextDiagnostics(close)
  })

  test('accepts a finding by a comment, which then is a hint', async () => {
    const diagnostics = await nextDiagnostics(() => open(text))
    const deadline = of(diagnostics, 'decision-deadline')!
    const actions = (await client.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range: deadline.range, context: { diagnostics: [deadline] } })) as CodeAction[]
    const accept = actions.find(({ title, diagnostics: about }) => title.startsWith('Aanvaarden') && about?.[0]?.code === 'decision-deadline')!
    const after = await nextDiagnostics(() => client.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version: 2 }, contentChanges: [{ text: apply(text, accept.edit!.changes![uri]![0]!) }] }))
    expect(of(after, 'decision-deadline')).toMatchObject({ severity: 4 })
    await nextDiagnostics(close)
  })

  test('tells a fault in the configuration and goes on when it is gone', async () => {
    writeFileSync(join(folder, 'klachtlint.config.yaml'), 'kinds: yuoth\n')
    await open(text)
    while (messages.length === 0) await new Promise((done) => setTimeout(done, 20))
    expect(messages[0]).toContain('klachtlint.config.yaml:1:8: kinds: there is no kind of contract "yuoth"')
    writeFileSync(join(folder, 'klachtlint.config.yaml'), 'kinds: youth\n')
    const diagnostics = await nextDiagnostics(() => client.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version: 2 }, contentChanges: [{ text: `${text}\n` }] }))
    expect(of(diagnostics, 'decision-deadline')).toMatchObject({ severity: 2 })
    await nextDiagnostics(close)
  })
})
