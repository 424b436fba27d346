import { defaultReviewOptions } from '../../annotate/review-options.js'
import type { CheckAnswer } from '../../engine/edge/check-job.js'
import { contractVerdict } from '../../reporters/contract-verdict.js'
import { enhancePage } from '../../reporters/html/client/enhance-page.js'
import { renderContract } from '../../reporters/html/render-contract.js'
import { neutral } from '../../reporters/neutral.js'
import { wordingIn } from '../../reporters/wording/wording.js'
import type { FormatName } from '../../reporters/registry.js'
import type { Language } from '../../rule-api/rule.js'
import { embedded } from '../embedded.js'
import { openJudge } from '../judging/open-judge.js'
import { checkOptions, isLanguage, noChoices, withFiles, withoutFile, type Choices } from './choices.js'
import { fillWords } from './fill-words.js'
import { offer, savedFile } from './saved-file.js'
import { showFiles } from './show-files.js'
import { webWordsIn } from './words.js'

const seconds = 20
const megabyte = 1024 * 1024
/** A file above this is not even read into memory. */
const mostBytes = 100 * megabyte

const element = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T
const form = element<HTMLFormElement>('form')
const [status, alert, progress, save, report] = ['status', 'alert', 'progress', 'save', 'report'].map((id) => element(id)) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement]

const workerUrl = URL.createObjectURL(new Blob([(await embedded('judge-worker')).slice()], { type: 'text/javascript' }))
const judge = openJudge({ startWorker: () => new Worker(workerUrl), pdfAssets: () => embedded('pdf-assets'), seconds })

let choices: Choices = noChoices
let language: Language = navigator.language.startsWith('nl') ? 'nl' : 'en'
let shown: Extract<CheckAnswer, { kind: 'document' }> | null = null
/** Counts the judgements asked for: an answer to an older one is dropped. */
let asked = 0

function change(next: Choices): void {
  choices = next
  listFiles()
  void judgeAgain()
}

function listFiles(): void {
  showFiles(choices, webWordsIn(language), {
    makeContract: (index) => change({ ...choices, contract: index }),
    remove: (index) => change(withoutFile(choices, index)),
  })
}

async function judgeAgain(): Promise<void> {
  const mine = ++asked
  const contract = choices.files[choices.contract]
  alert.textContent = ''
  if (contract === undefined) return clear()
  const words = webWordsIn(language)
  status.textContent = words.judging(neutral(contract.name))
  progress.hidden = false
  const answer = await judge.check({ path: contract.name, bytes: contract.bytes, options: checkOptions(choices, new FormData(form)), withView: true })
  if (mine !== asked) return
  progress.hidden = true
  if (answer.kind === 'document') show(answer)
  else fail(contract.name, answer.message[language])
}

function clear(): void {
  shown = null
  status.textContent = ''
  progress.hidden = true
  save.hidden = true
  report.replaceChildren()
}

function fail(name: string, message: string): void {
  clear()
  alert.textContent = `${webWordsIn(language).failed}: ${neutral(name)}. ${message}`
}

function show(answer: Extract<CheckAnswer, { kind: 'document' }>): void {
  shown = answer
  save.hidden = false
  save.querySelector<HTMLElement>('[data-save=reviewed]')!.hidden = !canBeReviewed(answer)
  const article = document.createElement('div')
  article.innerHTML = renderContract({ document: answer.document, view: answer.view, language: reportLanguage(), prefix: 'c1' }).text
  report.replaceChildren(article)
  enhancePage(article)
  const verdict = wordingIn(language).verdicts[contractVerdict(answer.document)]
  status.textContent = webWordsIn(language).judged(neutral(answer.document.path), verdict)
}

function reportLanguage(): Language | null {
  const chosen = String(new FormData(form).get('language') ?? '')
  return isLanguage(chosen) ? chosen : null
}

/** Writes the findings into the contract, as the command does, and offers it beside the original's name. */
async function saveReviewed(): Promise<void> {
  const contract = choices.files[choices.contract]
  if (contract === undefined) return
  const before = status.textContent
  status.textContent = webWordsIn(language).reviewing
  const options = checkOptions(choices, new FormData(form))
  const answer = await judge.check({ path: contract.name, bytes: contract.bytes, options, withView: false, review: { ...defaultReviewOptions, language: options.language } })
  status.textContent = before
  if (answer.kind === 'error') alert.textContent = answer.message[language]
  else if (answer.reviewed !== undefined) offer({ name: contract.name.replace(/(\.[^.]*)?$/u, '.reviewed$1'), bytes: answer.reviewed.bytes })
}

/** Only Word and PDF can hold comments. */
function canBeReviewed({ document: { format } }: Extract<CheckAnswer, { kind: 'document' }>): boolean {
  return format === 'docx' || format === 'pdf'
}

async function take(files: Iterable<File>): Promise<void> {
  const taken = []
  let tooBig = ''
  for (const file of files) {
    if (file.size > mostBytes) tooBig = webWordsIn(language).tooBig(neutral(file.name), mostBytes / megabyte)
    else taken.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  }
  if (taken.length > 0) change(withFiles(choices, taken))
  alert.textContent = tooBig
}

function speak(next: Language): void {
  language = next
  fillWords(language)
  listFiles()
  if (shown !== null) show(shown)
}

element<HTMLInputElement>('choose').addEventListener('change', ({ target }) => {
  const input = target as HTMLInputElement
  void take([...(input.files ?? [])]).then(() => { input.value = '' })
})
addEventListener('dragover', (event) => {
  event.preventDefault()
  element('drop').classList.add('kw-drop--over')
})
addEventListener('dragleave', () => element('drop').classList.remove('kw-drop--over'))
addEventListener('drop', (event) => {
  event.preventDefault()
  element('drop').classList.remove('kw-drop--over')
  void take([...(event.dataTransfer?.files ?? [])])
})
form.addEventListener('submit', (event) => event.preventDefault())
element('settings').addEventListener('change', () => void judgeAgain())
save.addEventListener('click', ({ target }) => {
  const format = target instanceof HTMLElement ? target.dataset.save : undefined
  if (shown === null || format === undefined) return
  if (format === 'reviewed') return void saveReviewed()
  const { document: contract, view } = shown
  void savedFile(format as FormatName, contract, { language: reportLanguage(), csv: { separator: ';', bom: true }, view: () => view }).then(offer)
})
for (const button of document.querySelectorAll<HTMLElement>('button[data-language]')) button.addEventListener('click', () => speak(isLanguage(button.dataset.language) ? button.dataset.language : 'nl'))

speak(language)
document.documentElement.dataset.ready = 'true'
