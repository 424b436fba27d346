import { packed } from '../../generated/lexicon-nl.js'
import { unpackLexicon } from '../pack-lexicon.js'
import { prepareLexicon, type PreparedLexicon } from '../prepare-lexicon.js'

let made: PreparedLexicon | null = null

/** The tables of the lexicon, by themselves so that the bundle can have them ready (src/tools/data-parts.mjs). */
export function prepared(): PreparedLexicon {
  made ??= prepareLexicon(unpackLexicon(packed))
  return made
}
