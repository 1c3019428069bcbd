import type { Edition } from '@/lib/edition/editions';
import { renderChart } from '@/lib/markdown/chart/charts';
import { breakDisplayLines } from '@/lib/page/markup/breakDisplayLines';
import type { PageOf } from '@/lib/page/page';
import { Html } from './Block';

interface Props {
  readonly edition: Edition;
  readonly article: PageOf<'article'>;
}

/** The first chart of an article in each of its languages, where no photograph shows what it is about. */
export function LeadChart({ edition, article }: Props) {
  const { charts, chineseNames } = article;
  const langs = [...new Set(charts.map(({ lang }) => lang))];
  return (
    <div className="prose parallel">
      {langs.map((lang) => {
        const first = charts.find((each) => each.lang === lang);
        const html = first ? breakDisplayLines(renderChart(first.chart), chineseNames) : '';
        return <Html key={lang} lang={lang === edition.lang ? undefined : lang} html={html} />;
      })}
    </div>
  );
}
