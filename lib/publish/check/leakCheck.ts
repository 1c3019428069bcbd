import { getFilePath } from '@/lib/address/address';
import type { Archive } from '@/lib/archive/archive';
import type { Unpublished } from '@/lib/archive/getUnpublished';
import { isPicture } from '@/lib/publish/host/mediaTypes';
import en from '@/messages/en.json';
import zh from '@/messages/zh.json';
import { getLeakPatterns, type LeakPattern } from './leakPatterns';
import { createLeakScan } from './leakScan';
import { getLetters } from './letters';
import type { PageFault } from './pageFault';
import { getBodyTexts, getLabels, getRecordDates, getRecordTexts } from './recordTexts';

/** The faults of a file that holds something of what is not published. */
export type LeakCheck = (file: string, bytes: Uint8Array) => readonly PageFault[];

/** What something published says too is not a leak: news repeats its background, and names. */
export function createLeakCheck(
  archive: Archive,
  unpublished: Unpublished,
  patterns = getLeakPatterns(archive, unpublished),
): LeakCheck {
  const scan = createLeakScan(patterns);
  const isSaid = createSayings(archive);
  const isPublished = ({ kind, source }: LeakPattern) =>
    kind !== 'slug' && kind !== 'title' && isSaid(source);
  return (file, bytes) => {
    if (isPicture(file)) return [];
    const found = scan(bytes).filter((pattern) => !isPublished(pattern));
    return found.slice(0, 3).map((pattern) => createLeak(getFilePath(file), pattern));
  };
}

function createLeak(page: string, { article, kind, text }: LeakPattern): PageFault {
  return { page, rule: 'page-leak', values: { page, article, kind, text }, traces: [text] };
}

/** Whether the paper says a text somewhere in what it has published, or in the interface. */
function createSayings(archive: Archive): (text: string) => boolean {
  const { site, articles, withdrawn, pages } = archive;
  const topics = archive.topics.map(({ id }) => archive.getTopic(id));
  const authors = archive.authors.map(({ id }) => archive.getAuthor(id));
  const series = archive.series.map(({ id, name }) => [name, archive.getSeriesSummary(id)]);
  const listBodies = () =>
    [...articles, ...pages].flatMap((record) => {
      const name = record.kind === 'article' ? record.slug : record.name;
      return Object.values(record.texts).map(({ language }) =>
        archive.getBody(record.kind, name, language).read(),
      );
    });
  // The cheapest first: bodies are read only for a text that is nowhere else.
  const sources = [
    () => getRecordTexts([site, articles, withdrawn, topics, authors, series, pages, en, zh]),
    () => getRecordDates([articles, withdrawn], site.timeZone),
    () => listBodies().flatMap((body) => [...getBodyTexts(body), ...getLabels(body)]),
  ].map(joinOnce);
  const answers = new Map<string, boolean>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const letters = getLetters(text);
    const isSaid = sources.some((getSource) => getSource().includes(letters));
    answers.set(text, isSaid);
    return isSaid;
  };
}

function joinOnce(getTexts: () => readonly string[]): () => string {
  let joined: string | undefined;
  return () => {
    joined ??= getTexts().map(getLetters).join('\n');
    return joined;
  };
}
