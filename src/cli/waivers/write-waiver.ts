import { dirname, relative, resolve } from 'node:path'
import { isSeq, parseDocument, type Document } from 'yaml'
import type { ReportedResult } from '../../engine/report.js'
import { neutral } from '../../reporters/neutral.js'
import { requireDate, type CheckRequest } from '../check-request.js'
import { openOneChecker } from '../check-one.js'
import type { WaiveFlags } from '../commands/waive.js'
import { placePath } from '../config/place-path.js'
import { didYouMean } from '../did-you-mean.js'
import type { Io } from '../io.js'
import { openRequest } from '../open-request.js'
import { UsageError } from '../usage-error.js'
import { usualFlags } from '../usual-flags.js'
import { readWaivers, type WrittenWaiver } from './read-waivers.js'

/** Checks a contract and writes the waiver of one of its findings; comments in the file stay. Gives the exit code. Throws UsageError. */
export async function writeWaiver(rule: string, path: string, flags: WaiveFlags, io: Io): Promise<number> {
  if (flags.expires !== undefined) requireDate(flags.expires, '--expires')
  if (flags.reason.trim() === '') throw new UsageError('--reason must say why the finding is accepted.')
  const request = await openRequest([path], { ...usualFlags, config: flags.config }, new Set(), io)
  if (request === null) return 0
  const finding = await findingOf(rule, path, request, io)
  const file = request.configuration.waivers[0] ?? placePath(io.cwd, request.configuration.folder, 'klachtlint.waivers.yaml')
  const document = relative(dirname(resolve(io.cwd, file)), resolve(io.cwd, path)).replaceAll('\\', '/')
  const { reason, approver, expires } = flags
  await append(file, { rule, document, fingerprint: finding.fingerprint, reason: reason.trim(), approver, expires }, io)
  io.stdout.write(`${file}: "${rule}" of ${neutral(document)} is waived.\n`)
  return 0
}

async function findingOf(rule: string, path: string, request: CheckRequest, io: Io): Promise<ReportedResult> {
  const bytes = await io.files.read(path).catch(() => {
    throw new UsageError(`${neutral(path)} cannot be opened. Check the name and whether you may read it.`)
  })
  const checker = await openOneChecker(request, [{ path, bytes }], io)
  const answer = await checker.check(path, bytes).finally(() => checker.close())
  if (answer.kind === 'error') throw new UsageError(`${neutral(path)}: ${answer.message[request.lang ?? 'en']}`)
  const { results } = answer.document
  const found = results.find((result) => result.rule === rule)
  if (found === undefined) throw new UsageError(`There is no rule "${rule}"${didYouMean(rule, results.map((result) => result.rule))}. "klachtlint rules" lists them.`)
  if (found.outcome === 'met' || found.outcome === 'not-applicable') throw new UsageError(`${neutral(path)}: "${rule}" is ${found.outcome}: there is nothing to waive.`)
  return found
}

async function append(file: string, waiver: WrittenWaiver, io: Io): Promise<void> {
  const there = (await io.files.kindOf(file)) === 'file'
  if (there) await readWaivers(file, io)
  const document: Document = parseDocument(there ? new TextDecoder().decode(await io.files.read(file)) : '# Findings that were accepted, and why. See "klachtlint waive --help".\nwaivers: []\n')
  if (document.contents === null) document.contents = document.createNode({}) as Document['contents']
  const list = document.get('waivers')
  if (!isSeq(list)) document.set('waivers', document.createNode([]))
  const waivers = document.get('waivers')
  if (isSeq(waivers)) {
    waivers.flow = false
    waivers.add(document.createNode(Object.fromEntries(Object.entries(waiver).filter(([, value]) => value !== undefined))))
  }
  await io.files.write(file, [document.toString({ lineWidth: 0 })])
}
