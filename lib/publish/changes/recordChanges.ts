import { compareStates } from './compareStates';
import { joinChanges } from './joinChanges';
import { readChanges } from './readChanges';
import type { SiteState } from './siteState';
import { writeChanges } from './writeChanges';

const nothing = { added: [], changed: [], removed: [], feeds: [] };

/**
 * Writes down what the site that was just published has that the last one had not, and what it has
 * no more. What nobody has announced yet stays on the list.
 */
export function recordChanges(outFolder: string, state: SiteState): void {
  const last = readChanges(outFolder) ?? { changes: nothing, state: { pages: {}, feeds: {} } };
  const changes = joinChanges(last.changes, compareStates(last.state, state));
  writeChanges(outFolder, { changes, state });
}
