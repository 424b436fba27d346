import { headingNames, titleNames, tocNames } from './heading-styles.js'
import { isShaded, isWhite } from './text-ground.js'
import { childOf, elementsOf, numberOf, switchOf, valueOf, type XmlElement } from './xml-element.js'

export interface NumberReference {
  readonly numId: number | null
  readonly level: number | null
}

export interface Style {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly basedOn: string | null
  readonly outline: number | null
  readonly numbering: NumberReference | null
  readonly bold: boolean | null
  readonly hidden: boolean | null
  readonly white: boolean | null
  /** The style puts a ground of its own behind the text. */
  readonly shaded: boolean
}

/** What a paragraph has from its style and the styles below that. */
export interface ResolvedStyle {
  /** Ids from the style itself down to its base. */
  readonly chain: readonly string[]
  /** Heading level, 1-based; null for body text. */
  readonly heading: number | null
  readonly toc: boolean
  readonly numbering: NumberReference | null
  readonly bold: boolean
  readonly hidden: boolean
  readonly white: boolean
  readonly shaded: boolean
}

export interface Styles {
  resolve(id: string | null): ResolvedStyle
  /** The list of a numbering style (`numStyleLink`). */
  numberingOf(id: string): number | null
}

const heading = new RegExp(`(?:^|[\\s_-])(?:${headingNames.join('|')})(?:[\\s_-]*([1-9])\\b|$|[\\s_,-])`, 'iu')
const title = new RegExp(`^(?:${titleNames.join('|')})$`, 'iu')
const toc = new RegExp(`^(?:${tocNames.join('|')})(?:\\s*\\d|$)`, 'iu')
const deepestChain = 50

/** Reads styles.xml; null (no such part) gives styles without properties. */
export function readStyles(root: XmlElement | null): Styles {
  const styles = new Map<string, Style>()
  let standard: string | null = null
  for (const element of elementsOf(root, 'w:style')) {
    const style = readStyle(element)
    if (!styles.has(style.id)) styles.set(style.id, style)
    if (style.type === 'paragraph' && /^(?:1|true|on)$/iu.test(element.attributes['w:default'] ?? '')) standard ??= style.id
  }
  const resolved = new Map<string, ResolvedStyle>()
  return {
    resolve(id) {
      const key = id ?? standard ?? ''
      const known = resolved.get(key) ?? resolveStyle(chainOf(key, styles))
      resolved.set(key, known)
      return known
    },
    numberingOf: (id) => chainOf(id, styles).find(({ numbering }) => numbering?.numId != null)?.numbering?.numId ?? null,
  }
}

function readStyle(element: XmlElement): Style {
  const paragraph = childOf(element, 'w:pPr')
  const run = childOf(element, 'w:rPr')
  return {
    id: element.attributes['w:styleId'] ?? '', name: valueOf(element, 'w:name') ?? '', type: element.attributes['w:type'] ?? 'paragraph',
    basedOn: valueOf(element, 'w:basedOn'), outline: numberOf(paragraph, 'w:outlineLvl'), numbering: readNumberReference(paragraph),
    bold: switchOf(run, 'w:b'), hidden: switchOf(run, 'w:vanish'), white: isWhite(run), shaded: isShaded(run) || isShaded(paragraph),
  }
}

/** The list and level that paragraph properties name; null when they name none. */
export function readNumberReference(properties: XmlElement | null): NumberReference | null {
  const reference = childOf(properties, 'w:numPr')
  return reference === null ? null : { numId: numberOf(reference, 'w:numId'), level: numberOf(reference, 'w:ilvl') }
}

function chainOf(id: string, styles: ReadonlyMap<string, Style>): Style[] {
  const chain: Style[] = []
  for (let next: string | null = id; next !== null && chain.length < deepestChain;) {
    const style = styles.get(next)
    if (style === undefined || chain.includes(style)) break
    chain.push(style)
    next = style.basedOn
  }
  return chain
}

function resolveStyle(chain: readonly Style[]): ResolvedStyle {
  const numbered = chain.map(({ numbering }) => numbering).filter((numbering) => numbering !== null)
  return {
    chain: chain.map(({ id }) => id), heading: headingLevel(chain), toc: chain.some(({ name }) => toc.test(name)),
    numbering: numbered.length === 0 ? null : {
      numId: numbered.find(({ numId }) => numId !== null)?.numId ?? null, level: numbered.find(({ level }) => level !== null)?.level ?? null,
    },
    bold: chain.find(({ bold }) => bold !== null)?.bold ?? false, hidden: chain.find(({ hidden }) => hidden !== null)?.hidden ?? false,
    white: chain.find(({ white }) => white !== null)?.white ?? false, shaded: chain.some(({ shaded }) => shaded),
  }
}

/** By outline level (9 is body text, ECMA-376 17.3.1.20), else by the name of the style or of one below it. */
function headingLevel(chain: readonly Style[]): number | null {
  const outlined = chain.find(({ outline }) => outline !== null)?.outline ?? null
  if (outlined !== null) return outlined < 9 ? outlined + 1 : null
  if (chain.some(({ name }) => toc.test(name))) return null
  if (chain.some(({ name }) => title.test(name))) return 1
  const named = chain.map(({ name }) => heading.exec(name)).filter((match) => match !== null)
  if (named.length === 0) return null
  return Number(named.find((match) => match[1] !== undefined)?.[1] ?? 1)
}
