/** HTML elements that end a line of text when they open or close. */
export const blockTags: ReadonlySet<string> = new Set([
  'blockquote', 'body', 'br', 'caption', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'figure', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'head',
  'header', 'hr', 'html', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul',
])

/** HTML elements that only dress text. Any other name in angle brackets is text of the contract, such as a blank to fill in. */
export const inlineTags: ReadonlySet<string> = new Set([
  'a', 'abbr', 'b', 'big', 'code', 'col', 'colgroup', 'del', 'em', 'font', 'i', 'img', 'ins', 'kbd', 'link', 'mark', 'meta', 's', 'small', 'span', 'strike',
  'strong', 'sub', 'sup', 'tt', 'u', 'wbr',
])

/** HTML elements whose content is no text. */
export const silentTags: ReadonlySet<string> = new Set(['script', 'style'])

/** HTML elements whose content is taken out of the text. */
export const struckTags: ReadonlySet<string> = new Set(['del', 's', 'strike'])

/** One tag, comment, declaration or instruction; group 1 is the slash of a closing tag, group 2 the element. */
export const htmlPiece = /<!--[\s\S]*?(?:-->|$)|<\?[^>]*>|<![A-Za-z][^>]*>|<(\/?)([A-Za-z][A-Za-z0-9]*)(?:\s[^<>]*)?\/?>/g
