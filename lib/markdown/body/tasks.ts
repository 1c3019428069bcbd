import type { ListItem, PhrasingContent, Root } from 'mdast';
import { listNodes } from '@/lib/markdown/parse/nodes';

/** Makes the text of a task the label of its box, so that a screen reader says which task is done (WCAG 4.1.2). */
export function labelTasks(tree: Root): void {
  for (const item of listNodes(tree, 'listItem')) {
    const [first] = item.children;
    if (typeof item.checked !== 'boolean' || first?.type !== 'paragraph') continue;
    first.children = [label([box(item.checked), { type: 'text', value: ' ' }, ...first.children])];
    item.data = { hProperties: { className: ['task'] } };
    item.checked = null;
  }
}

/** mdast has no node for a label or a box; these are emphasis in name only, to carry `hName`. */
function label(children: PhrasingContent[]): PhrasingContent {
  return { type: 'emphasis', data: { hName: 'label' }, children };
}

function box(isChecked: NonNullable<ListItem['checked']>): PhrasingContent {
  const hProperties = { type: 'checkbox', disabled: true, ...(isChecked && { checked: true }) };
  return { type: 'emphasis', data: { hName: 'input', hProperties }, children: [] };
}
