import type { Command } from 'commander';
import { buildSite } from '@/lib/cli/build/buildSite';

export function addBuildCommand(program: Command): void {
  program
    .command('build')
    .description('build the site into OUT_DIR (out)')
    .option('--precompress', 'write .br and .gz files, for a host that serves these')
    .action(buildSite);
}
