import type { Command } from 'commander';
import { buildSite } from '@/lib/cli/build/buildSite';
import { CommandError } from '@/lib/cli/terminal/commandError';
import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';
import type { Share } from '@/lib/publish/parts/part';

export function addBuildCommand(program: Command, language: Language): void {
  program
    .command('build')
    .description(translate(language, 'build.help.does'))
    .option('--precompress', translate(language, 'build.help.precompress'))
    .option('--preview', translate(language, 'build.help.preview'))
    .option('--shard <i/n>', translate(language, 'build.help.shard'), (words) =>
      parseShare(words, language),
    )
    .option('--allow-fewer', translate(language, 'build.help.allowFewer'))
    .addHelpText('after', `\n${translate(language, 'build.help.codes')}`)
    .action(buildSite);
}

function parseShare(words: string, language: Language): Share {
  const [, number, of] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(words)?.map(Number) ?? [];
  if (!number || !of || number > of) {
    throw new CommandError(translate(language, 'build.badShare', { words }), 2);
  }
  return { number, of };
}
