import { removeFolder } from './output/removeFolder';
import { getFilesFolder, getPartFolder, openParts, type Share, writePart } from './parts/part';
import { note, type Publication } from './publication';
import type { Made } from './render/fileMaker';
import type { Order, RouteOutput } from './render/maker';
import type { Workers } from './render/startWorkers';

/**
 * Whatever routes give, pages, feeds and pictures: kept where it would come out the same, taken from a
 * part that another machine made, else made.
 */
export async function makeRoutes(publication: Publication): Promise<void> {
  const { archive, folder, output, partVersion, startWorkers } = publication;
  const workers = startWorkers(folder);
  try {
    const parts = openParts(output.workspace, partVersion, archive, folder);
    const orders = (await listOrders(publication, workers)).filter((order) => {
      const made = parts.take(order);
      if (made) note(publication, made, order);
      return !made;
    });
    const byFile = new Map(orders.map((order) => [order.file, order]));
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

/**
 * Makes one of several parts of what routes give into its folder, for the build that publishes all.
 * Gives how many files it has; nothing is published.
 */
export async function makePart(publication: Publication, share: Share): Promise<number> {
  const { output, partVersion, startWorkers } = publication;
  const part = getPartFolder(output.workspace, share);
  removeFolder(part, output.workspace.files);
  const workers = startWorkers(getFilesFolder(part));
  try {
    const orders = await listOrders(publication, workers);
    const [from, to] = [share.number - 1, share.number].map((number) =>
      Math.floor((number * orders.length) / share.of),
    );
    // All is written, whatever stands in the output folder: another machine may not have it.
    const own = orders.slice(from, to).map(({ known, ...order }) => order);
    const all: Made[] = [];
    await workers.make(own, (made) => {
      all.push(...made);
      for (const { faults } of made) publication.faults.push(...faults);
      publication.onMade?.(all.length, own.length);
    });
    if (publication.faults.length === 0) writePart(part, partVersion, all);
    return all.length;
  } finally {
    await workers.close();
  }
}

/** The files that are to be made, those of one subject one after the other. */
async function listOrders(publication: Publication, workers: Workers): Promise<readonly Order[]> {
  const outputs = await listOutputs(publication, workers);
  const stale = outputs.filter((output) => !keep(publication, output)).sort(bySubject);
  return stale.map((output) => {
    const known = publication.ledger.getLast(output.file)?.hash;
    return { ...output, ...(known !== undefined && { known }) };
  });
}

/** The list of all files, from the last publish where it would be the same. */
async function listOutputs(
  { ledger }: Publication,
  workers: Workers,
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
