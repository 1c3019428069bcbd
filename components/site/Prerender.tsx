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
 * Asks the browser to make ready the page that a reader is about to open: one that a pointer
 * rests on (Speculation Rules). A browser that saves data, or doesn't know them, does nothing.
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
