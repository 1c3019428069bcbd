#!/usr/bin/env -S node --import tsx
import { Command } from 'commander';
import { addBuildCommand } from './build';
import { CommandError } from './commandError';
import { addDevCommand } from './dev';
import { addStartCommand } from './start';

const program = new Command('courier').description('Software Courier, from content/ to out/');

addStartCommand(program);
addBuildCommand(program);
addDevCommand(program);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
