import type { Localized } from '../shared/vocabulary.js'

const dutch: Readonly<Record<string, string>> = { page: 'pagina', image: 'afbeelding' }

/** The place of an unread part ("page 7", "annex.pdf: page 2", "word/embeddings/x.docx") for people, in both languages. */
export function unreadPlace(place: string): Localized {
  return { nl: place.replace(/(?<=^|: )(page|image)(?= \d+$)/u, (word) => dutch[word]!), en: place }
}
