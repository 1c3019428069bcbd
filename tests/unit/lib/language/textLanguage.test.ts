import { expect, test } from 'vitest';
import { getTextLanguage } from '@/lib/language/textLanguage';

test.each([
  ['The conference took place in Chengdu.', 'en'],
  ['会议在成都举行。', 'zh'],
  ['我们使用 Kubernetes、Docker、PostgreSQL、Redis、Kafka 和 Elasticsearch。', 'zh'],
  ['华为、IBM、Microsoft、Oracle、SAP 退出 Windows Server 2012 R2', 'zh'],
  ['Windows 11 发布', 'zh'],
  ['使用 docker、kubectl、grep、awk、sed', 'zh'],
  ['The Cooperation Center (中巴技术标准化合作中心) opened in Chengdu.', 'en'],
  ['Software Courier（软件信使）', 'en'],
  ['软件信使（Software Courier）', 'zh'],
  ['The theme “新征程、新赛道、新变化” drew a crowd.', 'en'],
  ['主题为“New Journey, New Track and the New Changes of the World”。', 'zh'],
  ['“我很荣幸，也很高兴参加会议。”', 'zh'],
  ['“I have the honor to be here.', 'en'],
  ['He moved to 成都 in 2019.', 'en'],
  ['RUSSOFT', 'en'],
  ['见 https://www.themoscowtimes.com/2014/08/18/wary-of-the-west 。来源', 'zh'],
  ['https://a.example/the-words-of-the-address', 'none'],
  ['……', 'none'],
  ['', 'none'],
  ['2024', 'unclear'],
  ['12 % — 24.25', 'unclear'],
  ['Конференция прошла в Чэнду', 'unclear'],
  [`${'一'.repeat(60_000)} 写信给editor@courier.example`, 'zh'],
  ['ソフトウェア協力会議が成都で開催された。', 'unclear'],
  ['소프트웨어 협력', 'unclear'],
] as const)('%.40s: %s', (text, language) => {
  expect(getTextLanguage(text)).toBe(language);
});
