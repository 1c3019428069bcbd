import type { Page } from '@playwright/test';

/** What no line may break, by the language of the text around it; `large` is for what is set large alone. */
const whole = {
  en: String.raw`\d (?:thousand|million|billion|trillion|per cent|metres|km)`,
  enLarge: '[A-Za-z]+(?:-[A-Za-z]+)+',
  zh: String.raw`\S[·～~－／•](?=\S)|\d[\d.,]*[万亿萬億]*(?:美元|卢布|盧布|欧元|歐元|家|人|年|月|日|届|屆)`,
  zhLarge: '《[^》]+》',
} as const;

/**
 * What no line may break, and does: a figure and its unit, a mark that may not begin a line and what it
 * follows; in what is set large also names, titles, English compounds.
 */
export function findBroken(page: Page): Promise<string[]> {
  return page.evaluate((patterns) => {
    /** A piece of a page that is laid out in lines: its text, and where each letter of it is. */
    interface Flow {
      readonly block: Element;
      readonly lang: string;
      text: string;
      readonly letters: [Text, number][];
    }

    const findBlock = (element: Element): Element =>
      getComputedStyle(element).display === 'inline' && element.parentElement
        ? findBlock(element.parentElement)
        : element;

    const listTexts = () => {
      const texts: Text[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      return texts.filter(({ parentElement: parent }) =>
        Boolean(parent?.checkVisibility() && !parent.closest('.sr-only, .skip, time, svg, select')),
      );
    };

    const flows: Flow[] = [];
    for (const node of listTexts()) {
      const block = findBlock(node.parentElement ?? document.body);
      const lang = node.parentElement?.closest<HTMLElement>('[lang]')?.lang.slice(0, 2) ?? '';
      const last = flows.at(-1);
      const flow =
        last?.block === block && last.lang === lang ? last : { block, lang, text: '', letters: [] };
      if (flow !== last) flows.push(flow);
      flow.text += node.data;
      for (let at = 0; at < node.length; at += 1) flow.letters.push([node, at]);
    }

    const getBox = ([node, at]: [Text, number]) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect();
    };

    // Letters of two faces stand a little apart in one line. What is longer than its line can't but break.
    const isBroken = ({ block, letters }: Flow, start: number, end: number) => {
      const boxes = letters
        .slice(start, end)
        .map(getBox)
        .filter(({ height }) => height > 0);
      const tops = boxes.map(({ top }) => top);
      const size = Number.parseFloat(getComputedStyle(block).fontSize);
      const width = boxes.reduce((sum, box) => sum + box.width, 0);
      const isLong = width > block.getBoundingClientRect().width;
      return Math.max(...tops) - Math.min(...tops) > size * 0.7 && !isLong;
    };

    const names = [...document.querySelectorAll('.terms :is(a, span):lang(zh)')]
      .map(({ textContent }) => textContent?.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') ?? '')
      .filter(Boolean);
    const large = 'h1, h2, h3, h4, .headline, .prose caption, figcaption, aside';
    const getPattern = ({ block, lang }: Flow) => {
      const isLarge = block.closest(large) !== null;
      if (lang === 'en') return isLarge ? `${patterns.en}|${patterns.enLarge}` : patterns.en;
      const own = [...names, patterns.zhLarge, patterns.zh];
      return isLarge ? own.join('|') : patterns.zh;
    };
    return flows.flatMap((flow) =>
      [...flow.text.matchAll(new RegExp(getPattern(flow), 'gu'))]
        .filter(({ 0: { length }, index }) => isBroken(flow, index, index + length))
        .map(([found]) => found),
    );
  }, whole);
}
