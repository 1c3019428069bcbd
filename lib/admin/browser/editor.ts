import CMS from '@sveltia/cms';
import type { Settings } from '@/lib/admin/adminConfig';
import { readText, writeText } from './textFile';
import { readFields, writeFields } from './yamlFile';

/** Begins the editor, in the language of the browser. */
async function start(): Promise<void> {
  const language = navigator.language.startsWith('zh') ? 'zh' : 'en';
  const response = await fetch(`settings.${language}.json`);
  const { config, rules }: Settings = await response.json();
  CMS.registerCustomFormat('courier-yaml', 'yaml', {
    fromFile: (text) => readFields(text, rules),
    toFile: (fields) => writeFields(fields, rules),
  });
  CMS.registerCustomFormat('courier-frontmatter', 'md', {
    fromFile: (text) => readText(text, rules),
    toFile: (fields) => writeText(fields, rules),
  });
  await CMS.init({ config });
}

void start();
