import { Option } from 'commander'

/** `--lang` for commands that read no contract: Dutch, the language of most readers, unless asked otherwise. */
export function languageOption(): Option {
  return new Option('--lang <language>', 'language').choices(['nl', 'en']).default('nl')
}
