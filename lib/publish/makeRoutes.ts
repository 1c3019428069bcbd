import { note, type Publication } from './publication';
import type { Output } from './render/createMaker';

/** Whatever routes give, pages, feeds and pictures: kept where it would come out the same, else made. */
export async function makeRoutes(publication: Publication): Promise<void> {
  const { book, folder, startWorkers } = publication;
  const workers = startWorkers(folder);
  try {
    const outputs = await listOutputs(publication, workers);
    const stale = outputs.filter((output) => !keep(publication, output)).sort(bySubject);
    const byFile = new Map(stale.map((output) => [output.file, output]));
    const orders = stale.map((output) => {
      const known = book.getLast(output.file)?.hash;
      return { ...output, ...(known !== undefined && { known }) };
    });
    let done = 0;
    await workers.make(orders, (made) => {
      for (const file of made) note(publication, file, byFile.get(file.file));
      done += made.length;
      publication.onMade?.(done, orders.length);
    });
  } finally {
    await workers.close();
  }
}

/** The list of all files, from the last publish where it would be the same. */
async function listOutputs(
  { book }: Publication,
  workers: ReturnType<Publication['startWorkers']>,
): Promise<readonly Output[]> {
  const { last } = book;
  if (last && book.areCurrent(last.lists.routes)) {
    book.note('routes', last.lists.routes);
    return last.entries.flatMap(({ file, origin }) => (origin ? [{ file, ...origin }] : []));
  }
  const { outputs, inputs } = await workers.list();
  book.note('routes', inputs);
  return outputs;
}

/** What is made of one article is made by one worker, which works out what it has in common once. */
function bySubject(a: Output, b: Output): number {
  const [first, second] = [a, b].map(({ params: { slug = '', topic = '' } }) => slug || topic);
  return (first ?? '') < (second ?? '') ? -1 : Number(first !== second);
}

function keep({ book }: Publication, { file }: Output): boolean {
  const entry = book.getLast(file);
  if (!entry || !book.areCurrent(entry.inputs)) return false;
  book.keep(entry);
  return true;
}
