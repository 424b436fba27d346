export type Language = 'nl' | 'en'
export type Localized = Readonly<Record<Language, string>>

/** Kinds of contract; the complaint regime follows from the kind. */
export type KindId =
  | 'youth' | 'wmo' | 'participation' | 'wkkgz' | 'transport' | 'municipal-task' | 'general-services' | 'out-of-scope'
