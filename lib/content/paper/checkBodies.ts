import { inspectBody } from '@/lib/content/articles/inspectBody';
import { checkLinks, createLookup } from '@/lib/content/links/checkLinks';
import { compareFaults, type Fault } from '@/lib/fault/fault';
import type { ContentResult } from './readContent';

/**
 * The faults inside every body: of its Markdown, its links, its images. `now` (milliseconds
 * since the epoch) decides which articles can be linked to. `progress` hears how many are done.
 */
export function checkBodies(
  { bodies, content, known, moves }: ContentResult,
  now: number,
  progress: (done: number) => void = () => {},
): readonly Fault[] {
  const inspections = bodies.map((body, index) => {
    progress(index);
    const { blocks, faults, links } = inspectBody(body);
    const ids = blocks.map((block) => block.id);
    return { file: body.text.file, from: body.from, ids, links, faults };
  });
  const lookup = createLookup(content.articles, { known, moves, origin: content.site.url }, now);
  const faults = inspections.flatMap((inspection) => inspection.faults);
  return getDistinct([...faults, ...checkLinks(inspections, lookup)]).sort(compareFaults);
}

/** Each finding once: what belongs to both languages of a `bilingual.md` is inspected with each. */
export function getDistinct(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [getKey(fault), fault])).values()];
}

/** At one place, a rule may find several things. */
function getKey({ file, line, column, rule, values }: Fault): string {
  return `${file}:${line}:${column}:${rule}:${JSON.stringify(values)}`;
}
