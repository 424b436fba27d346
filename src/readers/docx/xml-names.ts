const ecma = 'http://schemas.openxmlformats.org/'
const strict = 'http://purl.oclc.org/ooxml/'
const microsoft = 'http://schemas.microsoft.com/office/word/'

/** The prefix by which the reader knows a namespace; transitional and strict forms (ECMA-376 parts 1 and 4) are the same. */
export const knownNamespaces: ReadonlyMap<string, string> = new Map([
  [`${ecma}wordprocessingml/2006/main`, 'w'], [`${strict}wordprocessingml/main`, 'w'],
  [`${ecma}officeDocument/2006/relationships`, 'r'], [`${strict}officeDocument/relationships`, 'r'],
  [`${ecma}officeDocument/2006/math`, 'm'], [`${strict}officeDocument/math`, 'm'],
  [`${ecma}drawingml/2006/main`, 'a'], [`${strict}drawingml/main`, 'a'],
  [`${ecma}drawingml/2006/wordprocessingDrawing`, 'wp'], [`${strict}drawingml/wordprocessingDrawing`, 'wp'],
  [`${ecma}drawingml/2006/picture`, 'pic'], [`${strict}drawingml/picture`, 'pic'],
  [`${ecma}drawingml/2006/diagram`, 'dgm'], [`${strict}drawingml/diagram`, 'dgm'],
  [`${ecma}markup-compatibility/2006`, 'mc'],
  [`${ecma}package/2006/relationships`, 'rel'], [`${ecma}package/2006/content-types`, 'ct'],
  [`${microsoft}2010/wordprocessingShape`, 'wps'], [`${microsoft}2010/wordml`, 'w14'], [`${microsoft}2012/wordml`, 'w15'],
  ['urn:schemas-microsoft-com:vml', 'v'], ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
])
