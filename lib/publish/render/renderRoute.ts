import { renderToStaticMarkup } from 'react-dom/server';
import type { Archive } from '@/lib/archive/archive';
import type { Params, Route } from './route';

/**
 * What a route gives with these params, made from that archive: the HTML of a page inside its
 * layouts, or the bytes of a handler's file; nothing where the handler says that there is none (404).
 */
export async function renderRoute(
  route: Route,
  params: Params,
  archive: Archive,
): Promise<Buffer | undefined> {
  const props = { params: Promise.resolve(params), archive };
  if (route.kind === 'handler') {
    const response = await route.module.GET(undefined, props);
    return response.ok ? Buffer.from(await response.arrayBuffer()) : undefined;
  }
  let content = await route.module.default(props);
  for (const layout of route.layouts.toReversed()) {
    content = await layout.default({ ...props, children: content });
  }
  return Buffer.from(`<!DOCTYPE html>${renderToStaticMarkup(content)}`);
}
