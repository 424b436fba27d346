/** The key of a part name: OPC compares names without case, and some writers use backslashes. */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/u, '').toLowerCase()
}
