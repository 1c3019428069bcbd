#!/usr/bin/env -S node --import tsx
import { Command } from 'commander';
import { addAnnounceCommand } from '@/lib/cli/commands/announce';
import { addBuildCommand } from '@/lib/cli/commands/build';
import { addCheckCommand } from '@/lib/cli/commands/check';
import { addDevCommand } from '@/lib/cli/commands/dev';
import { addImportCommand } from '@/lib/cli/commands/import';
import { addNewCommand } from '@/lib/cli/commands/new';
import { addStartCommand } from '@/lib/cli/commands/start';
import { addStatusCommand } from '@/lib/cli/commands/status';
import { addTraditionalCommand } from '@/lib/cli/commands/traditional';
import { addTranslatedCommand } from '@/lib/cli/commands/translated';
import { CommandError } from '@/lib/cli/terminal/commandError';

const program = new Command('courier')
  .description('Software Courier, from content/ to out/')
  // Before the commands, which inherit it. Wrong use is 2, since 1 means faults in the content.
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));

addStartCommand(program);
addBuildCommand(program);
addDevCommand(program);
addCheckCommand(program);
addTraditionalCommand(program);
addNewCommand(program);
addImportCommand(program);
addTranslatedCommand(program);
addStatusCommand(program);
addAnnounceCommand(program);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  console.error(error.message);
  process.exitCode = error.exitCode;
}
