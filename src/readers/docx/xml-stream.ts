import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { damaged, overLimit } from '../read-errors.js'
import { knownNamespaces } from './xml-names.js'

export type Attributes = Readonly<Record<string, string>>

/**
 * Receives the elements of a part; names are "w:p" whatever prefix the file uses, and ":local" in a namespace that is not known.
 * `end` is the offset behind the tag, in UTF-16 code units of the part's text without byte order mark.
 */
export interface XmlHandler {
  open(name: string, attributes: Attributes, end: number): void
  text(text: string): void
  close(name: string, end: number): void
}

export interface XmlStream {
  write(piece: Uint8Array): void
  end(): void
}

/** Parses XML that comes in pieces (UTF-8, or UTF-16 by its mark or its first bytes). Throws ReadError: no DOCTYPE, no nesting beyond `depth`. */
export function xmlStream(handler: XmlHandler, depth: number): XmlStream {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const names = new NameScopes()
  let open = 0
  parser.on('error', () => {
    throw damaged({ nl: 'de XML van een onderdeel klopt niet', en: 'the XML of a part is not well-formed' })
  })
  parser.on('doctype', () => {
    throw overLimit({ nl: 'het bevat een DOCTYPE, die in een Word-bestand niet hoort', en: 'it holds a DOCTYPE, which no Word file has' })
  })
  parser.on('opentag', (tag: SaxesTagPlain) => {
    if (++open > depth) throw overLimit({ nl: 'het nest te diep', en: 'it nests too deep' })
    names.enter(tag.attributes)
    handler.open(names.resolve(tag.name), names.attributes(tag.attributes), parser.position)
  })
  parser.on('closetag', (tag) => {
    handler.close(names.resolve(tag.name), parser.position)
    names.leave()
    open--
  })
  parser.on('text', (text) => handler.text(text))
  parser.on('cdata', (text) => handler.text(text))
  let decoder: TextDecoder | null = null
  return {
    write(piece) {
      decoder ??= new TextDecoder(encodingOf(piece))
      parser.write(decoder.decode(piece, { stream: true }))
    },
    end() {
      if (decoder === null) throw damaged({ nl: 'een onderdeel is leeg', en: 'a part is empty' })
      parser.write(decoder.decode())
      parser.close()
    },
  }
}

/** The encoding of a part, by its mark or its first bytes. */
export function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  return 'utf-8'
}

/** Prefixes in scope; most parts declare them all on the root. */
class NameScopes {
  private readonly scopes: ReadonlyMap<string, string>[] = [new Map([['xml', 'xml']])]
  private known = new Map<string, string>()

  enter(attributes: Readonly<Record<string, string>>): void {
    let scope = this.scopes.at(-1)!
    for (const name in attributes) {
      if (!name.startsWith('xmlns')) continue
      const prefix = name === 'xmlns' ? '' : name.slice(6)
      if (scope === this.scopes.at(-1)) scope = new Map(scope)
      ;(scope as Map<string, string>).set(prefix, knownNamespaces.get(attributes[name]!) ?? '')
      this.known = new Map()
    }
    this.scopes.push(scope)
  }

  leave(): void {
    const scope = this.scopes.pop()
    if (scope !== this.scopes.at(-1)) this.known = new Map()
  }

  resolve(name: string): string {
    const known = this.known.get(name)
    if (known !== undefined) return known
    const colon = name.indexOf(':')
    const prefix = this.scopes.at(-1)!.get(colon < 0 ? '' : name.slice(0, colon)) ?? ''
    const resolved = `${prefix}:${colon < 0 ? name : name.slice(colon + 1)}`
    this.known.set(name, resolved)
    return resolved
  }

  /** Attributes by known name; one without a prefix keeps its bare name. */
  attributes(raw: Readonly<Record<string, string>>): Attributes {
    const attributes: Record<string, string> = {}
    for (const name in raw) attributes[name.includes(':') ? this.resolve(name) : name] = raw[name]!
    return attributes
  }
}
