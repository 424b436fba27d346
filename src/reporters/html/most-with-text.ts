/** More contracts than this stand on one page without their text. */
export const mostWithText = 20
