import type { Body } from '@/lib/content/reading';
import { createFault, type Fault } from '@/lib/fault/fault';
import type { InspectedBlock } from '@/lib/markdown/block';
import { inspectBlocks } from '@/lib/markdown/inspectBlocks';
import { checkBodyImage } from './checkBodyImage';

/** An address as it stands in a body. */
export interface BodyLink {
  readonly href: string;
  readonly line: number;
  readonly column: number;
}

export interface BodyInspection {
  readonly blocks: readonly InspectedBlock[];
  /** Of its Markdown and its images. */
  readonly faults: readonly Fault[];
  /** Those without a scheme; whether they lead anywhere is for `checkLinks`. */
  readonly links: readonly BodyLink[];
}

/** What can be told of a body by itself, without the rest of the paper. */
export function inspectBody(body: Body): BodyInspection {
  const { file } = body.text;
  const found: Fault[] = [];
  const links: BodyLink[] = [];
  const { blocks, faults } = inspectBlocks(body.text.body, {
    link: (href, place) => {
      links.push({ href, ...place });
      return href;
    },
    image: (src, place) => {
      const broken = checkBodyImage(src, body);
      found.push(...(broken ? [createFault(broken.rule, { file, ...place }, broken.values)] : []));
      return undefined;
    },
  });
  const isEmpty = blocks.length === 0 && faults.length === 0 && body.text.body.trim() !== '';
  const empty = isEmpty ? [createFault('empty-body', { file })] : [];
  return {
    blocks,
    faults: [...faults.map((fault) => ({ ...fault, file })), ...found, ...empty],
    links,
  };
}
