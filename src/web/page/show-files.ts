import { neutral } from '../../reporters/neutral.js'
import type { Choices } from './choices.js'
import type { WebWords } from './words.js'

export interface FileActions {
  makeContract(index: number): void
  remove(index: number): void
}

/** Lists the files, each with the choice whether it is the contract, and a way to take it out. */
export function showFiles({ files, contract }: Choices, words: WebWords, actions: FileActions): void {
  document.getElementById('files')!.hidden = files.length === 0
  document.getElementById('file-list')!.replaceChildren(...files.map(({ name }, index) => {
    const item = document.createElement('li')
    item.className = 'kw-file'
    item.append(roleChoice(name, index, index === contract, words, actions), removeButton(name, index, words, actions))
    return item
  }))
}

function roleChoice(name: string, index: number, chosen: boolean, words: WebWords, actions: FileActions): HTMLElement {
  const label = document.createElement('label')
  const radio = document.createElement('input')
  radio.type = 'radio'
  radio.name = 'contract'
  radio.checked = chosen
  radio.addEventListener('change', () => actions.makeContract(index))
  const role = document.createElement('span')
  role.className = 'kl-small kl-faint'
  role.textContent = ` ${chosen ? words.isContract : words.isAnnex}`
  const bold = document.createElement('strong')
  bold.textContent = ` ${neutral(name)}`
  label.append(radio, bold, role)
  return label
}

function removeButton(name: string, index: number, words: WebWords, actions: FileActions): HTMLElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'nl-button nl-button--secondary kw-remove'
  button.textContent = words.remove
  button.setAttribute('aria-label', `${words.remove}: ${neutral(name)}`)
  button.addEventListener('click', () => actions.remove(index))
  return button
}
