import type { LoadPacks } from './answer-job.js'

/** Loads what compiles packs only for a run that has some. */
export const loadPacks: LoadPacks = async (packs) => (await import('./load-extension.js')).loadExtension(packs)
