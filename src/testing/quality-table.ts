import type { ContractFigures } from './measure-contracts.js'
import type { Crossings } from './measure-crossings.js'
import { halves, type Quality } from './measure-quality.js'

const opening = '<!-- quality -->'
const closing = '<!-- end of quality -->'

/** The figures as Markdown: a row a rule (held half of the bank), the total, and the own contracts. */
export function qualityTable({ bank, contracts, crossings }: Quality): string {
  const row = (rule: string): string => `| ${rule === 'ALL' ? '**all**' : rule} | ${(['nl', 'en'] as const).flatMap((language) => {
    const held = bank.find((entry) => entry.rule === rule && entry.language === language)?.held
    return held === undefined ? ['–', '–'] : [percent(held.met), percent(held.falseMet)]
  }).join(' | ')} |`
  return [
    '| rule | nl met % | nl false % | en met % | en false % |', '|---|---:|---:|---:|---:|',
    ...[...new Set(bank.map(({ rule }) => rule))].map(row), '',
    ...halves.map((half) => `Own contracts, ${half}: ${described(contracts[half])}`).join('  \n').split('\n'), '',
    `Sentences of one rule that another rule calls met, unasked: ${(['nl', 'en'] as const).map((language) => `${language} ${crossed(crossings[language])}`).join(', ')}.`,
  ].join('\n')
}

function described({ labels, exact, falseAssurance, falseAlarm, macroF1, evidenceHit, pointedRight, pointedInVain }: ContractFigures): string {
  const share = (value: number): string => `${(100 * value).toFixed(1)} %`
  return `${labels} labels, exact ${share(exact)}, false assurance ${share(falseAssurance)}, false alarm ${share(falseAlarm)}, macro-F1 ${macroF1.toFixed(3)}, evidence ${share(evidenceHit)}; second reader right for ${share(pointedRight)} of the wrongly missing, in vain for ${share(pointedInVain)} of the rightly missing.`
}

function crossed({ sentences, unlisted }: Crossings): string {
  return `${unlisted} on ${sentences}`
}

function percent([part, whole]: readonly [number, number]): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)
}

/** The README with the table replaced. Throws when it has no place for one. */
export function withQuality(readme: string, table: string): string {
  const start = readme.indexOf(opening)
  const end = readme.indexOf(closing)
  if (start < 0 || end < start) throw new Error('README.md has no quality block')
  return `${readme.slice(0, start + opening.length)}\n${table}\n${readme.slice(end)}`
}
