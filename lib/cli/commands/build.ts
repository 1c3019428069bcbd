import type { Command } from 'commander';
import { buildSite } from '@/lib/cli/build/buildSite';

export function addBuildCommand(program: Command): void {
  program
    .command('build')
    .description('build the site into OUT_DIR (out)')
    .option('--precompress', 'write .br and .gz files, for a host that serves these')
    .option('--preview', 'with drafts and embargoed articles, for editors, into OUT_DIR (.preview)')
    .option('--allow-fewer', 'publish even if readers would have far fewer articles than now')
    .addHelpText('after', '\nExit codes: 0 built, 1 not built, 2 incorrect usage.')
    .action(buildSite);
}
