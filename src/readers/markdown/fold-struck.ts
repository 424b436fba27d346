import type { PhrasingContent } from 'mdast'
import { struckTags } from './html-tags.js'

const opening = /^<([a-z]+)(?:\s[^<>]*)?>$/iu

/** Makes struck text of what stands between `<del>` (or `<s>`, `<strike>`) and its closing tag, as `~~` does. */
export function foldStruck(children: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const start = children.findIndex((node) => struckTag(node) !== null)
  if (start < 0) return children
  const closing = `</${struckTag(children[start]!)!}>`
  const end = children.findIndex((node, i) => i > start && node.type === 'html' && node.value.toLowerCase() === closing)
  if (end < 0) return children
  return [...children.slice(0, start), { type: 'delete', children: children.slice(start + 1, end) }, ...foldStruck(children.slice(end + 1))]
}

function struckTag(node: PhrasingContent): string | null {
  const name = node.type === 'html' ? opening.exec(node.value)?.[1]?.toLowerCase() : undefined
  return name !== undefined && struckTags.has(name) ? name : null
}
