import { getVoices } from '@/components/text/getVoices';
import { Text } from '@/components/text/Text';
import type { Archive } from '@/lib/archive/archive';
import type { Article, Topic } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';

interface Props {
  readonly archive: Archive;
  readonly edition: Edition;
  readonly article: Article;
}

const most = 2;

/** Where the news is from: the first places among the topics, else the first topic. */
export function Eyebrow({ archive, edition, article }: Props) {
  const topics = getPlaces(article.topics.flatMap((id) => archive.topicsById.get(id) ?? []));
  if (topics.length === 0) return null;
  return (
    <div className="eyebrow parallel">
      {getVoices(archive, edition).map((voice) => (
        <p
          key={voice.id}
          className="dotted"
          lang={voice.lang === edition.lang ? undefined : voice.lang}
        >
          {topics.map(({ id, name }) => (
            <span key={id}>
              <Text edition={voice} text={name} />
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}

function getPlaces(topics: readonly Topic[]): readonly Topic[] {
  const places = topics.filter(({ type }) => type === 'place');
  return places.length > 0 ? places.slice(0, most) : topics.slice(0, 1);
}
