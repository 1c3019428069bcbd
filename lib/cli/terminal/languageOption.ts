import { Option } from 'commander';
import { languages } from '@/lib/language/language';

/** `--lang`, the same for every command that speaks to editors. */
export function createLanguageOption(): Option {
  return new Option('--lang <language>', 'language of the messages').choices(languages);
}
