import { findServer, type ServerName, serverNames } from '@/tests/support/hosts/findServer';
import { installPackages } from './installPackages';

/** Debian's packages; brotli is a module of its own there. */
const packages = {
  nginx: ['nginx', 'libnginx-mod-http-brotli-static'],
  caddy: ['caddy'],
} as const satisfies Record<ServerName, readonly string[]>;

/**
 * Sees to it that there are web servers to try the site on, from Debian's packages where it may
 * install them. Returns those that there are not in the end.
 */
export function installServers(): readonly ServerName[] {
  const isMissing = (name: ServerName) => findServer(name) === undefined;
  installPackages(serverNames.filter(isMissing).flatMap((name) => packages[name]));
  return serverNames.filter(isMissing);
}
