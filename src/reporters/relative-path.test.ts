import { expect, test } from 'vitest'
import { pathUri, relativePath } from './relative-path.js'

test.each([
  ['a.md', null, 'a.md', 'a.md'],
  ['./sub/a.md', '/work', 'sub/a.md', 'sub/a.md'],
  ['/work/sub/a b.docx', '/work/', 'sub/a b.docx', 'sub/a%20b.docx'],
  ['/elsewhere/a.md', '/work', '/elsewhere/a.md', 'file:///elsewhere/a.md'],
  ['C:\\work\\é.pdf', 'C:\\work', 'é.pdf', '%C3%A9.pdf'],
  ['C:\\other\\a.pdf', 'C:\\work', 'C:/other/a.pdf', 'file:///C:/other/a.pdf'],
  ['50% #1?.md', null, '50% #1?.md', '50%25%20%231%3F.md'],
  ['a\ud800.md', null, 'a\ud800.md', 'a%EF%BF%BD.md'],
])('%s below %s', (path, root, relative, uri) => {
  expect(relativePath(path, root)).toBe(relative)
  expect(pathUri(path, root)).toBe(uri)
})
