import { neutral } from './neutral.js'

/** Text as a Markdown code span, in which GitHub and GitLab make no link, mention, image or HTML; safe in a table cell. */
export function codeSpan(text: string): string {
  const shown = neutral(text).replaceAll('|', '¦').trim()
  if (shown === '') return ''
  const fence = '`'.repeat(longestRun(shown) + 1)
  const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : ''
  return fence + pad + shown + pad + fence
}

/** Text of ours, with names of the contract in it, as plain Markdown: no markup, HTML, mention or link in it works. */
export function plainMarkdown(text: string): string {
  return neutral(text)
    .replace(/[&<>]/gu, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[char] ?? char)
    .replace(/[\\`*_{}[\]()#+!|~-]/gu, '\\$&')
    .replaceAll('@', '@<!-- -->')
    .replaceAll('://', ':<!-- -->//')
    .replace(/\bwww\./giu, 'www<!-- -->.')
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length))
}
