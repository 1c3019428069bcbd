import type { Nodes, Root } from 'mdast';
import { type BodyFault, createFault } from '@/lib/fault/fault';
import { getPlace } from '@/lib/markdown/parse/places';

/**
 * No article comes near these limits. Beyond them, a body of brackets, quotation marks or asterisks
 * takes the parser minutes or overflows its stack; its time is linear in the number of paragraphs
 * and quadratic in the length of one. `levels` are those of the tree, of which a list in a list in a
 * list takes six; whatever walks the tree is recursive. Empty lines in a row cost the parser the square of
 * their number.
 */
const most = {
  characters: 50_000,
  containers: 50,
  brackets: 100,
  stars: 4000,
  levels: 100,
  blanks: 2000,
};

const container = /^[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/;
const stars = /(?<=[^\s*_~])[*_~]+|[*_~]+(?=[^\s*_~])/g;

/** Paragraphs that would be too much for the parser; to be asked before a body is parsed. */
export function checkSize(body: string): readonly BodyFault[] {
  const faults: BodyFault[] = [];
  const lines = [...body.split(/\r\n|\r|\n/), ''];
  let first = 0;
  for (const [index, line] of lines.entries()) {
    if (hasManyContainers(line)) {
      faults.push(createFault('too-deep', { line: index + 1, column: 1 }));
    }
    if (!/^[\s>]*$/.test(line)) continue;
    faults.push(...checkParagraph(lines.slice(first, index), first + 1));
    first = index + 1;
  }
  return [...faults, ...checkBlanks(lines)];
}

/** Blocks nested too deep to be walked, or read. Not recursive, so that any depth is safe here. */
export function checkDepth(tree: Root): readonly BodyFault[] {
  return tree.children
    .filter((node) => isDeep(node))
    .map((node) => createFault('too-deep', getPlace(node)));
}

function checkParagraph(lines: readonly string[], line: number): readonly BodyFault[] {
  const text = lines.join('\n');
  const place = { line, column: 1 };
  if (text.length > most.characters) {
    const values = { characters: text.length, limit: most.characters };
    return [createFault('paragraph-too-long', place, values)];
  }
  const isTooDeep =
    countOpen(text) > most.brackets || (text.match(stars) ?? []).join('').length > most.stars;
  return isTooDeep ? [createFault('too-deep', place)] : [];
}

/** Only below the first words: above them, a body has empty lines for what belongs to something else. */
function checkBlanks(lines: readonly string[]): readonly BodyFault[] {
  let last = lines.findIndex((line) => line.trim() !== '');
  return [...lines, 'end'].flatMap((line, index) => {
    if (index <= last || line.trim() === '') return [];
    const count = index - last - 1;
    last = index;
    return count > most.blanks
      ? [createFault('blank-lines', { line: index, column: 1 }, { count })]
      : [];
  });
}

/** Whether too many quotations and lists, one inside the other, begin on a line. */
function hasManyContainers(line: string): boolean {
  let rest = line;
  for (let count = 0; count <= most.containers; count += 1) {
    const marker = container.exec(rest);
    if (!marker) return false;
    rest = rest.slice(marker[0].length);
  }
  return true;
}

/** The largest number of brackets that are open at once. */
function countOpen(text: string): number {
  let open = 0;
  let result = 0;
  for (const bracket of text.match(/[[\]]/g) ?? []) {
    open = bracket === '[' ? open + 1 : Math.max(0, open - 1);
    result = Math.max(result, open);
  }
  return result;
}

function isDeep(block: Nodes): boolean {
  let level: readonly Nodes[] = [block];
  for (let depth = 0; depth < most.levels; depth += 1) {
    level = level.flatMap((node) => ('children' in node ? node.children : []));
    if (level.length === 0) return false;
  }
  return true;
}
