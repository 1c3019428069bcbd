import { defineConfig } from 'astro/config';

export default defineConfig({
  publicDir: './static',
  trailingSlash: 'always',
  experimental: { incrementalBuild: process.env.INCREMENTAL === '1' },
});
