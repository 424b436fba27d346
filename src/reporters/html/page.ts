import { pageScript, pageScriptHash, pageStyle, pageStyleHash } from '../../generated/page-assets.js'
import type { Language } from '../../rule-api/rule.js'
import { html, Html } from './html.js'
import { pageWordsIn } from './words.js'

export interface PageSource {
  readonly title: string
  readonly language: Language
  /** Where the skip link leads. */
  readonly skipTo: string
  readonly main: Iterable<Html>
}

/** Nothing but this style and this script runs, and nothing loads. */
const policy = `default-src 'none'; style-src '${pageStyleHash}'; script-src '${pageScriptHash}'; base-uri 'none'; form-action 'none'`

/** The pieces of a page that needs no other file and no network. */
export function* renderPage({ title, language, skipTo, main }: PageSource): Generator<string> {
  const words = pageWordsIn(language)
  yield html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="klachtlint">
<title>${title}</title>
<style>${new Html(pageStyle)}</style>
</head>
<body class="voorbeeld-theme kl-page">
<a class="nl-skip-link kl-skip" href="#${skipTo}">${words.skip}</a>
<main class="kl-main">
`.text
  for (const piece of main) yield piece.text
  yield html`</main>
<footer class="kl-foot"><p>${words.disclaimer}</p></footer>
<script>${new Html(pageScript)}</script>
</body>
</html>
`.text
}
