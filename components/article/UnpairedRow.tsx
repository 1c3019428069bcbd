import { Html } from '@/components/text/Html';
import { Message } from '@/components/text/Message';
import type { Edition } from '@/lib/edition/editions';
import { getLang } from '@/lib/edition/editions';
import type { TranslationState } from '@/lib/page/translationState';
import type { Unpaired } from '@/lib/translation/pairing/pairBlocks';

interface Props {
  readonly edition: Edition;
  readonly row: Unpaired;
  readonly stale: TranslationState['stale'];
}

/** A stretch in which the languages part: each whole, beside the other, with a word to the reader. */
export function UnpairedRow({ edition, row, stale }: Props) {
  const taken = new Set<string>();
  return (
    <section>
      <p className="unpaired note parallel">
        <Message edition={edition} name="Body.unpaired" />
      </p>
      <div className="row">
        {edition.languages.map((language) => (
          <div key={language} lang={getLang(edition, language)}>
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
        ))}
      </div>
    </section>
  );
}

/** An id for the first language that has it; an id stands once on a page. */
function take(taken: Set<string>, id: string): string | undefined {
  if (taken.has(id)) return undefined;
  taken.add(id);
  return id;
}
