import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  articles: defineCollection({
    // An article has the same slug in both languages; its path is what it has for itself.
    loader: glob({ pattern: '**/*.md', base: './content', generateId: ({ entry }) => entry }),
  }),
};
