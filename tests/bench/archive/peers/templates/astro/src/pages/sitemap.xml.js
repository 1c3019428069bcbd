import { renderSitemap } from '../../shared/site.mjs';
import { readPaper } from '../paper.mjs';

export async function GET() {
  const paper = await readPaper();
  return new Response(renderSitemap([...paper.values()].flatMap(({ latest }) => latest)));
}
