import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { memoryIo } from '../../fixtures/cli/memory-io.js'
import { writeFiles } from './write-files.js'

const reported = [{ name: 'a.csv', text: 'één\r\n' }, { name: 'b.csv', text: 'b\r\n' }]

test('a name that ends in .zip gets one archive, the same bytes each time', async () => {
  const { disk, files } = memoryIo()
  await writeFiles(reported, 'one.zip', files)
  await writeFiles(reported, 'two.ZIP', files)
  const archive = disk.get('one.zip') ?? new Uint8Array()
  expect(disk.get('two.ZIP')).toEqual(archive)
  expect(Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([['a.csv', 'één\r\n'], ['b.csv', 'b\r\n']])
})

test('another name is a folder', async () => {
  const { disk, files } = memoryIo()
  await writeFiles(reported, 'tables', files)
  expect([...disk.keys()]).toEqual(['tables/a.csv', 'tables/b.csv'])
})
