import { escapeHtml } from '@/lib/html/escapeHtml';
import type { Localized } from '@/lib/language/language';

/** Who made a picture, and under which terms it may be used. */
export interface ImageRights {
  readonly credit?: string | Localized;
  readonly licence?: string;
}

/**
 * What a published picture says of itself, as XMP: the IPTC’s credit line and rights usage terms
 * (https://www.iptc.org/std/photometadata/specification/). Undefined where there is nothing to say.
 */
export function renderRights({ credit, licence }: ImageRights): string | undefined {
  const line =
    typeof credit === 'object' ? [...new Set([credit.en, credit.zh])].join(' / ') : credit;
  if (line === undefined && licence === undefined) return undefined;
  const fields = [
    ...(line === undefined ? [] : [`<photoshop:Credit>${escapeHtml(line)}</photoshop:Credit>`]),
    ...(licence === undefined
      ? []
      : [
          `<xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang="x-default">${escapeHtml(licence)}</rdf:li></rdf:Alt></xmpRights:UsageTerms>`,
        ]),
  ];
  const namespaces = [
    'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"',
    'xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"',
  ];
  const rdf = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';
  const description = `<rdf:Description rdf:about="" ${namespaces.join(' ')}>${fields.join('')}</rdf:Description>`;
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${rdf}>${description}</rdf:RDF></x:xmpmeta>`;
}
