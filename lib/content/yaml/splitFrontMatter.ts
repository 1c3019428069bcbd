import matter from 'gray-matter';
import { createFault, type Result } from '@/lib/fault/fault';

export interface Parts {
  /** YAML between the fences, with an empty line for the first fence: its lines are the file's. */
  readonly frontMatter: string;
  /** The rest, with empty lines for what stands before it: its lines are the file's. */
  readonly body: string;
}

const fence = /^---[ \t]*$/;

/**
 * Splits a Markdown file. The first line must be a plain `---`: gray-matter would take
 * `---js` for a program and run it.
 */
export function splitFrontMatter(text: string, file: string): Result<Parts> {
  const [first = '', ...rest] = text.split('\n');
  if (!first.startsWith('---')) {
    return { value: undefined, faults: [createFault('front-matter-missing', { file })] };
  }
  const found = fence.test(first) ? rest.find((line) => line.startsWith('---')) : first;
  if (found === undefined) {
    return { value: undefined, faults: [createFault('front-matter-open', { file })] };
  }
  if (!fence.test(found)) {
    const line = found === first ? 1 : rest.indexOf(found) + 2;
    return {
      value: undefined,
      faults: [createFault('front-matter-fence', { file, line }, { found })],
    };
  }
  return { value: split(text), faults: [] };
}

function split(text: string): Parts {
  let frontMatter = '';
  const keep = (yaml: string): object => {
    frontMatter = yaml;
    return {};
  };
  // Any options keep gray-matter from caching, and its own engine from reading the YAML.
  const { content } = matter(text, { language: 'yaml', engines: { yaml: keep } });
  const before = text.slice(0, text.length - content.length);
  return { frontMatter, body: before.replace(/[^\n]/g, '') + content };
}
