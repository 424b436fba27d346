import { unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { childOrders, firstChildren, parents } from './word-orders.js'

/** An element as it stands in the file: read for tests by a way of its own, not by the reader under test. */
export interface Node {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (Node | string)[]
}

/** The root of an XML text. */
export function parseXml(xml: string): Node {
  const top: Node = { name: '', attributes: {}, children: [] }
  const open = [top]
  const parser = new SaxesParser()
  parser.on('error', (error) => { throw error })
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes, children: [] }
    open.at(-1)!.children.push(node)
    open.push(node)
  })
  parser.on('text', (text) => void open.at(-1)!.children.push(text))
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  return top.children.find((child): child is Node => typeof child !== 'string')!
}

/** A part of a Word file as a tree. */
export function partOf(bytes: Uint8Array, name = 'word/document.xml'): Node {
  return parseXml(new TextDecoder().decode(unzipSync(bytes)[name]!))
}

export function nodesBelow(node: Node): Node[] {
  return node.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...nodesBelow(child)]))
}

function textOf(node: Node): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

/** For each comment the text between its range marks. */
export function commentedTexts(root: Node): Map<string, string> {
  const texts = new Map<string, string>()
  const open = new Set<string>()
  for (const node of nodesBelow(root)) {
    const id = node.attributes['w:id'] ?? ''
    if (node.name === 'w:commentRangeStart') texts.set(id, '').size && open.add(id)
    if (node.name === 'w:commentRangeEnd') open.delete(id)
    const piece = node.name === 'w:t' ? textOf(node) : node.name === 'w:tab' ? '\t' : node.name === 'w:br' ? '\n' : ''
    for (const each of open) texts.set(each, texts.get(each)! + piece)
  }
  return texts
}

/** The characters of a part, each with its formatting and what it stands in, as they are once all that an author inserted is rejected and its comments are deleted. */
export function withoutAuthor(root: Node, author: string, comments: ReadonlySet<string>): string[] {
  const found: string[] = []
  const isOwn = (node: Node): boolean => node.name === 'w:ins' && node.attributes['w:author'] === author
  const child = (node: Node, name: string): Node | undefined => node.children.find((each): each is Node => typeof each !== 'string' && each.name === name)
  const walk = (node: Node, path: string, format: string): void => {
    if (node.name === 'w:pPr' || node.name === 'w:rPr') return
    if (isOwn(node) || (/^w:comment(?:Range|Ref)/u.test(node.name) && comments.has(node.attributes['w:id'] ?? ''))) return
    const properties = child(node, node.name === 'w:p' ? 'w:pPr' : 'w:rPr')
    const own = node.name === 'w:r' ? JSON.stringify(properties ?? null) : format
    if (node.name === 'w:t') return void found.push(...[...textOf(node)].map((sign) => `${path} ${own} ${sign}`))
    // A paragraph that follows an inserted mark is, once that is rejected, the rest of the one before.
    const joined = node.name === 'w:p' && joins
    const before = found.length
    if (node.name === 'w:p') joins = properties !== undefined && child(properties, 'w:rPr')?.children.some((each) => typeof each !== 'string' && isOwn(each)) === true
    const goesOn = joins
    if (node.name !== 'w:r' && !joined) found.push(`${path} ${node.name} ${JSON.stringify(node.attributes)}`)
    const start = found.length
    for (const each of node.children) if (typeof each !== 'string') walk(each, node.name === 'w:r' ? path : `${path}/${node.name}`, own)
    if (node.name === 'w:p' && goesOn && found.length === start) {
      found.length = before
      joins = joined
    }
    if (node.name === 'w:p' && !goesOn) found.push(`${path} end ${JSON.stringify(filled(properties))}`)
  }
  let joins = false
  walk(root, '', '')
  return found
}

/** Properties without empty elements of properties. */
function filled(properties: Node | undefined): Node | null {
  const children = (properties?.children ?? []).filter((each) => typeof each === 'string' || each.name !== 'w:rPr' || each.children.length > 0)
  return properties === undefined || children.length === 0 ? null : { ...properties, children }
}

/** What breaks the order rules of the schema: children out of order or in the wrong parent, comment ranges that do not pair. */
export function schemaFaults(root: Node): string[] {
  const faults: string[] = []
  for (const node of [root, ...nodesBelow(root)]) {
    const children = node.children.filter((child): child is Node => typeof child !== 'string')
    const order = childOrders[node.name]
    const places = order === undefined ? [] : children.map(({ name }) => order.indexOf(name.replace(/^w:/u, '')))
    if (places.some((place, at) => place < 0 || place < (places[at - 1] ?? 0))) faults.push(`${node.name}: ${children.map(({ name }) => name).join(' ')}`)
    const first = firstChildren[node.name]
    if (first !== undefined && children.findIndex(({ name }) => name === first) > 0) faults.push(`${first} is not first in ${node.name}`)
    for (const { name } of children) if (parents[name] !== undefined && !parents[name].includes(node.name)) faults.push(`${name} in ${node.name}`)
  }
  return [...faults, ...rangeFaults(root)]
}

function rangeFaults(root: Node): string[] {
  const marks = nodesBelow(root).filter(({ name }) => /^w:comment(?:Range(?:Start|End)|Reference)$/u.test(name))
  const ids = new Set(marks.map(({ attributes }) => attributes['w:id']))
  return [...ids].flatMap((id) => {
    const found = marks.filter(({ attributes }) => attributes['w:id'] === id).map(({ name }) => name).join(' ')
    return found === 'w:commentRangeStart w:commentRangeEnd w:commentReference' ? [] : [`comment ${id}: ${found}`]
  })
}
