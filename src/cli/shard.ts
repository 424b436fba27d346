import { InvalidArgumentError } from 'commander'

/** Part `index` (from 1) of `of` parts of the contracts. */
export interface Shard {
  readonly index: number
  readonly of: number
}

/** Reads "2/5". Throws commander's InvalidArgumentError. */
export function readShard(text: string): Shard {
  const match = /^(\d{1,5})\/(\d{1,5})$/u.exec(text)
  const shard = { index: Number(match?.[1]), of: Number(match?.[2]) }
  if (match === null || shard.index < 1 || shard.index > shard.of) throw new InvalidArgumentError('It must be a part and how many there are, such as 2/5; the first is 1.')
  return shard
}

/** The items of the shard: a run of neighbours, so that the parts one after the other are the whole. Sizes differ by at most one. */
export function itemsOf<Item>(items: readonly Item[], { index, of }: Shard): readonly Item[] {
  const cut = (part: number): number => Math.floor((items.length * part) / of)
  return items.slice(cut(index - 1), cut(index))
}
