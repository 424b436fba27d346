import { articleKey } from './article-senses.js'
import type { Reading } from './read-statements.js'

/**
 * Where an article lets the commissioner alone handle complaints (it acts at least twice, the provider never), sentences in it that name
 * nobody are the commissioner's too: "Complaints can be made by telephone", "the team tries to settle the matter".
 */
export function handledByCommissioner(readings: readonly Reading[]): Reading[] {
  const actors = new Map<string, { commissioner: number; provider: number }>()
  for (const reading of readings) {
    if (!reading.topic) continue
    const count = actors.get(articleKey(reading.statement.place)) ?? { commissioner: 0, provider: 0 }
    actors.set(articleKey(reading.statement.place), count)
    if (reading.actor === 'commissioner') count.commissioner++
    if (reading.actor === 'provider' || reading.actor === 'both') count.provider++
  }
  return readings.map((reading) => {
    const count = reading.topic && reading.actor === null ? actors.get(articleKey(reading.statement.place)) : undefined
    return count !== undefined && count.commissioner >= 2 && count.provider === 0 ? { ...reading, actor: 'commissioner' } : reading
  })
}
