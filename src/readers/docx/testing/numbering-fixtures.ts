import { abstractList, buildDocx, list, listLevel, numbered, paragraph, type DocxParts } from './build-docx.js'

/** A Word file and the numbers that Word prints in it, paragraph by paragraph, in the normal form of labels. */
export interface NumberingFixture {
  readonly name: string
  readonly parts: DocxParts
  readonly labels: readonly (string | null)[]
  /** LibreOffice 7.4 knows neither `w:isLgl` (ECMA-376 17.9.4) nor `w:lvlRestart` 0 (17.9.10). */
  readonly unknownToLibreOffice?: true
}

const clause = (numId: number, level: number, text = 'Een bepaling over klachten', more = ''): string => paragraph(text, `${numbered(numId, level)}${more}`)
const styled = (style: string, text = 'Een bepaling over klachten', more = ''): string => paragraph(text, `<w:pStyle w:val="${style}"/>${more}`)
const style = (id: string, inner: string, basedOn = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/>`}<w:pPr>${inner}</w:pPr></w:style>`
const legal = abstractList(1, listLevel(0, 'decimal', 'Artikel %1') + listLevel(1, 'decimal', '%1.%2') + listLevel(2, 'lowerLetter', '%3.') + listLevel(3, 'lowerRoman', '(%4)'))
const restartAt = (level: number, start: number): string => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`

/** One fixture for every numbering construct of ECMA-376 17.9 that contracts use. */
export const numberingFixtures: readonly NumberingFixture[] = [
  {
    name: 'multilevel',
    parts: { numbering: legal + list(1, 1), body: [0, 1, 1, 2, 2, 3, 3, 1, 0, 1, 2].map((level) => clause(1, level)).join('') },
    labels: ['Artikel 1', '1.1', '1.2', 'a', 'b', 'i', 'ii', '1.3', 'Artikel 2', '2.1', 'a'],
  },
  {
    name: 'two lists of one abstract numbering count on together',
    parts: { numbering: legal + list(1, 1) + list(2, 1), body: clause(1, 0) + clause(2, 0) + clause(1, 0) },
    labels: ['Artikel 1', 'Artikel 2', 'Artikel 3'],
  },
  {
    name: 'startOverride starts anew where the list is first used',
    parts: { numbering: legal + list(1, 1) + list(2, 1, restartAt(0, 5)), body: clause(1, 0) + clause(1, 0) + clause(2, 0) + clause(2, 0) + clause(2, 1) },
    labels: ['Artikel 1', 'Artikel 2', 'Artikel 5', 'Artikel 6', '6.1'],
  },
  {
    name: 'lvlOverride gives a level of its own',
    parts: {
      numbering: legal + list(1, 1, `<w:lvlOverride w:ilvl="1">${listLevel(1, 'upperLetter', '%2)')}</w:lvlOverride>`),
      body: clause(1, 0) + clause(1, 1) + clause(1, 1),
    },
    labels: ['Artikel 1', 'A', 'B'],
  },
  {
    name: 'numbers by style, through basedOn',
    parts: {
      styles: style('Kop1', '<w:numPr><w:numId w:val="1"/></w:numPr>') + style('Kop2', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>') + style('EigenKop', '', 'Kop2')
        + style('ZonderNummer', '<w:numPr><w:numId w:val="0"/></w:numPr>', 'Kop2'),
      numbering: abstractList(1, listLevel(0, 'decimal', '%1', '<w:pStyle w:val="Kop1"/>') + listLevel(1, 'decimal', '%1.%2', '<w:pStyle w:val="Kop2"/>')) + list(1, 1),
      body: styled('Kop1') + styled('Kop2') + styled('EigenKop') + styled('ZonderNummer') + styled('Kop2', 'Niet genummerd', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>') + styled('Kop1') + styled('EigenKop'),
    },
    labels: ['1', '1.1', '1.2', null, null, '2', '2.1'],
  },
  {
    name: 'numStyleLink leads to the list of a numbering style',
    parts: {
      styles: '<w:style w:type="numbering" w:styleId="Lijst"><w:name w:val="Lijst"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      numbering: `<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/><w:styleLink w:val="Lijst"/>${listLevel(0, 'upperRoman', '%1.')}${listLevel(1, 'decimal', '%2.')}</w:abstractNum>`
        + '<w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="multilevel"/><w:numStyleLink w:val="Lijst"/></w:abstractNum>' + list(1, 1) + list(2, 2),
      body: clause(2, 0) + clause(2, 1) + clause(2, 1) + clause(2, 0),
    },
    labels: ['I', '1', '2', 'II'],
  },
  {
    name: 'legal numbering prints digits',
    unknownToLibreOffice: true,
    parts: {
      numbering: abstractList(1, listLevel(0, 'upperRoman', 'Hoofdstuk %1') + listLevel(1, 'decimal', 'Artikel %1.%2', '<w:isLgl/>') + listLevel(2, 'decimal', '%1.%2.%3', '<w:isLgl/>')) + list(1, 1),
      body: clause(1, 0) + clause(1, 0) + clause(1, 1) + clause(1, 2),
    },
    labels: ['Hoofdstuk I', 'Hoofdstuk II', 'Artikel 2.1', '2.1.1'],
  },
  {
    name: 'lvlRestart 0 counts through',
    unknownToLibreOffice: true,
    parts: {
      numbering: abstractList(1, listLevel(0, 'upperRoman', 'Hoofdstuk %1') + listLevel(1, 'decimal', 'Artikel %2', '<w:lvlRestart w:val="0"/>') + listLevel(2, 'decimal', '%2.%3')) + list(1, 1),
      body: clause(1, 0) + clause(1, 1) + clause(1, 2) + clause(1, 1) + clause(1, 0) + clause(1, 1) + clause(1, 2),
    },
    labels: ['Hoofdstuk I', 'Artikel 1', '1.1', 'Artikel 2', 'Hoofdstuk II', 'Artikel 3', '3.1'],
  },
  {
    name: 'formats',
    parts: {
      numbering: ['decimal', 'lowerRoman', 'upperLetter', 'lowerLetter', 'decimalZero'].map((format, i) => abstractList(i + 1, listLevel(0, format, '%1)'))).join('') + [1, 2, 3, 4, 5].map((id) => list(id, id)).join(''),
      body: [1, 2, 3, 4, 5].map((id) => clause(id, 0) + clause(id, 0)).join(''),
    },
    labels: ['1', '2', 'i', 'ii', 'A', 'B', 'a', 'b', '01', '02'],
  },
  {
    name: 'an empty number counts on, a bullet is no number',
    parts: {
      numbering: abstractList(1, listLevel(0, 'decimal', '%1.') + listLevel(1, 'decimal', '')) + abstractList(2, listLevel(0, 'bullet', 'o')) + list(1, 1) + list(2, 2),
      body: clause(1, 0) + clause(1, 1) + clause(2, 0) + clause(1, 0),
    },
    labels: ['1', null, null, '2'],
  },
]

/** The fixture as a file. */
export function numberingFile({ parts }: NumberingFixture): Uint8Array {
  return buildDocx(parts)
}
