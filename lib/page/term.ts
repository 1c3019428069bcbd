import { getPath } from '@/lib/address/address';
import { getUrl } from '@/lib/address/url';
import { type Archive, getEdition } from '@/lib/archive/archive';
import type { GlossaryEntry } from '@/lib/content/records';
import { type Edition, getLang } from '@/lib/edition/editions';
import type { Run } from '@/lib/edition/runs';
import { type Language, languages } from '@/lib/language/language';
import { getTonedPinyin } from '@/lib/language/pinyin';

/** A name or a term as an edition lists it. */
export interface Term {
  readonly id: string;
  /**
   * In both languages, the edition's own first, then in the other Chinese script; each but once where
   * two are the same.
   */
  readonly names: readonly Run[];
  /** How the Chinese name is read; nothing where it has no Chinese in it. */
  readonly pinyin?: string;
  /** Where the paper explains it, if anywhere: from the root, and absolute. */
  readonly path?: string;
  readonly url?: string;
}

/** A topic, an author or a name without a page, as an entry of the glossary. */
export function getTerm(archive: Archive, edition: Edition, entry: GlossaryEntry): Term {
  const pinyin = getReading(entry);
  const path = entry.kind === 'name' ? undefined : getPath(edition, entry);
  return {
    id: entry.id,
    names: getNames(archive, edition, entry),
    ...(pinyin !== undefined && { pinyin }),
    ...(path !== undefined && { path, url: getUrl(archive.site, path) }),
  };
}

function getNames(archive: Archive, edition: Edition, { name }: GlossaryEntry): readonly Run[] {
  const [first] = edition.languages;
  const order = [first, ...languages.filter((language) => language !== first)];
  const own = order.map((language) => createRun(edition, language, name[language]));
  const script = getEdition(archive, edition.traditional ? 'zh' : 'zh-hant');
  const runs = [...own, createRun(script, 'zh', name.zh)];
  return runs.filter((run, place) => runs.findIndex((other) => other.text === run.text) === place);
}

function createRun(edition: Edition, language: Language, text: string): Run {
  return { lang: getLang(edition, language), text: edition.convert(language, text) };
}

function getReading({ name, type, pinyin }: GlossaryEntry): string | undefined {
  if (pinyin !== undefined || !/\p{Script=Han}/u.test(name.zh)) return pinyin;
  return getTonedPinyin(name.zh, { isPerson: type === 'person', isProper: type !== 'subject' });
}
