import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { formatFaults } from '@/lib/cli/check/formatFaults';
import { CommandError } from '@/lib/cli/terminal/commandError';
import { converse, isDialogue, isYes } from '@/lib/cli/terminal/converse';
import { findContentFolder, isColoured } from '@/lib/cli/terminal/environment';
import { createLanguageOption } from '@/lib/cli/terminal/language';
import { inspectBody } from '@/lib/content/articles/inspectBody';
import { readArticle } from '@/lib/content/articles/readArticle';
import { listEntries } from '@/lib/content/glossary';
import { getArticleFolder } from '@/lib/content/paper/readContent';
import { type Outline, readOutline } from '@/lib/content/paper/readOutline';
import { createBitext } from '@/lib/desk/check/createBitext';
import { setTranslates } from '@/lib/desk/setTranslates';
import type { Fault } from '@/lib/fault/fault';
import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';
import { writeSafely } from '@/lib/store/writeSafely';
import { createGlossary } from '@/lib/translation/names/glossary';
import { checkPairing } from '@/lib/translation/pairing/checkPairing';
import { checkStaleness } from '@/lib/translation/pairing/checkStaleness';

interface TranslatedOptions {
  readonly yes?: true;
  readonly lang: Language;
}

/** `courier translated`: records an editor's word that a translation matches its original as it reads now. */
export function addTranslatedCommand(program: Command, language: Language): void {
  program
    .command('translated')
    .description(translate(language, 'translated.help.does'))
    .argument('<article>', translate(language, 'translated.help.article'))
    .option('--yes', translate(language, 'translated.help.yes'))
    .addOption(createLanguageOption(language))
    .addHelpText('after', `\n${translate(language, 'translated.help.codes')}`)
    .action(recordTranslation);
}

async function recordTranslation(name: string, options: TranslatedOptions): Promise<void> {
  const language = options.lang;
  const outline = readOutline(findContentFolder(language));
  const translation = readTranslation(outline, name, language);
  const { file, hashes, faults } = translation;
  if (faults.length > 0) {
    const format = { language, articles: 1, isColoured: isColoured() };
    process.stdout.write(`${formatFaults(faults, format)}\n`);
  }
  if (!options.yes && !(await isCurrent(file, language))) {
    throw new CommandError(translate(language, 'translated.notRecorded', { file }));
  }
  save(file, hashes, language);
  const values = { file, paragraphs: hashes.length };
  process.stdout.write(`${translate(language, 'translated.recorded', values)}\n`);
}

interface Translation {
  /** Of the translation. */
  readonly file: string;
  /** Of the original's blocks. */
  readonly hashes: readonly string[];
  /** What an editor should see before saying yes. */
  readonly faults: readonly Fault[];
}

function readTranslation(outline: Outline, name: string, language: Language): Translation {
  const slug =
    name
      .replace(/[/\\](?:en|zh)\.md$|[/\\]+$/, '')
      .split(/[/\\]/)
      .at(-1) ?? '';
  const fail = (key: 'unknown' | 'unreadable' | 'single' | 'bilingual'): CommandError =>
    new CommandError(translate(language, `translated.${key}`, { slug }), key === 'unknown' ? 2 : 1);
  if (!outline.slugs.includes(slug)) throw fail('unknown');
  const folder = getArticleFolder(outline, slug);
  const { files } = folder.folder;
  if (files.includes('bilingual.md')) throw fail('bilingual');
  if (!(files.includes('en.md') && files.includes('zh.md'))) throw fail('single');
  const { value, bodies } = readArticle(folder);
  const original = bodies.find(({ text }) => text.language === value?.original);
  if (!value || !original) throw fail('unreadable');
  const texts = bodies.map((body) => ({ text: body.text, blocks: inspectBody(body).blocks }));
  const bitext = createBitext(slug, value.original, texts);
  return {
    file: `${folder.path}/${value.original === 'en' ? 'zh' : 'en'}.md`,
    hashes: inspectBody(original).blocks.map((block) => block.hash),
    faults: bitext
      ? [...checkStaleness(bitext), ...checkPairing(bitext, createGlossary(listEntries(outline)))]
      : [],
  };
}

async function isCurrent(file: string, language: Language): Promise<boolean> {
  if (!isDialogue()) throw new CommandError(translate(language, 'translated.ask'), 2);
  const question = translate(language, 'translated.question', { file });
  return converse(language, async (ask) => isYes(await ask(question)));
}

function save(file: string, hashes: readonly string[], language: Language): void {
  try {
    const text = setTranslates(readFileSync(file, 'utf8'), hashes);
    if (text === undefined) throw new Error(translate(language, 'translated.noFrontMatter'));
    writeSafely(file, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(translate(language, 'translated.unwritable', { file, reason }));
  }
}
