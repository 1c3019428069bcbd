import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Archive } from '@/lib/archive/archive';

/** The params of a route's path, by name. */
export type Params = Readonly<Record<string, string>>;

/** A route of `app/` with its modules loaded. */
export type Route = PageRoute | HandlerRoute;

interface Listing {
  /** Lists the params of the pages that there are; without it there is one, without params. */
  readonly listParams?: (props: { readonly archive: Archive }) => readonly Params[];
}

interface PageRoute {
  /** `/[edition]/articles/[slug]` */
  readonly pattern: string;
  readonly kind: 'page';
  readonly module: Listing & { readonly default: Component };
  /** The outermost first. */
  readonly layouts: readonly (Listing & { readonly default: Component })[];
}

interface HandlerRoute {
  readonly pattern: string;
  readonly kind: 'handler';
  readonly module: Listing & {
    readonly GET: (request: undefined, props: Props) => Promise<Response> | Response;
  };
  readonly layouts: readonly never[];
}

interface Props {
  readonly params: Promise<Params>;
  readonly archive: Archive;
}

type Component = (
  props: Props & { readonly children?: ReactNode },
) => Promise<ReactNode> | ReactNode;

/** The params of every page or file that a route gives. */
export function listParams({ module, layouts }: Route, archive: Archive): readonly Params[] {
  const lists = [module, ...layouts].flatMap((own) => own.listParams ?? []);
  return lists[0]?.({ archive }) ?? [{}];
}

/**
 * The file below the output folder that a route gives with these params. A page for what is missing
 * stands where hosts look for it.
 */
export function getFile(
  { pattern, kind }: Pick<Route, 'pattern' | 'kind'>,
  params: Params,
): string {
  const path = pattern.slice(1).replace(/\[([^\]]+)\]/g, (_, name: string) => params[name] ?? '');
  if (kind === 'handler') return path;
  const file = path === '' ? 'index.html' : `${path}/index.html`;
  return file.replace(/(^|\/)404\/index\.html$/, '$1404.html');
}

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
