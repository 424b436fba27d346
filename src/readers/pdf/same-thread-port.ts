interface PortEvent {
  readonly data: unknown
}
type Listener = (event: PortEvent) => void

/** The message port between the two halves of pdf.js when both run in one thread. */
export interface SameThreadPort {
  postMessage(message: unknown, transfer?: readonly Transferable[]): void
  addEventListener(name: string, listener: Listener, options?: { readonly signal?: AbortSignal } | null): void
  removeEventListener(name: string, listener: Listener): void
}

/**
 * A port as pdf.js would make for itself, except that it hands over the text and the operators of pages as they are: copying them takes long.
 * The sender gives the items up, and starts the lists anew.
 */
export function sameThreadPort(): SameThreadPort {
  const listeners = new Set<Listener>()
  const sent = Promise.resolve()
  return {
    postMessage(message, transfer) {
      const data = handedOver(message) ?? structuredClone(message, transfer == null ? undefined : { transfer: [...transfer] })
      void sent.then(() => {
        for (const listener of [...listeners]) listener({ data })
      })
    },
    addEventListener(_name, listener, options) {
      listeners.add(listener)
      options?.signal?.addEventListener('abort', () => listeners.delete(listener))
    },
    removeEventListener: (_name, listener) => void listeners.delete(listener),
  }
}

interface Chunk {
  readonly items?: unknown
  readonly fnArray?: readonly unknown[]
  readonly argsArray?: readonly unknown[]
}

/** The message with only its outer shell copied when it is a part of a page; null for all others. */
function handedOver(message: unknown): unknown {
  const { chunk } = message as { readonly chunk?: Chunk }
  if (chunk?.items !== undefined) return { ...(message as object), chunk: { ...chunk } }
  if (chunk?.fnArray === undefined || chunk.argsArray === undefined) return null
  return { ...(message as object), chunk: { ...chunk, fnArray: [...chunk.fnArray], argsArray: [...chunk.argsArray] } }
}
