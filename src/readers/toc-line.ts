const leader = /(?:\.{3,}|…{2,}|(?:\s\.){3,}|_{3,}|\t)[\s.…]*(?:\d{1,4}|[ivxl]{1,6})\s*$/u
const title = /^(?:inhoud|inhoudsopgave|contents|table of contents|toc)\s*:?$/iu
const page = /(?:^|[^\d.,:–/-])(\d{1,3})\s*$/u

/** True for a line of a table of contents by its shape: dots or a tab, and then a page number. */
export function isTocLine(text: string): boolean {
  return text.length <= 200 && leader.test(text)
}

/** True for the heading above a table of contents. */
export function isTocTitle(text: string): boolean {
  return title.test(text.trim())
}

/** The page number that a line of at most 300 characters ends with; null without one. */
export function pageAtEnd(text: string): number | null {
  const match = text.length <= 300 ? page.exec(text) : null
  return match === null ? null : Number(match[1])
}
