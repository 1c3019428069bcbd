import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants';
import { workFiles } from '@/lib/cli/build/workFiles';

const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  images: { unoptimized: true },
  // A native module is loaded as it is, not bundled.
  serverExternalPackages: ['@resvg/resvg-js'],
  // `npm test` checks the types; a build that publishes an article need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Next writes no instructions for coding agents into the project.
  agentRules: false,
  adapterPath: resolve('lib/publish/adapter.mjs'),
  experimental: {
    globalNotFound: true,
    // Next leaves one processor idle, which on a machine of two is half of it.
    cpus: availableParallelism(),
  },
};

/** Next's own settings, by phase. */
export default function getConfig(phase: string): NextConfig {
  if (phase === PHASE_DEVELOPMENT_SERVER) {
    // As lib/archive imports it.
    const resolveAlias = { './contentVersion': `./${workFiles.contentVersion}` };
    return { ...config, turbopack: { resolveAlias } };
  }
  // With `output: 'export'` this is where the site goes; Next keeps its own files in `.next`.
  return { ...config, distDir: workFiles.export };
}
