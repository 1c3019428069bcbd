import { type Command, InvalidArgumentError } from 'commander';
import { buildSite } from '@/lib/cli/build/buildSite';
import type { Share } from '@/lib/publish/parts/part';

export function addBuildCommand(program: Command): void {
  program
    .command('build')
    .description('build the site into OUT_DIR (out)')
    .option('--precompress', 'write .br and .gz files, for a host that serves these')
    .option('--preview', 'with drafts and embargoed articles, for editors, into OUT_DIR (.preview)')
    .option(
      '--shard <i/n>',
      'make one of n parts, for a build that publishes all of them',
      parseShare,
    )
    .option('--allow-fewer', 'publish even if readers would have far fewer articles than now')
    .addHelpText('after', '\nExit codes: 0 built, 1 not built, 2 incorrect usage.')
    .action(buildSite);
}

function parseShare(words: string): Share {
  const [, number, of] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(words)?.map(Number) ?? [];
  if (!number || !of || number > of) {
    throw new InvalidArgumentError('It is the number of the part and how many there are: 2/4.');
  }
  return { number, of };
}
