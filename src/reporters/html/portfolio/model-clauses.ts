import { html, type Html } from '../html.js'
import type { PortfolioPage } from './portfolio-page.js'

/** What every requirement asks, why, and the model clause, once for all contracts. */
export function modelClauses({ rules, words, pageWords, language }: PortfolioPage): Html {
  const items = rules.map(({ id, title, requirement, why, model }) => html`<article class="kl-card" id="model-${id}" tabindex="-1"><h3 class="nl-heading nl-heading--level-5">${title[language]}</h3><p class="nl-paragraph">${requirement[language]}</p><p class="nl-paragraph kl-faint">${why[language]}</p><div class="kl-model"><div class="kl-model-head"><p class="kl-label-line">${pageWords.model}</p><button type="button" class="nl-button nl-button--secondary kl-copy" data-kl-copy="text-${id}" data-kl-copied="${pageWords.copied}" aria-label="${pageWords.copy}: ${title[language]}" hidden>${pageWords.copy}</button></div><p class="kl-model-text" id="text-${id}">${model[language]}</p></div></article>
`)
  return html`<section class="kl-models" aria-labelledby="models"><h2 class="nl-heading nl-heading--level-2" id="models">${words.models}</h2>${items}</section>`
}
