import { wordingIn } from '../../reporters/wording/wording.js'
import { pageWordsIn } from '../../reporters/html/words.js'
import type { Language } from '../../rule-api/rule.js'
import { kindIds } from './choices.js'
import { webWordsIn } from './words.js'

/** Puts the words of a language everywhere that the page asks for them. */
export function fillWords(language: Language): void {
  const words: Readonly<Record<string, unknown>> = { ...webWordsIn(language), skip: pageWordsIn(language).skip }
  const wordFor = (key: string | undefined): string => {
    const word = words[key ?? '']
    return typeof word === 'string' ? word : ''
  }
  document.documentElement.lang = language
  document.title = wordFor('title')
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) element.textContent = wordFor(element.dataset.word)
  for (const input of document.querySelectorAll<HTMLInputElement>('[data-placeholder]')) input.placeholder = wordFor(input.dataset.placeholder)
  for (const button of document.querySelectorAll<HTMLElement>('button[data-language]')) button.setAttribute('aria-pressed', String(button.dataset.language === language))
  fillKinds(language)
}

/** The kinds of contract as options after the first, keeping what was chosen. */
function fillKinds(language: Language): void {
  const select = document.querySelector<HTMLSelectElement>('select[name="kind"]')!
  const chosen = select.value
  select.replaceChildren(select.options[0]!, ...kindIds.map((id) => new Option(wordingIn(language).kinds[id], id)))
  select.value = chosen
}
