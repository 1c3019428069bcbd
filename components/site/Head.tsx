import type { Head as HeadContent } from '@/lib/metadata/head';
import type { OpenGraph } from '@/lib/metadata/openGraph';

/**
 * What a page tells browsers, search engines and whoever shares it. React moves these elements into
 * the `<head>`, wherever they are rendered.
 */
export function Head({ head }: { readonly head: HeadContent }) {
  const { title, description, robots, canonical, languages, otherForms, openGraph } = head;
  return (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      {description && <meta name="description" content={description} />}
      <meta name="robots" content={robots} />
      {canonical && <link rel="canonical" href={canonical} />}
      {Object.entries(languages).map(([language, url]) => (
        <link key={language} rel="alternate" hrefLang={language} href={url} />
      ))}
      {otherForms.map((form) => (
        <link
          key={form.path}
          rel="alternate"
          type={form.type}
          href={form.path}
          title={form.title}
        />
      ))}
      {openGraph && <Sharing openGraph={openGraph} />}
      {/* The paper's mark, for tabs and home screens; `lib/media/renderIcon.ts` draws it. */}
      <link rel="icon" href="/icon.svg" />
      <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
    </>
  );
}

/** Open Graph; X takes title, text and picture from there, and asks only for the kind of card. */
function Sharing({ openGraph }: { readonly openGraph: OpenGraph }) {
  const { title, description, url, siteName, locale, alternateLocales, card, article } = openGraph;
  return (
    <>
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={url} />
      <meta property="og:site_name" content={siteName} />
      <meta property="og:locale" content={locale} />
      <meta property="og:image" content={card.url} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={`${card.width}`} />
      <meta property="og:image:height" content={`${card.height}`} />
      <meta property="og:image:alt" content={card.alt} />
      {alternateLocales.map((other) => (
        <meta key={other} property="og:locale:alternate" content={other} />
      ))}
      <meta property="og:type" content={article ? 'article' : 'website'} />
      {article?.publishedTime && (
        <meta property="article:published_time" content={article.publishedTime} />
      )}
      {article?.modifiedTime && (
        <meta property="article:modified_time" content={article.modifiedTime} />
      )}
      {article?.section && <meta property="article:section" content={article.section} />}
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
