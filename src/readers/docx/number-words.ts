/** Cardinal and ordinal words from one to twenty, for lists that number in words. */
export const numberWords: Readonly<Record<'nl' | 'en', { readonly cardinal: readonly string[]; readonly ordinal: readonly string[] }>> = {
  nl: {
    cardinal: ['Een', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes', 'Zeven', 'Acht', 'Negen', 'Tien', 'Elf', 'Twaalf', 'Dertien', 'Veertien', 'Vijftien', 'Zestien', 'Zeventien', 'Achttien', 'Negentien', 'Twintig'],
    ordinal: ['Eerste', 'Tweede', 'Derde', 'Vierde', 'Vijfde', 'Zesde', 'Zevende', 'Achtste', 'Negende', 'Tiende', 'Elfde', 'Twaalfde', 'Dertiende', 'Veertiende', 'Vijftiende', 'Zestiende', 'Zeventiende', 'Achttiende', 'Negentiende', 'Twintigste'],
  },
  en: {
    cardinal: ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve', 'Thirteen', 'Fourteen', 'Fifteen', 'Sixteen', 'Seventeen', 'Eighteen', 'Nineteen', 'Twenty'],
    ordinal: ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth', 'Eleventh', 'Twelfth', 'Thirteenth', 'Fourteenth', 'Fifteenth', 'Sixteenth', 'Seventeenth', 'Eighteenth', 'Nineteenth', 'Twentieth'],
  },
}
