/**
 * Runs `work` on every item, at most `lanes` at once, and gives the results in the order of the items.
 * No more than twice as many items as lanes are ever underway or waiting to be given, which bounds memory.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  lanes: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running = new Set<Promise<unknown>>()
  const waiting: Promise<Result>[] = []
  for (const item of items) {
    while (running.size >= lanes) await Promise.race(running)
    waiting.push(track(work(item), running))
    if (waiting.length > lanes * 2) yield await next(waiting)
  }
  while (waiting.length > 0) yield await next(waiting)
}

function track<Result>(result: Promise<Result>, running: Set<Promise<unknown>>): Promise<Result> {
  const settled: Promise<unknown> = result.catch(() => {}).then(() => running.delete(settled))
  running.add(settled)
  return result
}

function next<Result>(waiting: Promise<Result>[]): Promise<Result> {
  const first = waiting.shift()
  if (first === undefined) throw new RangeError('nothing is waiting')
  return first
}
