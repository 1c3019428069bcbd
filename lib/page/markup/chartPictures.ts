import type { ArticleText } from '@/lib/content/records';
import { type Edition, getLang } from '@/lib/edition/editions';
import { convertChart } from '@/lib/markdown/chart/charts';
import { type ChartPicture, getChartPicture } from '@/lib/media/chartPicture';

/** The charts of texts as an edition shows them, in order, each with its picture. */
export function getChartPictures(
  edition: Edition,
  texts: readonly ArticleText[],
): readonly ChartPicture[] {
  return texts.flatMap(({ language, charts = [] }) =>
    charts.map((chart) =>
      getChartPicture(
        convertChart(chart, (text) => edition.convert(language, text)),
        getLang(edition, language),
      ),
    ),
  );
}
