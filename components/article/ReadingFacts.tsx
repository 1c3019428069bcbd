import { Message } from '@/components/text/Message';
import type { Archive } from '@/lib/archive/archive';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { getReadingMinutes } from '@/lib/page/reading';

interface Props {
  readonly archive: Archive;
  /** An edition of one language. */
  readonly edition: Edition;
  readonly article: Article;
}

/** How long the text of that language takes, and who translated it. */
export function ReadingFacts({ archive, edition, article }: Props) {
  const [language] = edition.languages;
  const text = article.texts[language];
  if (!text) return null;
  const minutes = getReadingMinutes({ archive, edition, record: article }, text);
  return (
    <>
      <li>
        <Message edition={edition} name="ArticleFacts.minutes" values={{ minutes }} />
      </li>
      {text.translator && (
        <li>
          <Message
            edition={edition}
            name="ArticleFacts.translator"
            values={{ name: text.translator }}
          />
        </li>
      )}
    </>
  );
}
