import type { Language as LanguageId } from '../shared/vocabulary.js'
import { en } from './en/index.js'
import type { Language } from './language.js'
import { nl } from './nl/index.js'

/** Every language klachtlint judges. */
export const languages: Readonly<Record<LanguageId, Language>> = { nl, en }
