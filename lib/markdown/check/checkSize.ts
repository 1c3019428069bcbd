import { type BodyFault, createFault } from '@/lib/fault/fault';

/**
 * No article comes near these. Beyond them a body of brackets, quotation marks or stars takes the
 * parser minutes or its whole stack; it is linear in paragraphs, quadratic inside one.
 */
const most = { characters: 50_000, containers: 50, brackets: 100, stars: 4000 };

const container = /^[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/;
const stars = /(?<=[^\s*_~])[*_~]+|[*_~]+(?=[^\s*_~])/g;

/** Whether the parser can take a body, asked before it does. Names each paragraph that is too much. */
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
  return faults;
}

function checkParagraph(lines: readonly string[], line: number): readonly BodyFault[] {
  const text = lines.join('\n');
  const place = { line, column: 1 };
  if (text.length > most.characters) {
    const values = { characters: text.length, limit: most.characters };
    return [createFault('paragraph-too-long', place, values)];
  }
  const isDeep =
    countOpen(text) > most.brackets || (text.match(stars) ?? []).join('').length > most.stars;
  return isDeep ? [createFault('too-deep', place)] : [];
}

/** Marks of quotations and lists, one inside the other, at the beginning of a line. */
function hasManyContainers(line: string): boolean {
  let rest = line;
  for (let count = 0; count <= most.containers; count += 1) {
    const marker = container.exec(rest);
    if (!marker) return false;
    rest = rest.slice(marker[0].length);
  }
  return true;
}

/** The most brackets that are open at once. */
function countOpen(text: string): number {
  let open = 0;
  let result = 0;
  for (const bracket of text.match(/[[\]]/g) ?? []) {
    open = bracket === '[' ? open + 1 : Math.max(0, open - 1);
    result = Math.max(result, open);
  }
  return result;
}
