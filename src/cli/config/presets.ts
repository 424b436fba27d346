import type { WrittenConfiguration } from './configuration.js'

/** Configurations that klachtlint brings, by the name that `extends` takes after "klachtlint:". */
export const presets: Readonly<Record<string, { readonly about: string; readonly settings: WrittenConfiguration }>> = {
  recommended: { about: 'every requirement at its own severity; the run fails on errors', settings: {} },
  strict: { about: 'fails on warnings too, and when a requirement could not be judged', settings: { failOn: 'warning', failOnUndetermined: true } },
  audit: { about: 'reports all and never fails, for archives of signed contracts', settings: { failOn: 'never', revisions: 'accepted' } },
}
