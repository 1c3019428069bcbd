import { type Command, Option } from 'commander';
import { getContentFolder } from '@/lib/archive/readPaper';
import { CommandError } from '@/lib/cli/terminal/commandError';
import { type Ask, converse, isDialogue, isYes } from '@/lib/cli/terminal/converse';
import { getNow } from '@/lib/cli/terminal/environment';
import { createLanguageOption } from '@/lib/cli/terminal/language';
import { getDay } from '@/lib/date/timestamp';
import { countHoldings, foundPaper, listUncommitted } from '@/lib/desk/paper/foundPaper';
import {
  type Answers,
  checkAnswer,
  getFallback,
  isIdle,
  isOptional,
  type QuestionKey,
  questionKeys,
  type Surroundings,
} from '@/lib/desk/paper/questions';
import { renderPaper } from '@/lib/desk/paper/renderPaper';
import { createFault } from '@/lib/fault/fault';
import { getFaultText } from '@/lib/fault/getFaultText';
import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';

interface InitOptions extends Answers {
  readonly yes?: true;
  readonly json?: true;
  readonly lang: Language;
}

/** `courier init`: puts a paper of one’s own in place of the one in the content folder. */
export function addInitCommand(program: Command, language: Language): void {
  const command = program.command('init').description(translate(language, 'init.help.does'));
  for (const key of questionKeys) {
    command.addOption(new Option(`${getFlag(key)} <text>`, translate(language, `init.${key}`)));
  }
  command
    .option('--yes', translate(language, 'init.help.yes'))
    .option('--json', translate(language, 'init.help.json'))
    .addOption(createLanguageOption(language))
    .addHelpText('after', `\n${translate(language, 'init.help.codes')}`)
    .action(init);
}

async function init({ yes, json, lang: language, ...given }: InitOptions): Promise<void> {
  const directory = getContentFolder();
  refuseUncommitted(directory, language);
  const removed = countHoldings(directory);
  const isEmpty = Object.values(removed).every((count) => count === 0);
  const agreement = yes || isEmpty ? undefined : { ...removed, folder: directory };
  const answers = await getAnswers(given, language, agreement);
  const files = renderPaper(answers);
  foundPaper(directory, files);
  const written = files.map(({ name }) => `${directory}/${name}`);
  const values = { ...removed, folder: directory, files: written.join(', ') };
  process.stdout.write(
    json
      ? `${JSON.stringify({ removed, written }, null, 2)}\n`
      : `${translate(language, 'init.done', values)}\n`,
  );
}

/** What no commit has would be lost for good. */
function refuseUncommitted(directory: string, language: Language): void {
  const files = listUncommitted(directory);
  if (files?.length === 0) return;
  const values = { folder: directory, count: files?.length ?? 0, first: files?.[0] ?? '' };
  throw new CommandError(translate(language, 'init.uncommitted', values));
}

type Values = Readonly<Record<string, string | number>>;

/** From the options; on a terminal, what they don’t give is asked for, and whether to remove what `agreement` counts. */
async function getAnswers(
  given: Answers,
  language: Language,
  agreement: Values | undefined,
): Promise<Answers> {
  const surroundings = getSurroundings(given.timeZone);
  if (!isDialogue()) {
    const answers = fillIn(given, surroundings, language);
    if (!agreement) return answers;
    throw new CommandError(translate(language, 'init.confirm', agreement), 2);
  }
  return converse(language, async (ask) => {
    const answers: Partial<Record<QuestionKey, string>> = {};
    for (const key of questionKeys) {
      if (isIdle(key, answers)) continue;
      const fallback = getFallback(key, answers, surroundings);
      const question = { ask, fallback, surroundings, language };
      const answer = await askFor(key, given[key], question);
      if (answer) answers[key] = answer;
    }
    if (!agreement) return answers;
    const word = await ask(translate(language, 'init.agree', agreement));
    if (isYes(word)) return answers;
    throw new CommandError(translate(language, 'init.kept', agreement));
  });
}

/** A day, by the clocks of the paper, if its zone is told and there is one of that name. */
function getSurroundings(asked: string | undefined): Surroundings {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const isKnown = asked && checkAnswer('timeZone', asked, '') === undefined;
  return { timeZone, today: getDay(getNow(), isKnown ? asked : timeZone) };
}

/** `--name-en` for `nameEn`. */
function getFlag(key: QuestionKey): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** What is wrong with an answer, in words; undefined where nothing is. */
function tellWrong(
  key: QuestionKey,
  answer: string,
  { today }: Surroundings,
  language: Language,
): string | undefined {
  const broken = checkAnswer(key, answer, today);
  if (!broken) return undefined;
  const flag = getFlag(key);
  const values = { field: flag, ...broken.values, name: flag };
  const { what, fix } = getFaultText(createFault(broken.rule, {}, values), language);
  return `${what} ${fix}`;
}

/** The answers from the options, and what stands for those that are missing. Throws `CommandError` where one will not do. */
function fillIn(given: Answers, surroundings: Surroundings, language: Language): Answers {
  const answers: Partial<Record<QuestionKey, string>> = {};
  const missing: string[] = [];
  const wrong: string[] = [];
  for (const key of questionKeys) {
    const answer = given[key]?.trim() || getFallback(key, answers, surroundings);
    if (answer) answers[key] = answer;
    else if (!isOptional(key, answers)) missing.push(getFlag(key));
    const fault = answer && tellWrong(key, answer, surroundings, language);
    if (fault) wrong.push(fault);
  }
  const flags = missing.join(' ');
  const told = flags ? [...wrong, translate(language, 'init.missing', { flags })] : wrong;
  if (told.length > 0) throw new CommandError(told.join('\n'), 2);
  return answers;
}

interface Question {
  readonly ask: Ask;
  readonly fallback: string | undefined;
  readonly surroundings: Surroundings;
  readonly language: Language;
}

/** An answer that will do: the given one, or else what is asked for until it does; empty where nothing need be said. */
async function askFor(
  key: QuestionKey,
  given: string | undefined,
  { ask, fallback = '', surroundings, language }: Question,
): Promise<string> {
  const question = translate(language, `init.${key}`);
  const values = { question, fallback: fallback || 'none' };
  let answer = given?.trim() ?? '';
  for (;;) {
    const wrong = answer && tellWrong(key, answer, surroundings, language);
    if (answer && !wrong) return answer;
    if (wrong) process.stderr.write(`${wrong}\n`);
    answer = (await ask(translate(language, 'init.ask', values))) || fallback;
    if (answer === '' && isOptional(key, {})) return '';
  }
}
