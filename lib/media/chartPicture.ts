import { createHash } from 'node:crypto';
import type { Chart } from '@/lib/markdown/chart/parseChart';

/** A chart as a picture, for whoever shows neither its drawing nor the styles of the page: readers of feeds. */
export interface ChartPicture {
  /** The last segment of its address; contains a hash of the chart, so that it can be cached for good. */
  readonly name: string;
  readonly chart: Chart;
  /** BCP 47 */
  readonly lang: string;
  /** All that it says. */
  readonly alt: string;
}

/** To be changed whenever the drawing is, so that no older picture keeps its address. */
const design = 'chart 3';

/** The picture of a chart whose words are in that language. */
export function getChartPicture(chart: Chart, lang: string): ChartPicture {
  const hash = createHash('sha256')
    .update(JSON.stringify([design, lang, chart]))
    .digest('hex');
  const name = `chart-${lang.toLowerCase()}-${hash.slice(0, 8)}.png`;
  return { name, chart, lang, alt: getWords(chart, lang) };
}

const marks = {
  en: { after: ': ', between: '; ', open: ' (', close: ')' },
  zh: { after: '：', between: '；', open: '（', close: '）' },
} as const;

function getWords({ title, values }: Chart, lang: string): string {
  const { after, between, open, close } = marks[lang === 'en' ? 'en' : 'zh'];
  const facts = values.map(
    ({ label, text, note }) => `${label} ${text}${note && open + note + close}`,
  );
  return title + after + facts.join(between);
}
