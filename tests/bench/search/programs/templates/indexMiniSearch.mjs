import { readFileSync, writeFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { options } from './options.js';

for (const language of ['en', 'zh']) {
  const index = new MiniSearch(options);
  index.addAll(JSON.parse(readFileSync(`articles-${language}.json`, 'utf8')));
  writeFileSync(`index-${language}.json`, JSON.stringify(index));
}
