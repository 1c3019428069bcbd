import type { ListItem, PhrasingContent, Root } from 'mdast';
import { listNodes } from '@/lib/markdown/parse/listNodes';

/** The box of a task gets its words as label, so that a screen reader says what is done (WCAG 4.1.2). */
export function labelTasks(tree: Root): void {
  for (const item of listNodes(tree, 'listItem')) {
    const [first] = item.children;
    if (typeof item.checked !== 'boolean' || first?.type !== 'paragraph') continue;
    first.children = [label([box(item.checked), { type: 'text', value: ' ' }, ...first.children])];
    item.data = { hProperties: { className: ['task'] } };
    item.checked = null;
  }
}

/** mdast has no node for a label or a box; the type of these is only a carrier of `hName`. */
function label(children: PhrasingContent[]): PhrasingContent {
  return { type: 'emphasis', data: { hName: 'label' }, children };
}

function box(isChecked: NonNullable<ListItem['checked']>): PhrasingContent {
  const hProperties = { type: 'checkbox', disabled: true, ...(isChecked && { checked: true }) };
  return { type: 'emphasis', data: { hName: 'input', hProperties }, children: [] };
}
