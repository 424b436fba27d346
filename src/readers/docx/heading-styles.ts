/** Names that Word and its users give to heading styles, per language; a level may follow ("Kop 2"). */
export const headingNames = [
  'heading', 'kop', 'kopje', 'artikelkop', 'hoofdstukkop', 'bijlagekop', 'hoofdstuk', 'hoofdstuktitel', 'artikeltitel', 'paragraafkop', 'überschrift', 'titre',
  'título', 'titulo', 'encabezado', 'titolo', 'rubrik', 'overskrift', 'otsikko', 'nagłówek', 'nadpis', 'cabeçalho', 'заголовок', 'article heading',
  'clause heading', 'schedule heading', 'section heading', 'schedule title', 'appendix heading', 'annex heading',
] as const

/** Names of the style of a document title. */
export const titleNames = ['title', 'titel', 'titre principal', 'documenttitel', 'document title'] as const

/** Openings of the names of styles for lines of a table of contents. */
export const tocNames = ['toc', 'inhopg', 'inhoudsopgave', 'verzeichnis', 'tdm', 'table of contents', 'sommario', 'contents'] as const
