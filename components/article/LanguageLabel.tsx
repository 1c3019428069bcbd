import { Message } from '@/components/text/Message';
import { hasText } from '@/lib/archive/archive';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { getOwnLanguage } from './getOwnLanguage';

interface Props {
  readonly edition: Edition;
  readonly article: Article;
}

/** Says in which language an article is, where the edition can't show it in its own. */
export function LanguageLabel({ edition, article }: Props) {
  if (hasText(edition, article)) return null;
  return (
    <span className="language">
      <Message edition={edition} name={`LanguageLabel.${getOwnLanguage(article)}`} />
    </span>
  );
}
