import { languages, renderFeed } from '../../../shared/site.mjs';
import { readPaper } from '../../paper.mjs';

export function getStaticPaths() {
  return languages.map((language) => ({ params: { language } }));
}

export async function GET({ params: { language } }) {
  return new Response(renderFeed(language, (await readPaper()).get(language).latest));
}
