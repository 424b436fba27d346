import { fileURLToPath } from 'node:url'
import { createConnection, MessageType, ProposedFeatures, ShowMessageNotification, TextDocuments, TextDocumentSyncKind, type Connection, type InitializeParams, type InitializeResult } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Checker } from '../../engine/edge/checker.js'
import type { ReportedDocument } from '../../engine/report.js'
import type { Language } from '../../rule-api/rule.js'
import { placePath } from '../config/place-path.js'
import type { Io } from '../io.js'
import { loadOptions } from '../load-options.js'
import { openRequest } from '../open-request.js'
import { UsageError } from '../usage-error.js'
import { usualFlags } from '../usual-flags.js'
import { openWaivers } from '../waivers/open-waivers.js'
import { codeActions } from './code-actions.js'
import { filesIn } from './files-in.js'
import { hoverText } from './hover-text.js'
import { locateFindings, type LocatedFinding } from './located-findings.js'

/** Milliseconds without typing before a contract is judged. */
const pause = 250

interface Judged {
  readonly document: ReportedDocument
  readonly language: Language
  readonly findings: readonly LocatedFinding[]
}

/** Serves the Language Server Protocol on the standard streams until the client ends it: diagnostics, hovers and code actions for Markdown contracts. */
export async function runLsp(io: Io): Promise<number> {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout)
  const server = new Server(connection, io)
  connection.listen()
  await new Promise<void>((ended) => {
    connection.onExit(() => ended())
    process.stdin.once('end', () => ended())
  })
  await server.close()
  return 0
}

class Server {
  readonly #documents = new TextDocuments(TextDocument)
  readonly #judged = new Map<string, Judged>()
  readonly #timers = new Map<string, NodeJS.Timeout>()
  #io: Io
  #checker: Promise<Checker> | null = null

  constructor(private readonly connection: Connection, io: Io) {
    this.#io = io
    connection.onInitialize((params) => this.#initialize(params))
    connection.onHover(({ textDocument, position }) => {
      const judged = this.#judged.get(textDocument.uri)
      const text = judged === undefined ? null : hoverText(judged.findings, position, judged.language)
      return text === null ? null : { contents: { kind: 'markdown', value: text } }
    })
    connection.onCodeAction(({ textDocument, range }) => {
      const judged = this.#judged.get(textDocument.uri)
      const open = this.#documents.get(textDocument.uri)
      if (judged === undefined || open === undefined) return []
      return codeActions(judged.findings, range, judged.document, { uri: open.uri, lines: open.getText().split(/\r?\n/u) }, judged.language)
    })
    this.#documents.onDidChangeContent(({ document }) => this.#later(document.uri))
    this.#documents.onDidClose(({ document }) => this.#forget(document.uri))
    this.#documents.listen(connection)
  }

  async close(): Promise<void> {
    for (const timer of this.#timers.values()) clearTimeout(timer)
    await (await this.#checker)?.close()
  }

  #initialize({ workspaceFolders, rootUri }: InitializeParams): InitializeResult {
    const root = workspaceFolders?.[0]?.uri ?? rootUri
    if (typeof root === 'string' && root.startsWith('file:')) {
      const cwd = fileURLToPath(root)
      this.#io = { ...this.#io, cwd, files: filesIn(cwd, this.#io.files) }
    }
    return { serverInfo: { name: 'klachtlint' }, capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental, hoverProvider: true, codeActionProvider: { codeActionKinds: ['quickfix'] } } }
  }

  #later(uri: string): void {
    clearTimeout(this.#timers.get(uri))
    this.#timers.set(uri, setTimeout(() => void this.#judge(uri), pause))
  }

  #forget(uri: string): void {
    clearTimeout(this.#timers.get(uri))
    this.#timers.delete(uri)
    this.#judged.delete(uri)
    void this.connection.sendDiagnostics({ uri, diagnostics: [] })
  }

  /** A fault in the configuration is told to the user; the next change tries again. */
  async #judge(uri: string): Promise<void> {
    const open = this.#documents.get(uri)
    if (open === undefined) return
    const { version } = open
    try {
      const judged = await this.#check(open)
      if (judged === null || this.#documents.get(uri)?.version !== version) return
      this.#judged.set(uri, judged)
      await this.connection.sendDiagnostics({ uri, version, diagnostics: judged.findings.map(({ diagnostic }) => diagnostic) })
    } catch (error) {
      const message = `klachtlint: ${error instanceof UsageError ? error.message : 'this contract could not be judged through a fault of klachtlint.'}`
      await this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message })
    }
  }

  /** The open text judged in a process of its own, which can be stopped; null when it cannot be read as a contract. */
  async #check(open: TextDocument): Promise<Judged | null> {
    const io = this.#io
    const path = open.uri.startsWith('file:') ? placePath(io.cwd, fileURLToPath(open.uri)) : 'untitled.md'
    const request = await openRequest([path], usualFlags, new Set(), io)
    if (request === null) return null
    const options = await (await loadOptions(request, io))(path)
    if ('kind' in options) throw new UsageError(options.message[request.lang ?? 'en'])
    this.#checker ??= io.openChecker({ limits: { seconds: request.maxSeconds, megabytes: request.maxMemory }, files: 1, inProcess: false })
    const answer = await (await this.#checker).check({ path, bytes: new TextEncoder().encode(open.getText()), options, withView: false })
    if (answer.kind === 'error') return null // What cannot be read yet, such as an empty text, has no findings.
    const document = (await openWaivers(request, io)).apply(answer.document)
    return { document, language: request.lang ?? document.language, findings: locateFindings(document, request.lang ?? null) }
  }
}
