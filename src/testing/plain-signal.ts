import type { Signal } from '../ruleset/signal.js'

/** A signal that asks for nothing: tests say what it asks. */
export const plainSignal: Signal = {
  outcome: 'met', reason: null, about: 'any', all: [], none: [], besides: [], despite: [], frame: [], actor: null, nearby: [], mentions: [], nearest: null, wants: [], weakens: [], needs: [],
  stated: false, negation: 'ignore', modality: 'any', element: null, unless: [], leansOnAnnex: false, within: 'sentence', last: false, notAfter: [], faultOf: [],
}
