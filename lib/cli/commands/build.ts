import type { Command } from 'commander';
import { buildSite } from '@/lib/cli/build/buildSite';

export function addBuildCommand(program: Command): void {
  program.command('build').description('build the site in OUT_DIR (out)').action(buildSite);
}
