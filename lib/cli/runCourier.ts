import { Command, CommanderError } from 'commander';
import { addAnnounceCommand } from '@/lib/cli/commands/announce';
import { addBuildCommand } from '@/lib/cli/commands/build';
import { addCheckCommand } from '@/lib/cli/commands/check';
import { addCompareCommand } from '@/lib/cli/commands/compare';
import { addDevCommand } from '@/lib/cli/commands/dev';
import { addDueCommand } from '@/lib/cli/commands/due';
import { addImportCommand } from '@/lib/cli/commands/import';
import { addInitCommand } from '@/lib/cli/commands/init';
import { addNewCommand } from '@/lib/cli/commands/new';
import { addStartCommand } from '@/lib/cli/commands/start';
import { addStatusCommand } from '@/lib/cli/commands/status';
import { addTraditionalCommand } from '@/lib/cli/commands/traditional';
import { addTranslatedCommand } from '@/lib/cli/commands/translated';
import { CommandError } from '@/lib/cli/terminal/commandError';
import { programName } from '@/lib/metadata/programName';
import { explainDisk } from '@/lib/store/explainDisk';

const addCommands = [
  addStartCommand,
  addBuildCommand,
  addDevCommand,
  addCheckCommand,
  addTraditionalCommand,
  addInitCommand,
  addNewCommand,
  addImportCommand,
  addTranslatedCommand,
  addStatusCommand,
  addDueCommand,
  addCompareCommand,
  addAnnounceCommand,
] as const;

/**
 * Runs a command of `courier`, given the words that follow its name, and sets the exit code of the
 * process: 1 where the command did not do its work or found faults, 2 where it was used wrongly.
 */
export async function runCourier(words: readonly string[]): Promise<void> {
  const program = new Command('courier')
    .description(
      `${programName} publishes a newspaper in English and Chinese: content/ becomes out/`,
    )
    // Before the commands, which inherit it.
    .exitOverride();
  for (const addCommand of addCommands) addCommand(program);
  try {
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    process.exitCode = getExitCode(error);
  }
}

/** Shows the message of a `CommandError`, or why the disk refused; commander has shown its own. Throws any other error again. */
function getExitCode(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const refusal = explainDisk(error);
  if (refusal !== undefined) {
    console.error(refusal);
    return 1;
  }
  if (!(error instanceof CommandError)) throw error;
  console.error(error.message);
  return error.exitCode;
}
