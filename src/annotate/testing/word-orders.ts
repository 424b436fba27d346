/**
 * Orders of child elements in WordprocessingML (ECMA-376 part 1, 1st edition, CT_RPr and CT_PPr: later editions let w:rPr be in any order,
 * but Word writes and older readers want this one).
 */
export const childOrders: Readonly<Record<string, readonly string[]>> = {
  'w:rPr': (
    'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden '
    + 'color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange'
  ).split(' '),
  'w:pPr': (
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap '
    + 'overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc '
    + 'textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'
  ).split(' '),
  'w:numPr': ['ilvl', 'numId', 'numberingChange', 'ins'],
}

/** What must come first in an element when it is there. */
export const firstChildren: Readonly<Record<string, string>> = { 'w:r': 'w:rPr', 'w:p': 'w:pPr', 'w:sdt': 'w:sdtPr' }

/** Where an element may stand (EG_PContent, EG_ContentRunContent, EG_RunInnerContent, EG_BlockLevelElts). */
const inParagraph = ['w:p', 'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:hyperlink', 'w:sdtContent', 'w:smartTag', 'w:customXml', 'w:fldSimple', 'w:dir', 'w:bdo']
export const parents: Readonly<Record<string, readonly string[]>> = {
  'w:commentRangeStart': [...inParagraph, 'w:body', 'w:tc', 'w:tr', 'w:tbl'],
  'w:commentRangeEnd': [...inParagraph, 'w:body', 'w:tc', 'w:tr', 'w:tbl'],
  'w:commentReference': ['w:r'],
  'w:r': [...inParagraph, 'w:rt', 'w:rubyBase', 'm:r', 'm:ctrlPr'],
  'w:t': ['w:r'],
  'w:p': ['w:body', 'w:tc', 'w:sdtContent', 'w:txbxContent', 'w:comment', 'w:footnote', 'w:endnote', 'w:hdr', 'w:ftr', 'w:customXml'],
}
