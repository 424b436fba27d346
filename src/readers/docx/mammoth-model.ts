import type { TextStyle } from './rich-text.js'

/** What we look at in mammoth's model of a document (lib/documents.js of mammoth 1.13). */
export interface MammothNode {
  readonly type: string
  readonly children?: readonly MammothNode[]
  readonly value?: string
  readonly name?: string | null
  readonly isBold?: boolean
  readonly isItalic?: boolean
  readonly isUnderline?: boolean
  readonly verticalAlignment?: string
  readonly colSpan?: number
  readonly rowSpan?: number
}

export interface MammothRun {
  readonly text: string
  readonly styles: readonly TextStyle[]
}

/** The text of a paragraph, run by run; a tab and a break are one character each. */
export function listRuns(node: MammothNode, styles: readonly TextStyle[] = []): readonly MammothRun[] {
  if (node.type === 'text') return [{ text: node.value ?? '', styles }]
  if (node.type === 'tab') return [{ text: '\t', styles }]
  if (node.type === 'break') return [{ text: '\n', styles }]
  const own = node.type === 'run' ? stylesOf(node) : styles
  return (node.children ?? []).flatMap((child) => listRuns(child, own))
}

function stylesOf({ isBold, isItalic, isUnderline, verticalAlignment }: MammothNode): readonly TextStyle[] {
  const all: readonly (readonly [TextStyle, boolean | undefined])[] = [
    ['strong', isBold], ['emphasis', isItalic], ['underline', isUnderline],
    ['superscript', verticalAlignment === 'superscript'], ['subscript', verticalAlignment === 'subscript'],
  ]
  return all.filter(([, on]) => on === true).map(([style]) => style)
}
