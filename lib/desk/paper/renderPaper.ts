import { createSlug } from '@/lib/desk/draft/createSlug';
import { indent, renderScalar } from '@/lib/desk/draft/renderField';
import type { DraftFile } from '@/lib/desk/draft/writeDraft';
import type { Localized } from '@/lib/language/language';
import type { Answers } from './questions';

/** The files that a paper begins with: `site.yaml` and, if one is named, its first topic. */
export function renderPaper(answers: Answers): readonly DraftFile[] {
  const { topicEn = '', topicZh = '', topicSummaryEn = '', topicSummaryZh = '' } = answers;
  const id = createSlug(topicEn);
  const site = { name: 'site.yaml', text: renderSite(answers, id) };
  if (id === '') return [site];
  const lines = [
    'kind: subject',
    ...renderBoth('name', { en: topicEn, zh: topicZh }),
    ...renderBoth('summary', { en: topicSummaryEn, zh: topicSummaryZh }),
  ];
  return [site, { name: `topics/${id}.yaml`, text: `${lines.join('\n')}\n` }];
}

function renderSite(answers: Answers, topic: string): string {
  const { nameEn = '', nameZh = '', taglineEn = '', taglineZh = '' } = answers;
  const { publisherEn = nameEn, publisherZh = nameZh } = answers;
  const publisher = renderBoth('name', { en: publisherEn, zh: publisherZh });
  const lines = [
    ...renderBoth('name', { en: nameEn, zh: nameZh }),
    ...renderBoth('tagline', { en: taglineEn, zh: taglineZh }),
    ...(['seal', 'url', 'founded', 'timeZone'] as const).flatMap((key) =>
      answers[key] ? [`${key}: ${renderScalar(answers[key])}`] : [],
    ),
    'publisher:',
    ...indent(publisher, '  '),
    ...(topic === '' ? [] : [`navigation: [${topic}]`]),
  ];
  return `${lines.join('\n')}\n`;
}

function renderBoth(key: string, { en, zh }: Localized): readonly string[] {
  return [`${key}:`, `  en: ${renderScalar(en)}`, `  zh: ${renderScalar(zh)}`];
}
