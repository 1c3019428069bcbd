import type { ReactNode } from 'react';
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
