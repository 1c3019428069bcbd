import type { Command } from 'commander';
import { importOldArchive, isArchive } from '@/lib/cli/import/importOldArchive';
import { CommandError } from '@/lib/cli/terminal/commandError';
import { findContentFolder, readWholePaper } from '@/lib/cli/terminal/environment';
import { createLanguageOption } from '@/lib/cli/terminal/language';
import { readInput } from '@/lib/cli/terminal/readInput';
import { getSlug, saveDraft, tellNoTopics } from '@/lib/cli/terminal/saveDraft';
import type { Content } from '@/lib/content/records';
import type { ImportedText } from '@/lib/desk/import/importedText';
import { parseText } from '@/lib/desk/import/parseText';
import { findRefusal } from '@/lib/desk/import/refusal';
import { getTopics, type Paper, renderDraft } from '@/lib/desk/import/renderDraft';
import { type Language, languages } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';

interface ImportOptions {
  readonly notes: string;
  readonly json?: true;
  readonly slug?: string;
  readonly lang: Language;
}

/**
 * `courier import`: turns somebody's text into a draft, or an archive into articles. Nothing in it is lost,
 * nothing is overwritten.
 */
export function addImportCommand(program: Command, language: Language): void {
  program
    .command('import')
    .description(translate(language, 'import.help.does'))
    .argument('[path]', translate(language, 'import.help.path'), '-')
    .option('--slug <name>', translate(language, 'import.help.slug'))
    .option('--notes <folder>', translate(language, 'import.help.notes'), '.import')
    .option('--json', translate(language, 'import.help.json'))
    .addOption(createLanguageOption(language))
    .addHelpText('after', `\n${translate(language, 'import.help.codes')}`)
    .action(importText);
}

async function importText(file: string, options: ImportOptions): Promise<void> {
  const language = options.lang;
  const directory = findContentFolder(language);
  if (isArchive(file)) {
    const { notes, json = false } = options;
    return importOldArchive(file, { directory, notes, json, language });
  }
  const text = await readInput(file, language);
  const refusal = findRefusal(text);
  if (refusal) throw new CommandError(translate(language, 'import.refused', { refusal }));
  const draft = parseText(text, /\.(?:md|markdown)$/i.test(file));
  if (draft.body.length === 0) throw new CommandError(translate(language, 'import.empty'));
  const slug = getSlug(options.slug, draft.title.en, language);
  const known = getKnown(readWholePaper().reading.content);
  const { article, authors } = renderDraft(draft, known, language);
  const folder = saveDraft(directory, slug, { article, authors }, language);
  const files = authors.map(({ name }) => `${directory}/authors/${name}`);
  if (options.json) {
    const written = { written: [folder, ...files], found: draft.found };
    process.stdout.write(`${JSON.stringify(written, null, 2)}\n`);
    return;
  }
  const names = [...article.map(({ name }) => name), ...files].join(', ');
  process.stdout.write(`${translate(language, 'import.written', { folder, names })}\n`);
  process.stdout.write(`${tellDraft(draft, language).join('\n')}\n`);
  if (getTopics(draft, known).length === 0) {
    const ids = known.topics.map(({ id }) => id);
    process.stdout.write(`${tellNoTopics(ids, language)}\n`);
  }
  process.stdout.write(`${translate(language, 'import.next', { folder })}\n`);
}

function getKnown({ topics, authors, names, articles }: Content): Paper {
  const headlines = articles.flatMap(({ slug, texts }) =>
    Object.values(texts).map(({ title }) => [title, slug] as const),
  );
  return { topics, authors, names, headlines: new Map(headlines) };
}

/** What was found and where, and what an editor still has to do. */
function tellDraft(draft: ImportedText, language: Language): readonly string[] {
  const found = draft.found.map(({ what, line, text, isGuess = false }) =>
    translate(language, 'import.found', {
      what,
      line,
      text: shorten(text),
      guess: isGuess ? 'yes' : 'no',
    }),
  );
  const missing = [
    ...(draft.published ? [] : [translate(language, 'import.noDate')]),
    ...languages
      .filter((own) => draft.title[own] === undefined && has(draft, own))
      .map((own) => translate(language, 'import.noTitle', { language: own })),
  ];
  const counts = languages
    .filter((own) => has(draft, own))
    .map((own) => {
      const paragraphs = draft.body.filter((piece) => piece.language === own).length;
      return translate(language, 'import.paragraphs', { language: own, paragraphs });
    });
  return [...found, ...counts, ...missing].map((line) => `  ${line}`);
}

function has(draft: ImportedText, language: Language): boolean {
  return draft.body.some((piece) => piece.language === language);
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').replace(/\p{Cc}/gu, '?');
  return line.length <= 90 ? line : `${line.slice(0, 89)}…`;
}
