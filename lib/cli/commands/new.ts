import { type Command, Option } from 'commander';
import { CommandError } from '@/lib/cli/terminal/commandError';
import { converse, isDialogue } from '@/lib/cli/terminal/converse';
import { findContentFolder, getNow } from '@/lib/cli/terminal/environment';
import { createLanguageOption } from '@/lib/cli/terminal/language';
import { getSlug, saveDraft, tellNoTopics } from '@/lib/cli/terminal/saveDraft';
import { readOutline } from '@/lib/content/paper/readOutline';
import { checkDate } from '@/lib/content/schemas/contentDate';
import { getDay } from '@/lib/date/timestamp';
import { createArticle } from '@/lib/desk/draft/createArticle';
import { createSlug } from '@/lib/desk/draft/createSlug';
import { type Language, languages } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';
import { isAllHan } from '@/lib/language/textLanguage';

interface NewOptions {
  readonly zh?: string;
  readonly slug?: string;
  readonly date?: string;
  readonly original?: Language;
  readonly authors?: string;
  readonly topics?: string;
  readonly bilingual?: true;
  readonly lang: Language;
}

/** What is asked for where no option gives it. */
interface Answers {
  readonly en: string;
  readonly zh: string;
  readonly slug: string;
}

/** `courier new`: starts an article as a draft folder, from its title. */
export function addNewCommand(program: Command, language: Language): void {
  program
    .command('new')
    .description(translate(language, 'new.help.does'))
    .argument('[title]', translate(language, 'new.help.title'))
    .option('--zh <title>', translate(language, 'new.help.zh'))
    .option('--slug <name>', translate(language, 'new.help.slug'))
    .option('--date <date>', translate(language, 'new.help.date'))
    .addOption(
      new Option('--original <language>', translate(language, 'new.help.original')).choices(
        languages,
      ),
    )
    .option('--authors <ids>', translate(language, 'new.help.authors'))
    .option('--topics <ids>', translate(language, 'new.help.topics'))
    .option('--bilingual', translate(language, 'new.help.bilingual'))
    .addOption(createLanguageOption(language))
    .addHelpText('after', `\n${translate(language, 'new.help.codes')}`)
    .action(createNew);
}

async function createNew(title: string | undefined, options: NewOptions): Promise<void> {
  const language = options.lang;
  const directory = findContentFolder(language);
  const { site, known } = readOutline(directory);
  const published = options.date ?? getDay(getNow(), site.timeZone);
  if (checkDate(published)) {
    throw new CommandError(translate(language, 'new.badDate', { date: published }), 2);
  }
  const authors = splitIds(options.authors);
  const topics = splitIds(options.topics);
  const stranger = authors.find((author) => !known.authors.has(author));
  if (stranger !== undefined) {
    throw new CommandError(translate(language, 'new.unknownAuthor', { author: stranger }), 2);
  }
  const unknown = topics.find((topic) => !known.topics.has(topic));
  if (unknown !== undefined) {
    throw new CommandError(translate(language, 'new.unknownTopic', { topic: unknown }), 2);
  }
  const answers = await getAnswers(title, options, language);
  if (isAllHan(answers.en)) {
    throw new CommandError(translate(language, 'new.chineseTitle', { title: answers.en }), 2);
  }
  const slug = getSlug(answers.slug || undefined, answers.en, language);
  const files = createArticle(
    {
      title: { ...(answers.en && { en: answers.en }), ...(answers.zh && { zh: answers.zh }) },
      original: options.original ?? (answers.en ? 'en' : 'zh'),
      published,
      authors,
      topics,
      isBilingual: options.bilingual ?? false,
    },
    language,
  );
  const folder = saveDraft(directory, slug, { article: files }, language);
  const names = files.map(({ name }) => name).join(', ');
  process.stdout.write(`${translate(language, 'new.written', { folder, names })}\n`);
  if (topics.length === 0) process.stdout.write(`${tellNoTopics(known.topics, language)}\n`);
}

function splitIds(ids: string | undefined): readonly string[] {
  const named = ids?.split(',').map((id) => id.trim()) ?? [];
  return [...new Set(named.filter((id) => id !== ''))];
}

/** From the options; on a terminal, what they don't give is asked for. */
async function getAnswers(
  title: string | undefined,
  { zh, slug }: NewOptions,
  language: Language,
): Promise<Answers> {
  const given = { en: title?.trim() ?? '', zh: zh?.trim() ?? '', slug: slug ?? '' };
  if (given.en || given.zh) {
    return given.slug || given.en || !isDialogue() ? given : askFor(given, language);
  }
  if (!isDialogue()) throw new CommandError(translate(language, 'new.noTitle'), 2);
  return askFor(given, language);
}

function askFor(given: Answers, language: Language): Promise<Answers> {
  return converse(language, async (ask) => {
    const isEmpty = !(given.en || given.zh);
    const en = isEmpty ? await ask(translate(language, 'new.askEn')) : given.en;
    const zh = isEmpty ? await ask(translate(language, 'new.askZh')) : given.zh;
    if (!(en || zh)) throw new CommandError(translate(language, 'new.noTitle'), 2);
    const likely = createSlug(en) || 'none';
    const slug = await ask(translate(language, 'new.askSlug', { likely }));
    return { en, zh, slug: slug || given.slug };
  });
}
