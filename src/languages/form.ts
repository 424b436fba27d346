import { digit, endOfLetter, kindOf } from './character-kind.js'

/** A distinct word, number or mark, without regard to case and diacritics. What is worked out of it is worked out once: see `perForm`. */
export class Form {
  /** By the number of the question: see `perForm`. */
  readonly answers: unknown[] = []

  constructor(
    readonly folded: string,
    /** False for a mark. */
    readonly word: boolean,
  ) {}
}

const diacritics = /\p{M}/gu
const beyondAscii = /[^\0-\x7f]/u
/** A contract has some thousands of different words; an archive shares most of them. */
const mostKnown = 50_000
const byText = new Map<string, Form>()
const byFolded = new Map<string, Form>()

/** Nothing longer is kept: it is no word. */
const longest = 80

/** The form of a word, number or mark as it is printed. */
export function formOf(text: string): Form {
  return byText.get(text) ?? learn(text)
}

function learn(text: string): Form {
  const own = apart(text)
  const folded = fold(own)
  if (text.length > longest) return new Form(folded, holdsLetterOrDigit(folded))
  if (byText.size >= mostKnown) {
    byText.clear()
    byFolded.clear()
  }
  const form = byFolded.get(folded) ?? new Form(folded, holdsLetterOrDigit(folded))
  byFolded.set(folded, form)
  byText.set(own, form)
  return form
}

/** A copy: a piece of a text would keep that whole text in memory. */
function apart(text: string): string {
  return ` ${text}`.slice(1)
}

/** Lower case, without diacritics; typographic apostrophes become plain. */
export function fold(text: string): string {
  return beyondAscii.test(text) ? text.normalize('NFD').replace(diacritics, '').replace(/’/gu, "'").toLowerCase() : text.toLowerCase()
}

function holdsLetterOrDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (kindOf(text.charCodeAt(at)) === digit || endOfLetter(text, at, text.length) > at) return true
  return false
}

let questions = 0

/** A question about a word of which the answer is kept with the word. */
export function perForm<Answer>(answer: (form: Form) => Answer): (form: Form) => Answer {
  const question = questions++
  return (form) => {
    const known = form.answers[question] as Answer | undefined
    if (known !== undefined) return known
    const made = answer(form)
    form.answers[question] = made
    return made
  }
}

/** Whether a word fits an expression. */
export function formTest(pattern: RegExp): (form: Form) => boolean {
  return perForm(({ folded }) => pattern.test(folded))
}
