import { Fragment } from 'react';
import { Message } from '@/components/text/Text';
import type { TopicName } from '@/lib/content/records';
import { type Edition, getLang } from '@/lib/edition/editions';
import type { Language, Localized } from '@/lib/language/language';
import type { Block, BlockKind } from '@/lib/markdown/block';
import { markCounterparts } from '@/lib/page/markup/markCounterparts';
import type { TranslationState } from '@/lib/page/translationState';
import { type Pair, pairBlocks, type Unpaired } from '@/lib/translation/pairing/pairBlocks';
import { BlockNumber, Html, StaleNote } from './Block';
import { Peek, ReadingModes } from './ReadingModes';

interface Props {
  readonly edition: Edition;
  readonly bodies: Readonly<Record<Language, readonly Block[]>>;
  readonly stale: TranslationState['stale'];
  /** Whose names are marked in both languages. */
  readonly topics: readonly TopicName[];
}

/** A text side by side in two languages, a row for each pair of paragraphs. */
export function PairedBody({ edition, bodies, stale, topics }: Props) {
  return (
    <div>
      <ReadingModes edition={edition} />
      <div className="prose">
        {pairBlocks(bodies).map((row, place) =>
          row.kind === 'pair' ? (
            <PairedRow
              key={row.id}
              edition={edition}
              pair={row}
              stale={isStale(row, stale)}
              topics={topics}
            />
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows never change places
            <UnpairedRow key={place} edition={edition} row={row} stale={stale} />
          ),
        )}
      </div>
    </div>
  );
}

function isStale({ blocks }: Pair, stale: TranslationState['stale']): boolean {
  return stale.en.has(blocks.en.id) || stale.zh.has(blocks.zh.id);
}

interface PairedRowProps {
  readonly edition: Edition;
  readonly pair: Pair;
  /** The original has changed since it was translated. */
  readonly stale: boolean;
  readonly topics: readonly TopicName[];
}

/**
 * Two blocks that say the same, side by side; what is identical in both is shown once. Headings
 * and pull quotes have no way to the other language of their own.
 */
function PairedRow({ edition, pair, stale, topics }: PairedRowProps) {
  const [first, ...others] = edition.languages;
  const { kind } = pair.blocks[first];
  const html = getHtml(pair, topics);
  const different = others.filter((language) => html[language] !== html[first]);
  const hasPeek = different.length > 0 && !attached.has(kind);
  const name = hasPeek ? 'row pair' : 'row';
  return (
    <div className={stale ? `${name} stale` : name} id={pair.id}>
      <BlockNumber edition={edition} id={pair.id} />
      <Html html={html[first]} />
      {hasPeek && <Peek edition={edition} />}
      {different.map((language) => (
        <Html key={language} html={html[language]} lang={getLang(edition, language)} />
      ))}
      {stale && <StaleNote edition={edition} />}
    </div>
  );
}

/** They go with the paragraph below them. */
const attached: ReadonlySet<BlockKind> = new Set(['heading', 'pullQuote']);

/** What answers each other is marked in prose; in code and pictures nothing does. */
function getHtml({ blocks: { en, zh } }: Pair, topics: readonly TopicName[]): Localized {
  const html = { en: en.html, zh: zh.html };
  return unmarked.has(en.kind) ? html : markCounterparts(html, topics);
}

const unmarked: ReadonlySet<BlockKind> = new Set(['code', 'image', 'rule', 'pullQuote']);

interface UnpairedRowProps {
  readonly edition: Edition;
  readonly row: Unpaired;
  readonly stale: TranslationState['stale'];
}

/** A passage whose paragraphs don't pair: whole in each language, side by side, with a note to the reader. */
function UnpairedRow({ edition, row, stale }: UnpairedRowProps) {
  const taken = new Set<string>();
  return (
    <section>
      <p className="unpaired note parallel">
        <Message edition={edition} name="Body.unpaired" />
      </p>
      <div className="row pair">
        {edition.languages.map((language, place) => (
          <Fragment key={language}>
            {place > 0 && <Peek edition={edition} />}
            <div lang={getLang(edition, language)}>
              {row.blocks[language].map(({ id, html }) => (
                <div
                  key={id}
                  className={stale[language].has(id) ? 'block stale' : 'block'}
                  id={take(taken, id)}
                >
                  <Html html={html} />
                </div>
              ))}
            </div>
          </Fragment>
        ))}
      </div>
    </section>
  );
}

/** An id for the first language that has it: a page may have an id only once. */
function take(taken: Set<string>, id: string): string | undefined {
  if (taken.has(id)) return undefined;
  taken.add(id);
  return id;
}
