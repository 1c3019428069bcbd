import { Runs } from '@/components/text/Runs';
import type { Edition } from '@/lib/edition/editions';

const han = /\p{Script=Han}+/gu;

/** The name of an edition in its own language; the Chinese in a mixed one says its language. */
export function EditionLabel({ edition }: { readonly edition: Edition }) {
  if (edition.languages.length === 1) return edition.label;
  const chinese = edition.label.match(han) ?? [];
  const rest = edition.label.replace(han, '').trim();
  return (
    <Runs
      lang={edition.lang}
      runs={[
        { lang: edition.lang, text: rest },
        ...chinese.map((text) => ({ lang: 'zh-Hans', text })),
      ]}
    />
  );
}
