import type { Maker } from '@/lib/publish/render/maker';
import type { Route } from '@/lib/publish/render/route';
import type { Workers } from '@/lib/publish/render/startWorkers';

/** Workers that do everything in this process. */
export function makeWorkers({ list, make }: Maker): Workers {
  return {
    list: async () => list(),
    make: async (orders, onMade) => {
      for (const order of orders) {
        onMade([await make(order)]);
      }
    },
    close: async () => undefined,
  };
}

/** A route for each file, by its path below the output folder, that gives this text. */
export function makeRoutes(files: Readonly<Record<string, string>>): readonly Route[] {
  return Object.entries(files).map(([file, text]) => {
    const respond = () => new Response(text);
    return { pattern: `/${file}`, kind: 'handler', module: { GET: respond }, layouts: [] };
  });
}
