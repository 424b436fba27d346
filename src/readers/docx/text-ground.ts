import { childOf, valueOf, type XmlElement } from './xml-element.js'

/** True when properties set the letters in white, false in another colour, null when they name none (ECMA-376 17.3.2.6). */
export function isWhite(properties: XmlElement | null): boolean | null {
  const color = valueOf(properties, 'w:color')
  return color === null ? null : /^f{6}$/iu.test(color)
}

/** True when properties put a ground behind the text: shading (17.3.5) or highlight (17.3.2.15). */
export function isShaded(properties: XmlElement | null): boolean {
  const { 'w:fill': fill = 'auto', 'w:val': pattern = 'clear' } = childOf(properties, 'w:shd')?.attributes ?? {}
  const highlight = valueOf(properties, 'w:highlight') ?? 'none'
  return !/^(?:auto|f{6})$/iu.test(fill) || !/^(?:clear|nil)$/u.test(pattern) || highlight !== 'none'
}
