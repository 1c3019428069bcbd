const pagefind = await import('/pagefind/pagefind.js');

const getSlug = ({ url }) => url.split('/').at(-2);

/** The first ten with what is shown of them. */
globalThis.ask = async (text) => {
  const { results } = await pagefind.search(text);
  const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return shown.map(getSlug);
};

/** All articles by the ids of results. */
globalThis.listIds = async () => {
  const { results } = await pagefind.search(null);
  const ids = [];
  for (let start = 0; start < results.length; start += 200) {
    const some = results.slice(start, start + 200);
    const slugs = await Promise.all(some.map(async (result) => getSlug(await result.data())));
    ids.push(...some.map(({ id }, place) => [id, slugs[place]]));
  }
  return ids;
};

globalThis.askAll = async (text) => {
  const { results } = await pagefind.search(text);
  return results.map(({ id }) => id);
};
