/** The path as a build tool wants it: with `/`, without `./`, and told from `root` where it lies below it. */
export function relativePath(path: string, root: string | null): string {
  const slashed = path.replaceAll('\\', '/')
  const top = root === null ? null : `${root.replaceAll('\\', '/').replace(/\/$/u, '')}/`
  const below = top !== null && slashed.startsWith(top) ? slashed.slice(top.length) : slashed
  return below.replace(/^(?:\.\/)+/u, '')
}

/** The same as a URI reference: each segment percent-encoded, an absolute path as a file URI (RFC 3986, RFC 8089). */
export function pathUri(path: string, root: string | null): string {
  const relative = relativePath(path, root)
  const encoded = relative.split('/').map((segment) => encodeURIComponent(wellFormed(segment))).join('/')
  if (relative.startsWith('/')) return `file://${encoded}`
  return /^[a-z]:\//iu.test(relative) ? `file:///${encoded.replace('%3A', ':')}` : encoded
}

/** A lone surrogate, which a file name can hold, has no percent-encoding. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udfff]/gu, '\ufffd')
}
