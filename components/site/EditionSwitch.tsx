import type { ReactNode } from 'react';
import { Message, Runs } from '@/components/text/Text';
import { type Address, getPath } from '@/lib/address/address';
import type { Edition } from '@/lib/edition/editions';
import { getMessage } from '@/lib/edition/getMessage';
import { joinRuns } from '@/lib/edition/runs';
import type { MessageKey } from '@/lib/language/messages';
import type { MissingPage, Page } from '@/lib/page/page';

interface Props {
  readonly page: Page | MissingPage;
  /** Where it stands in the page; each has its own name. */
  readonly label?: Extract<MessageKey, `EditionSwitch.${string}`>;
}

/**
 * The same page in the other editions. One that lacks the page is named, but is not a link. Where
 * there is no page, each edition offers its front page.
 */
export function EditionSwitch({ page, label = 'EditionSwitch.label' }: Props) {
  const { edition } = page;
  const { editions } = page.archive;
  const isMissing = page.kind === 'missing';
  const existing = isMissing ? editions : page.editions;
  const address = isMissing ? getWithdrawnAddress(page) : page.address;
  return (
    <nav className="note" aria-label={joinRuns(getMessage(edition, label))}>
      <ul className="switch">
        {editions.map((other) => (
          <li key={other.id}>
            {existing.includes(other) ? (
              <EditionLink
                edition={other}
                path={getPath(other, address ?? { kind: 'front' })}
                isCurrent={address !== undefined && other.id === edition.id}
              />
            ) : (
              <Missing edition={edition} other={other} />
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Each edition says of a withdrawn article that it is one. */
function getWithdrawnAddress({ article }: MissingPage): Address | undefined {
  return article && { kind: 'article', slug: article.slug };
}

function Missing({ edition, other }: { readonly edition: Edition; readonly other: Edition }) {
  return (
    <span title={joinRuns(getMessage(edition, 'EditionSwitch.missing'))}>
      <s lang={other.lang}>
        <EditionLabel edition={other} />
      </s>{' '}
      <span className="sr-only">
        <Message edition={edition} name="EditionSwitch.missing" />
      </span>
    </span>
  );
}

interface EditionLinkProps {
  readonly edition: Edition;
  /** Of a page in that edition. */
  readonly path: string;
  /** It is the page that is being read. */
  readonly isCurrent?: boolean;
  /** Instead of the edition's name. */
  readonly children?: ReactNode;
}

/** A link to a page in an edition, by default under the edition's name. */
export function EditionLink({ edition, path, isCurrent = false, children }: EditionLinkProps) {
  return (
    <a
      href={path}
      lang={edition.lang}
      hrefLang={edition.lang}
      aria-current={isCurrent ? 'page' : undefined}
    >
      {children ?? <EditionLabel edition={edition} />}
    </a>
  );
}

const han = /\p{Script=Han}+/gu;

/**
 * The name of an edition in its own language; Chinese in the name of a bilingual one is marked as
 * such, and stands for all of it in the switch on a phone.
 */
export function EditionLabel({ edition }: { readonly edition: Edition }) {
  if (edition.languages.length === 1) return edition.label;
  const chinese = edition.label.match(han) ?? [];
  const rest = edition.label.replace(han, '').trim();
  return (
    <>
      <span className="wide">{rest}</span>{' '}
      <Runs lang={edition.lang} runs={chinese.map((text) => ({ lang: 'zh-Hans', text }))} />
    </>
  );
}
