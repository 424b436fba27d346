import type { ReportedDocument, ReportedError } from '../engine/report.js'
import type { Language } from '../rule-api/rule.js'
import { neutral } from './neutral.js'
import type { ReportEnd, ReporterContext, ReportStream, StreamReporter } from './reporter.js'
import { contractSection } from './text/contract-section.js'
import { inkFor } from './text/ink.js'
import { wrap } from './text/layout.js'
import type { Page } from './text/page.js'
import { withoutCommands } from './without-commands.js'
import { countOf, wordingIn, type Noun } from './wording/wording.js'

/** The widest page: longer lines are hard to read. */
const widest = 100

/** The report for people at a terminal: contract by contract, requirement by requirement. */
export const text: StreamReporter = {
  kind: 'stream',
  open: (_head, context) => new TextStream(context),
}

class TextStream implements ReportStream {
  private readonly languages = new Set<Language>()
  private contracts = 0
  private errors = 0

  constructor(private readonly context: ReporterContext) {}

  document(document: ReportedDocument): string {
    this.contracts += 1
    this.languages.add(document.language)
    const language = this.context.language ?? document.language
    return lines(contractSection(document, language, this.page(language)))
  }

  error(error: ReportedError): string {
    this.errors += 1
    const page = this.page(this.closingLanguage())
    const label = `${page.wording.labels.cannotCheck}: ${neutral(error.path)}`
    return lines([
      page.ink.faint('─'.repeat(page.columns)),
      ...wrap(page.ink.outcome.violated(label), page.columns, '', 0),
      ...wrap(neutral(error.message), page.columns, '  ', 2),
      '',
    ])
  }

  close(end: ReportEnd): string {
    const page = this.page(this.closingLanguage())
    if (this.contracts + this.errors === 0) return lines([page.wording.labels.nothingChecked])
    return lines([page.ink.faint('─'.repeat(page.columns)), ...wrap(this.summary(end, page), page.columns, '', 0)])
  }

  private summary(end: ReportEnd, page: Page): string {
    const { wording } = page
    const counts: readonly (readonly [Noun, number])[] = [
      ['error', end.totals.error], ['warning', end.totals.warning], ['info', end.totals.info],
      ['undetermined', end.totals.undetermined], ['unreadable', this.errors],
    ]
    const told = counts.filter(([, count]) => count > 0).map(([noun, count]) => countOf(wording, count, wording.nouns[noun]))
    const contracts = countOf(wording, this.contracts, wording.nouns.contract)
    return `${wording.labels.total}: ${[contracts, ...told].join(', ')}.`
  }

  /** The one language of all contracts so far, or Dutch, the language of most readers. */
  private closingLanguage(): Language {
    const [only] = this.languages
    return this.context.language ?? (this.languages.size === 1 ? only : undefined) ?? 'nl'
  }

  private page(language: Language): Page {
    return { wording: wordingIn(language), ink: inkFor(this.context.colour), columns: Math.min(this.context.columns, widest) }
  }
}

function lines(all: readonly string[]): string {
  return withoutCommands(all.map((line) => `${line.trimEnd()}\n`).join(''))
}
