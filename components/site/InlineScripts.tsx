import type { Graph } from 'schema-dts';

/** What a page tells machines about itself (JSON-LD 1.1). Browsers neither run nor show it. */
export function StructuredData({ graph }: { readonly graph: Graph }) {
  // A `<` in a headline must not end the script (HTML, 4.12.1.3).
  const json = JSON.stringify(graph).replaceAll('<', '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React would write quotation marks as entities
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

/** Pages, not files: nothing with an extension, nothing that downloads. */
const rules = {
  prerender: [
    {
      where: { and: [{ href_matches: '/*' }, { not: { href_matches: '/*.*' } }] },
      eagerness: 'moderate',
    },
  ],
};

/**
 * Asks the browser to prepare the page that a reader is about to open, that is, whose link the
 * pointer rests on (Speculation Rules). A browser that saves data or doesn't know them does nothing.
 */
export function Prerender() {
  return (
    <script
      type="speculationrules"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours
      dangerouslySetInnerHTML={{ __html: JSON.stringify(rules) }}
    />
  );
}
