import { listRoutes } from '@/lib/publish/code/listRoutes';
import type { Route } from '@/lib/publish/render/route';

/** The routes of `app/`, but pictures, which take long to draw: short texts stand for them. */
export async function loadRoutes(): Promise<readonly Route[]> {
  const files = listRoutes('app');
  return Promise.all(
    files.map(async ({ pattern, kind, file, layouts }) => {
      const module = await import(/* @vite-ignore */ `@/${file}`);
      const isDrawn = /\.(png|svg)$|^\/media\//.test(pattern);
      const respond = () => new Response('a picture');
      return {
        pattern,
        kind,
        module: isDrawn ? { ...module, GET: respond } : module,
        layouts: await Promise.all(
          layouts.map((layout) => import(/* @vite-ignore */ `@/${layout}`)),
        ),
      } as Route;
    }),
  );
}
