import type { Graph } from 'schema-dts';

/** What a page tells machines of itself (JSON-LD 1.1). Browsers neither run nor show it. */
export function StructuredData({ graph }: { readonly graph: Graph }) {
  // A `<` in a headline must not end the script (HTML, 4.12.1.3).
  const json = JSON.stringify(graph).replaceAll('<', '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React would write quotation marks as entities
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
