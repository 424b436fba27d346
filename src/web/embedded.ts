/** A file that the build put into the page: gzipped, as base64, in an element that runs nothing. Throws RangeError when there is none. */
export async function embedded(id: string): Promise<Uint8Array> {
  const text = document.getElementById(id)?.textContent
  if (text === null || text === undefined) throw new RangeError(`the page holds no ${id}`)
  const packed = Uint8Array.from(atob(text.trim()), (char) => char.charCodeAt(0))
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
