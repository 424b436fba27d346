import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm, { singleTilde: false }).freeze()

/** Parses CommonMark with GFM and front matter. A single tilde is text: "~5 dagen ~ 10 dagen" strikes nothing. */
export function parseMarkdown(source: string): Root {
  return parser.parse(source)
}
