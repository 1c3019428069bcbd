import { Message } from '@/components/text/Message';
import type { Archive } from '@/lib/archive/archive';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { Corrections } from './Corrections';
import { SourceFacts } from './SourceFacts';
import { TranslationFacts } from './TranslationFacts';

interface Props {
  readonly archive: Archive;
  readonly edition: Edition;
  readonly article: Article;
}

/** What an article rests on, how its languages stand to each other, and what was put right. */
export function Provenance({ archive, edition, article }: Props) {
  const { source, corrections } = article;
  const { timeZone } = archive.site;
  return (
    <section className="provenance note">
      <h2>
        <Message edition={edition} name="Provenance.title" />
      </h2>
      <dl>
        {source && <SourceFacts edition={edition} source={source} timeZone={timeZone} />}
        <TranslationFacts archive={archive} edition={edition} article={article} />
        <Corrections edition={edition} corrections={corrections} timeZone={timeZone} />
      </dl>
    </section>
  );
}
