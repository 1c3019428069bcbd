import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getOutFolder } from '@/lib/cli/terminal/outFolder';
import { findServer } from '@/tests/support/hosts/findServer';
import { startCaddy } from '@/tests/support/hosts/startCaddy';
import { findBrotli, startNginx } from '@/tests/support/hosts/startNginx';
import { startOwn } from '@/tests/support/hosts/startOwn';
import type { Server } from '@/tests/support/hosts/startServer';
import { ask } from '@/tests/support/site/ask';
import { readBuiltSite } from './builtSite';
import type { Exchange } from './exchange';
import { listExchanges } from './exchanges';

const folder = getOutFolder();
const exchanges = listExchanges(readBuiltSite(folder));

interface Host {
  readonly name: string;
  readonly start: () => Promise<Server>;
  readonly hasBrotli: boolean;
}

/** Those that this machine has; `npm test` says which it lacks. */
const hosts: Host[] = [{ name: 'npm start', start: () => startOwn(folder), hasBrotli: true }];

const nginx = findServer('nginx');
if (nginx !== undefined) {
  const hasBrotli = findBrotli(nginx) !== undefined;
  hosts.push({ name: 'nginx', start: () => startNginx(nginx, folder), hasBrotli });
}
const caddy = findServer('caddy');
if (caddy !== undefined) {
  hosts.push({ name: 'Caddy', start: () => startCaddy(caddy, folder), hasBrotli: true });
}

for (const { name, start, hasBrotli } of hosts) {
  describe(name, () => {
    let server: Server;

    beforeAll(async () => {
      server = await start();
    });

    afterAll(() => server.stop());

    for (const exchange of exchanges) {
      if (exchange.needsBrotli && !hasBrotli) continue;
      test(exchange.name, async () => {
        const { statuses, answers = {}, body } = exchange;
        const answer = await askAgain(server.port, exchange);
        expect(statuses).toContain(answer.status);
        const found = Object.keys(answers).map((key) => [key, answer.headers[key.toLowerCase()]]);
        expect(Object.fromEntries(found)).toEqual(answers);
        if (body) expect(answer.body.equals(body)).toBe(true);
      });
    }
  });
}

/** Asks once or, where headers depend on an answer, twice; gives the last answer. */
async function askAgain(port: number, { path, method, headers, getHeaders }: Exchange) {
  const question = { path, ...(method && { method }) };
  const more = getHeaders?.(await ask(port, question));
  return ask(port, { ...question, headers: { ...headers, ...more } });
}
