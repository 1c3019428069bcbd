import { note, type Publication } from './publication';
import type { RouteOutput } from './render/maker';

/** Whatever routes give, pages, feeds and pictures: kept where it would come out the same, else made. */
export async function makeRoutes(publication: Publication): Promise<void> {
  const { ledger, folder, startWorkers } = publication;
  const workers = startWorkers(folder);
  try {
    const outputs = await listOutputs(publication, workers);
    const stale = outputs.filter((output) => !keep(publication, output)).sort(bySubject);
    const byFile = new Map(stale.map((output) => [output.file, output]));
    const orders = stale.map((output) => {
      const known = ledger.getLast(output.file)?.hash;
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
  { ledger }: Publication,
  workers: ReturnType<Publication['startWorkers']>,
): Promise<readonly RouteOutput[]> {
  const { last } = ledger;
  if (last && ledger.areCurrent(last.lists.routes)) {
    ledger.note('routes', last.lists.routes);
    return last.entries.flatMap(({ file, origin }) => (origin ? [{ file, ...origin }] : []));
  }
  const { outputs, inputs } = await workers.list();
  ledger.note('routes', inputs);
  return outputs;
}

/** What is made of one article is made by one worker, which works out what it has in common once. */
function bySubject(a: RouteOutput, b: RouteOutput): number {
  const [first, second] = [a, b].map(({ params: { slug = '', topic = '' } }) => slug || topic);
  return (first ?? '') < (second ?? '') ? -1 : Number(first !== second);
}

function keep({ ledger }: Publication, { file }: RouteOutput): boolean {
  const entry = ledger.getLast(file);
  if (!entry || !ledger.areCurrent(entry.inputs)) return false;
  ledger.keep(entry);
  return true;
}
