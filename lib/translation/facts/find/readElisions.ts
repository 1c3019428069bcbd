import type { Fact } from '@/lib/translation/facts/lexer/fact';

/** How far back a percentage makes the next bare figure one, in characters. */
const reach = 60;

/**
 * Lets a bare figure soon after a percentage be one too: `53.8 per cent to her rival's 46.2`.
 * Changes the list.
 */
export function readElisions(facts: Fact[]): void {
  facts.forEach((fact, index) => {
    const isBare =
      fact.kind === 'number' && fact.unit === undefined && /^\d+(?:\.\d+)?$/.test(fact.text);
    if (!isBare) return;
    const isNearShare = facts
      .slice(Math.max(0, index - 3), index)
      .some(
        ({ kind, end, text }) => kind === 'ratio' && /\d/.test(text) && fact.start - end < reach,
      );
    if (!isNearShare) return;
    const value = Number((fact.value / 100).toPrecision(12));
    facts[index] = { ...fact, others: [...fact.others, { kind: 'ratio', value }] };
  });
}
