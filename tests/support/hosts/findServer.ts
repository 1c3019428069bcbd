import { spawnSync } from 'node:child_process';

/** How to ask a server for its version, by which one sees that it starts. */
const servers = { nginx: ['-v'], caddy: ['version'] } as const;

export type ServerName = keyof typeof servers;

export const serverNames = Object.keys(servers) as readonly ServerName[];

/** Where systems put them; not all of it is in every user's PATH. */
const folders = ['', '/usr/sbin/', '/usr/local/sbin/', '/usr/local/bin/', '/opt/homebrew/bin/'];

/** Name or path of a web server that starts; undefined where there is none. */
export function findServer(name: ServerName): string | undefined {
  return folders
    .map((folder) => `${folder}${name}`)
    .find((path) => spawnSync(path, servers[name], { stdio: 'ignore' }).status === 0);
}
