import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

/** What an XML validator (libxml2) finds wrong in a sitemap or the index of sitemaps, by their schemas. */
export async function validateSitemap(xml: string): Promise<readonly string[]> {
  const isIndex = xml.includes('<sitemapindex');
  const { errors } = await validateXML({
    xml: [{ fileName: 'sitemap.xml', contents: xml }],
    schema: [isIndex ? read('index.xsd') : wrapper],
    preload: [sitemapSchema, read('news.xsd')],
  });
  return errors.map(({ message }) => message);
}

/** Brings the two schemas together, as neither names the other. */
const wrapper = {
  fileName: 'all.xsd',
  contents: `<schema xmlns="http://www.w3.org/2001/XMLSchema">
  <import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
  <import namespace="http://www.google.com/schemas/sitemap-news/0.9" schemaLocation="news.xsd"/>
</schema>`,
};

const sitemapSchema = {
  fileName: 'sitemap.xsd',
  contents: readFileSync('node_modules/sitemap/schema/sitemap.xsd', 'utf8'),
};

function read(fileName: string) {
  return { fileName, contents: readFileSync(`tests/fixtures/sitemaps/${fileName}`, 'utf8') };
}
