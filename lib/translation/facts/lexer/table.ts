import type { Tags } from './token';

interface Node {
  readonly next: Map<string, Node>;
  tags?: Tags;
}

/** Rows of a table: words, parted by a bar, and the tags that each of them gets. */
export type Rows = readonly (readonly [words: string, tags: Tags])[];

/** A longest match: its tags and how many steps it covers. */
export interface Hit {
  readonly tags: Tags;
  readonly length: number;
}

/**
 * Words and their tags, looked up by the longest match: by words in English (`square kilometres`), by
 * characters in Chinese. A word that stands in several rows has the tags of all.
 */
export class Table {
  private readonly root: Node = { next: new Map() };

  constructor(private readonly split: (word: string) => readonly string[]) {}

  add(rows: Rows): this {
    for (const [words, tags] of rows) {
      for (const word of words.split('|')) this.addWord(word, tags);
    }
    return this;
  }

  private addWord(word: string, tags: Tags): void {
    let node = this.root;
    for (const step of this.split(word)) {
      let next = node.next.get(step);
      if (!next) {
        next = { next: new Map() };
        node.next.set(step, next);
      }
      node = next;
    }
    node.tags = { ...node.tags, ...tags };
  }

  /**
   * The longest row that begins at a place; `getStep` gives what stands at each. A row with the tag
   * `notBefore` is none where one of these characters follows.
   */
  find(getStep: (place: number) => string | undefined, place: number): Hit | undefined {
    let node: Node | undefined = this.root;
    let hit: Hit | undefined;
    for (let length = 0; ; length++) {
      const step = getStep(place + length);
      node = step === undefined ? undefined : node.next.get(step);
      if (!node) return hit;
      const { tags } = node;
      const isBarred =
        tags?.notBefore !== undefined &&
        String(tags.notBefore).includes(getStep(place + length + 1) ?? '\n');
      if (tags && !isBarred) hit = { tags, length: length + 1 };
    }
  }
}
