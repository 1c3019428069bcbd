import { renderToStaticMarkup } from 'react-dom/server';
import type { Archive } from '@/lib/archive/archive';
import type { Params, Route } from './route';

/**
 * What a route gives with these params, made from that archive: the HTML of a page inside its
 * layouts, or the bytes of a handler's file. Throws `TypeError` where the handler does not have what
 * its route lists.
 */
export async function renderRoute(route: Route, params: Params, archive: Archive): Promise<Buffer> {
  const props = { params: Promise.resolve(params), archive };
  if (route.kind === 'handler') {
    const response = await route.module.GET(undefined, props);
    if (!response.ok) {
      throw new TypeError(
        `${route.pattern} lists ${JSON.stringify(params)} but answers ${response.status}`,
      );
    }
    return Buffer.from(await response.arrayBuffer());
  }
  let content = await route.module.default(props);
  for (const layout of route.layouts.toReversed()) {
    content = await layout.default({ ...props, children: content });
  }
  return Buffer.from(`<!DOCTYPE html>${renderToStaticMarkup(content)}`);
}
