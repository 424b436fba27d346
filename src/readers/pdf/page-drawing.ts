import { chain, identity, mapBox, type Matrix } from './page-frame.js'
import { around, type Box, type Ruling } from './page-text.js'

/** The codes of pdf.js for the operators that matter here. */
export interface DrawingCodes {
  readonly save: number
  readonly restore: number
  readonly transform: number
  readonly paintFormXObjectBegin: number
  readonly paintFormXObjectEnd: number
  readonly constructPath: number
  readonly endPath: number
  readonly stroke: number
  readonly closeStroke: number
}

export interface OperatorList {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

export interface PageDrawing {
  readonly rulings: readonly Ruling[]
  /** Boxes of unit squares under the current transformation: where a picture would be drawn. */
  readonly squares: readonly Box[]
  /** Number of painted paths. */
  readonly paths: number
}

const thickest = 3
const shortest = 4
/** Rulings of one page beyond this number are a drawing, not a table. */
const mostRulings = 4000

/** Collects ruling lines and picture places from the operators of a page; `frame` maps user space to the layout frame. */
export function readDrawing(operators: OperatorList, codes: DrawingCodes, frame: Matrix): PageDrawing {
  const rulings: Ruling[] = []
  const squares: Box[] = []
  const stack: Matrix[] = []
  let matrix = identity
  let paths = 0
  operators.fnArray.forEach((code, i) => {
    const args = operators.argsArray[i]
    if (code === codes.save || code === codes.paintFormXObjectBegin) stack.push(matrix)
    if (code === codes.restore || code === codes.paintFormXObjectEnd) matrix = stack.pop() ?? identity
    const own = code === codes.transform ? matrixOf(args) : code === codes.paintFormXObjectBegin ? matrixOf(first(args)) : null
    if (own !== null) matrix = chain(own, matrix)
    if (own !== null && code === codes.transform) squares.push(mapBox({ x0: 0, y0: 0, x1: 1, y1: 1 }, chain(matrix, frame)))
    if (code !== codes.constructPath || !Array.isArray(args) || args[0] === codes.endPath) return
    paths++
    if (rulings.length >= mostRulings) return
    const stroked = args[0] === codes.stroke || args[0] === codes.closeStroke
    for (const path of subpaths(first(args[1]))) rulings.push(...rulingsOf(path, stroked, chain(matrix, frame)))
  })
  return { rulings: rulings.length >= mostRulings ? [] : rulings, squares, paths }
}

/** A stroke gives its straight segments, a fill gives itself when it is thin. */
function rulingsOf(path: readonly Point[], stroked: boolean, matrix: Matrix): Ruling[] {
  if (path.length < 2) return []
  const boxes = stroked ? path.slice(1).map((point, i) => boxOf([path[i]!, point])) : [boxOf(path)]
  return boxes.map((box) => mapBox(box, matrix)).filter(isRuling)
}

function isRuling({ x0, y0, x1, y1 }: Box): boolean {
  return Math.min(x1 - x0, y1 - y0) <= thickest && Math.max(x1 - x0, y1 - y0) >= shortest
}

interface Point {
  readonly x: number
  readonly y: number
}

function boxOf(points: readonly Point[]): Box {
  return around(points.map(({ x, y }) => ({ x0: x, y0: y, x1: x, y1: y })))
}

/** Coordinates that follow each path code of pdf.js: move, line, cubic, quadratic, close. */
const coordinates = [2, 2, 6, 4, 0]

function subpaths(data: unknown): Point[][] {
  if (!(data instanceof Float32Array)) return []
  const paths: Point[][] = []
  for (let i = 0; i < data.length;) {
    const code = data[i]!
    const count = coordinates[code]
    if (count === undefined) return paths
    const last = { x: data[i + count - 1]!, y: data[i + count]! }
    const current = paths.at(-1)
    if (code === 0) paths.push([last])
    else if (code === 4 && current !== undefined) current.push(current[0]!)
    else current?.push(last)
    i += count + 1
  }
  return paths
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : null
}

function matrixOf(value: unknown): Matrix | null {
  if (value === null || typeof value !== 'object') return null
  const numbers = Array.from(value as ArrayLike<unknown>).map(Number)
  return numbers.length === 6 && numbers.every(Number.isFinite) ? numbers as unknown as Matrix : null
}
