import type { Author, AuthorType } from '@/lib/content/records';
import { type Language, languages, type PartlyLocalized } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';
import { getTonedPinyin } from '@/lib/language/pinyin';
import { createSlug } from './createSlug';
import { indent, renderComment, renderLocalized } from './renderField';
import type { DraftFile } from './writeDraft';

type Known = Pick<Author, 'id' | 'name' | 'aliases'>;

/** A name in a byline. */
export interface DraftAuthor {
  readonly name: PartlyLocalized;
  readonly type: AuthorType;
}

/** Whom the bylines of drafts mean: authors of the paper by any of their names, and new ones. */
export class DraftAuthors {
  private readonly byName = new Map<string, string>();
  private readonly ids = new Set<string>();

  constructor(authors: readonly Known[]) {
    for (const { id, name, aliases } of authors) {
      this.ids.add(id);
      for (const language of languages) {
        for (const own of [name[language], ...aliases[language]]) this.byName.set(own, id);
      }
    }
  }

  /** Their ids, and the files of those that the paper lacks, with comments in the language of `words`. */
  take(
    authors: readonly DraftAuthor[],
    words: Language,
  ): { readonly ids: readonly string[]; readonly files: readonly DraftFile[] } {
    const files: DraftFile[] = [];
    const ids = authors.map((author) => {
      const own = Object.values(author.name);
      const known = own.map((each) => this.byName.get(each)).find((id) => id !== undefined);
      const id = known ?? this.createId(author);
      if (known === undefined) files.push(renderAuthor(id, author, words));
      for (const each of own) this.byName.set(each, id);
      return id;
    });
    return { ids: [...new Set(ids)], files };
  }

  /** Made of the name in Latin letters; numbered where another author has it. */
  private createId({ name: { en = '', zh = '' }, type }: DraftAuthor): string {
    const isPerson = type === 'person';
    const base = createSlug(en) || createSlug(getTonedPinyin(zh || en, { isPerson })) || 'author';
    let id = base;
    for (let number = 2; this.ids.has(id); number++) id = `${base}-${number}`;
    this.ids.add(id);
    return id;
  }
}

function renderAuthor(id: string, { name, type }: DraftAuthor, words: Language): DraftFile {
  const lines = [
    renderComment(translate(words, 'draft.author')),
    `kind: ${type}`,
    'name:',
    ...indent(renderLocalized(name, { words, key: 'draft.translation' }), '  '),
  ];
  return { name: `${id}.yaml`, text: `${lines.join('\n')}\n` };
}
