import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants';
import { devContentVersion } from '@/lib/archive/contentVersion';

/** Next serves `npm run dev`; `npm run build` publishes the same routes without it (`lib/publish`). */
const config: NextConfig = {
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  // Next writes no instructions for coding agents into the project.
  agentRules: false,
  experimental: { globalNotFound: true },
};

/** Next's own settings, by phase. */
export default function getConfig(phase: string): NextConfig {
  if (phase !== PHASE_DEVELOPMENT_SERVER) return config;
  // As lib/archive imports it.
  const resolveAlias = { './contentVersion': `./${devContentVersion}` };
  return { ...config, turbopack: { resolveAlias } };
}
