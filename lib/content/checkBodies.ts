import { renderBlocks } from '@/lib/markdown/renderBlocks';
import { checkBodyImage } from './checkBodyImage';
import { checkLink, type Lookup } from './checkLink';
import { compareFaults } from './compareFaults';
import { createFault } from './createFault';
import type { Fault } from './fault';
import { isPublished } from './isPublished';
import type { ContentReading } from './readContent';
import type { Body } from './reading';
import { type LinkSource, type LinkTarget, resolveLink } from './resolveLink';

/** A link to a block, asked for when all blocks are known. */
interface Pending {
  readonly text: string;
  readonly id: string;
  readonly fault: Fault;
}

/**
 * Renders every body for its faults: its Markdown, its links, its images. `now` (milliseconds
 * since the epoch) decides which articles can be linked to. `progress` hears how many are done.
 */
export function checkBodies(
  reading: ContentReading,
  now: number,
  progress: (done: number) => void = () => {},
): readonly Fault[] {
  const lookup = createLookup(reading, now);
  const blocks = new Map<string, Set<string>>();
  const checked = reading.bodies.map((body, index) => {
    progress(index);
    return checkBody(body, lookup, blocks);
  });
  const pending = checked.flatMap((body) => body.pending);
  const dead = pending.filter(({ text, id }) => blocks.get(text)?.has(id) === false);
  const faults = checked.flatMap((body) => body.faults);
  return getDistinct([...faults, ...dead.map(({ fault }) => fault)]).sort(compareFaults);
}

/** What belongs to both languages of a `bilingual.md` is rendered with each. */
function getDistinct(faults: readonly Fault[]): Fault[] {
  const distinct = new Map(
    faults.map((fault) => [`${fault.file}:${fault.line}:${fault.column}:${fault.rule}`, fault]),
  );
  return [...distinct.values()];
}

interface Checked {
  readonly faults: readonly Fault[];
  readonly pending: readonly Pending[];
}

function checkBody(body: Body, lookup: Lookup, ids: Map<string, Set<string>>): Checked {
  const { text, from } = body;
  const { file } = text;
  const found: Fault[] = [];
  const pending: Pending[] = [];
  const { blocks, faults } = renderBlocks(text.body, {
    link: (href, place) => {
      const target = resolveLink(href, from);
      const broken = checkLink(href, target, body, lookup);
      found.push(...(broken ? [createFault(broken.rule, { file, ...place }, broken.values)] : []));
      const fault = createFault('dead-fragment', { file, ...place }, { href });
      pending.push(...getPending(target, from, fault));
      return href;
    },
    image: (src, place) => {
      const broken = checkBodyImage(src, body);
      found.push(...(broken ? [createFault(broken.rule, { file, ...place }, broken.values)] : []));
      return undefined;
    },
  });
  const name = getName(from);
  ids.set(name, new Set([...(ids.get(name) ?? []), ...blocks.map((block) => block.id)]));
  const isEmpty = blocks.length === 0 && faults.length === 0 && text.body.trim() !== '';
  const empty = isEmpty ? [createFault('empty-body', { file })] : [];
  return { faults: [...faults.map((fault) => ({ ...fault, file })), ...found, ...empty], pending };
}

function getPending(
  target: LinkTarget | undefined,
  from: LinkSource,
  fault: Fault,
): readonly Pending[] {
  switch (target?.kind) {
    case 'fragment':
      return [{ text: getName(from), id: target.id, fault }];
    case 'article':
    case 'page': {
      const source: LinkSource =
        target.kind === 'article'
          ? { kind: 'article', slug: target.slug }
          : { kind: 'page', name: target.name };
      const id = target.fragment;
      return id === undefined ? [] : [{ text: getName(source), id, fault }];
    }
    default:
      return [];
  }
}

function getName(from: LinkSource): string {
  return from.kind === 'article' ? `articles/${from.slug}` : from.name;
}

function createLookup({ content, known }: ContentReading, now: number): Lookup {
  const hidden = content.articles.filter((article) => !isPublished(article, now));
  const open = content.articles.filter((article) => isPublished(article, now));
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: content.site.timeZone,
    dateStyle: 'short',
  });
  return {
    known,
    unpublished: new Set(hidden.map((article) => article.slug)),
    months: new Set(open.map((article) => format.format(article.published.instant).slice(0, 7))),
  };
}
