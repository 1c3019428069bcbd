import type { Metadata } from 'next';
import type { Archive } from '@/lib/archive/archive';
import { editions } from '@/lib/i18n/editions';
import { getPath } from '@/lib/i18n/getPath';
import { getSiteUrl } from './getSiteUrl';

const front = { kind: 'front' } as const;

/** The head of `/`, where a reader chooses an edition: the default of the front pages (hreflang). */
export function getEntryMetadata({ site }: Archive): Metadata {
  return {
    metadataBase: getSiteUrl(site),
    title: `${site.name.en} · ${site.name.zh}`,
    description: `${site.tagline.en} · ${site.tagline.zh}`,
    alternates: {
      canonical: '/',
      languages: {
        ...Object.fromEntries(
          editions
            .filter(({ indexed }) => indexed)
            .map((edition) => [edition.lang, getPath(edition, front)]),
        ),
        'x-default': '/',
      },
    },
  };
}
