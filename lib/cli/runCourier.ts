import { Command, CommanderError } from 'commander';
import { CommandError } from '@/lib/cli/terminal/commandError';
import { createHelp } from '@/lib/cli/terminal/help';
import { chooseLanguage } from '@/lib/cli/terminal/language';
import { describeMisuse } from '@/lib/cli/terminal/misuse';
import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';
import { programName } from '@/lib/metadata/programName';
import { explainDisk } from '@/lib/store/explainDisk';

type AddCommand = (program: Command, language: Language) => void;

/** What adds each command: a module that is loaded only when it is needed, since all of them take long. */
const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  start: async () => (await import('@/lib/cli/commands/start')).addStartCommand,
  build: async () => (await import('@/lib/cli/commands/build')).addBuildCommand,
  dev: async () => (await import('@/lib/cli/commands/dev')).addDevCommand,
  check: async () => (await import('@/lib/cli/commands/check')).addCheckCommand,
  traditional: async () => (await import('@/lib/cli/commands/traditional')).addTraditionalCommand,
  init: async () => (await import('@/lib/cli/commands/init')).addInitCommand,
  new: async () => (await import('@/lib/cli/commands/new')).addNewCommand,
  import: async () => (await import('@/lib/cli/commands/import')).addImportCommand,
  translated: async () => (await import('@/lib/cli/commands/translated')).addTranslatedCommand,
  status: async () => (await import('@/lib/cli/commands/status')).addStatusCommand,
  due: async () => (await import('@/lib/cli/commands/due')).addDueCommand,
  compare: async () => (await import('@/lib/cli/commands/compare')).addCompareCommand,
  announce: async () => (await import('@/lib/cli/commands/announce')).addAnnounceCommand,
};

/**
 * Runs a command of `courier`, given the words that follow its name, and sets the exit code of the
 * process: 1 where the command did not do its work or found faults, 2 where it was used wrongly. Why not
 * goes to standard error; with `--json` also to standard output, as `{ error }`.
 */
export async function runCourier(words: readonly string[]): Promise<void> {
  const language = chooseLanguage(words, process.env);
  const program = await createProgram(words, language);
  try {
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && isHelp(error)) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
      return;
    }
    const { message, exitCode, details } = explain(error, getName(program, words), language);
    console.error(message);
    if (isForMachines(words)) {
      process.stdout.write(`${JSON.stringify({ error: message, ...details }, null, 2)}\n`);
    }
    process.exitCode = exitCode;
  }
}

async function createProgram(words: readonly string[], language: Language): Promise<Command> {
  const program = new Command('courier')
    .description(translate(language, 'terminal.help.program', { program: programName }))
    // All of this before the commands, which inherit it.
    .helpOption('-h, --help', translate(language, 'terminal.help.help'))
    .helpCommand('help [command]', translate(language, 'terminal.help.helpOf'))
    .configureHelp(createHelp(language))
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
  for (const addCommand of await loadCommands(words)) addCommand(program, language);
  return program;
}

/** The command that the words begin with; all of them where they begin with none, for help. */
function loadCommands([name = '']: readonly string[]): Promise<readonly AddCommand[]> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  return Promise.all((load ? [load] : Object.values(commands)).map((one) => one()));
}

function isHelp({ code }: CommanderError): boolean {
  return code === 'commander.help' || code === 'commander.helpDisplayed';
}

/** Whether JSON is asked for, be the rest right or wrong. */
function isForMachines(words: readonly string[]): boolean {
  const end = words.indexOf('--');
  return words.slice(0, end < 0 ? words.length : end).includes('--json');
}

/** How the command is called that these words mean. */
function getName({ commands }: Command, [word]: readonly string[]): string {
  return commands.some((command) => command.name() === word)
    ? `npx courier ${word}`
    : 'npx courier';
}

/** What ended a command, in words. Throws what is a fault of the program again. */
function explain(error: unknown, name: string, language: Language): CommandError {
  if (error instanceof CommandError) return error;
  if (error instanceof CommanderError) {
    return new CommandError(describeMisuse(error, name, language), 2);
  }
  const refusal = explainDisk(error, language);
  if (refusal === undefined) throw error;
  return new CommandError(refusal);
}
