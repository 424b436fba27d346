const opening = '<!-- sample: made by npm run docs -->\n```text\n'
const closing = '```\n<!-- end of sample -->'

/** The contract and the command whose output the README shows a part of. */
export const sampleArguments: readonly string[] = ['check', 'fixtures/contracts/wmo-hulp-bij-het-huishouden.docx']

/** The part of a text report that the README shows: all up to the picture's legend, then one requirement; "[…]" for what is left out. */
export function sampleOf(report: string, rule: string): string {
  const paragraphs = report.split('\n\n')
  const legend = paragraphs.findIndex((paragraph) => /^ {2}✔ \d/mu.test(paragraph))
  const shown = paragraphs.find((paragraph) => paragraph.includes(`[${rule}]`))
  if (legend < 0 || shown === undefined) throw new Error(`the report has no picture or no ${rule}`)
  return `${paragraphs.slice(0, legend + 1).join('\n\n')}\n\n[…]\n\n${shown}\n\n[…]\n`
}

/** The README with its sample replaced. Throws when it has no place for one. */
export function withSample(readme: string, sample: string): string {
  const start = readme.indexOf(opening)
  const end = readme.indexOf(closing)
  if (start < 0 || end < start) throw new Error('README.md has no sample block')
  return readme.slice(0, start + opening.length) + sample + readme.slice(end)
}
