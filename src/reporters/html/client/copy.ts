/** Milliseconds that a button says that it copied. */
const toldFor = 2500

/** Shows the copy buttons and lets them copy; where the clipboard is closed, the text is selected for Ctrl-C. */
export function bringCopying(root: Document | HTMLElement): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-kl-copy]')) {
    button.hidden = false
    button.addEventListener('click', () => void copyFor(button))
  }
}

async function copyFor(button: HTMLButtonElement): Promise<void> {
  const target = document.getElementById(button.dataset.klCopy ?? '')
  if (target === null) return
  if (await copyText(target)) tell(button)
}

async function copyText(target: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(target.innerText)
    return true
  } catch {
    const selection = getSelection()
    selection?.selectAllChildren(target)
    return document.execCommand('copy')
  }
}

function tell(button: HTMLButtonElement): void {
  const before = { text: button.textContent, label: button.getAttribute('aria-label') ?? '' }
  const told = button.dataset.klCopied ?? ''
  if (before.text === told) return
  button.textContent = told
  button.setAttribute('aria-label', told)
  setTimeout(() => {
    button.textContent = before.text
    button.setAttribute('aria-label', before.label)
  }, toldFor)
}
