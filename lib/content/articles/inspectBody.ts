import { dirname } from 'node:path';
import { checkImage } from '@/lib/content/articles/checkImage';
import type { BodyLink } from '@/lib/content/links/checkLinks';
import { type LinkSource, resolveImage } from '@/lib/content/links/resolveLink';
import type { WrittenText } from '@/lib/content/records';
import type { Broken } from '@/lib/content/schemas/field';
import { createFault, type Fault, type Result } from '@/lib/fault/fault';
import type { InspectedBlock } from '@/lib/markdown/block';
import { inspectBlocks } from '@/lib/markdown/inspectBlocks';
import type { ParsedBody } from '@/lib/markdown/parseBlocks';
import { listFolder } from '@/lib/store/listFolder';
import { checkFirstHeading } from './checkHeadline';
import { checkLanguage } from './checkLanguage';

/** The bodies come out even where the record that they belong to is faulty, so that they can be checked. */
export interface RecordResult<Value> extends Result<Value> {
  readonly bodies: readonly Body[];
}

/** A text and where the links in it start from. */
export interface Body {
  readonly text: WrittenText;
  readonly from: LinkSource;
}

export interface BodyInspection {
  readonly blocks: readonly InspectedBlock[];
  readonly parsed: ParsedBody;
  /** Of its Markdown, its images, its language and its first heading. */
  readonly faults: readonly Fault[];
  /** Those in the paper and on the web; whether they lead anywhere is for `checkLinks`. */
  readonly links: readonly BodyLink[];
}

/** What can be found out from a body by itself, without the rest of the paper. */
export function inspectBody(body: Body): BodyInspection {
  const { file } = body.text;
  const found: Fault[] = [];
  const links: BodyLink[] = [];
  const { blocks, faults, parsed } = inspectBlocks(body.text.body, {
    link: (href, place) => {
      links.push({ href, ...place });
      return href;
    },
    outside: (href, place) => void links.push({ href, ...place }),
    image: (src, place) => {
      const broken = checkBodyImage(src, body);
      found.push(...(broken ? [createFault(broken.rule, { file, ...place }, broken.values)] : []));
      return undefined;
    },
  });
  const isEmpty = blocks.length === 0 && faults.length === 0 && body.text.body.trim() !== '';
  const empty = isEmpty ? [createFault('empty-body', { file })] : [];
  const ofText = [...checkLanguage(body.text, blocks), ...checkFirstHeading(body.text, blocks)];
  return {
    blocks,
    parsed,
    faults: [...faults.map((fault) => ({ ...fault, file })), ...found, ...empty, ...ofText],
    links,
  };
}

/** What is wrong with an image in a body: it must be beside the text, as the lead picture is. */
function checkBodyImage(src: string, { text, from }: Body): Broken | undefined {
  const folder = dirname(text.file);
  const file = resolveImage(src, from, listFolder(folder)?.files ?? []);
  return file === undefined
    ? { rule: 'image-outside', values: { found: src } }
    : checkImage(folder, file);
}
