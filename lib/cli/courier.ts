#!/usr/bin/env -S node --import tsx
import { Command } from 'commander';
import { addAnnounceCommand } from './announce';
import { addBuildCommand } from './build';
import { addCheckCommand } from './check';
import { CommandError } from './commandError';
import { addDevCommand } from './dev';
import { addImportCommand } from './import';
import { addNewCommand } from './new';
import { addStartCommand } from './start';
import { addStatusCommand } from './status';
import { addTraditionalCommand } from './traditional';
import { addTranslatedCommand } from './translated';

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
