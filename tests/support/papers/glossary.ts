import { createGlossary } from '@/lib/translation/names/glossary';
import { makeTopic } from './makeContent';

/** Topics of every kind, as a paper on software has them. */
export const topics = [
  makeTopic('china', {
    type: 'place',
    name: { en: 'China', zh: '中国' },
    aliases: { en: ['Chinese'], zh: ['中方', '中'] },
  }),
  makeTopic('russia', { type: 'place', name: { en: 'Russia', zh: '俄罗斯' } }),
  makeTopic('chengdu', { type: 'place', name: { en: 'Chengdu', zh: '成都' } }),
  makeTopic('moscow', { type: 'place', name: { en: 'Moscow', zh: '莫斯科' } }),
  makeTopic('makarov', {
    type: 'person',
    name: { en: 'Valentin Makarov', zh: '瓦连京·马卡罗夫' },
    aliases: { en: ['Makarov'], zh: ['马卡罗夫'] },
  }),
  makeTopic('chen-boyuan', {
    type: 'person',
    name: { en: 'Chen Boyuan', zh: '陈博远' },
    aliases: { en: ['Chen'], zh: [] },
  }),
  makeTopic('conference', {
    type: 'event',
    name: {
      en: 'China International Software Cooperation Conference',
      zh: '中国国际软件合作洽谈会',
    },
  }),
  makeTopic('association', {
    type: 'organisation',
    name: { en: 'Pakistan Software Association', zh: '巴基斯坦软件协会' },
  }),
  makeTopic('russoft', { type: 'organisation', name: { en: 'RUSSOFT', zh: 'RUSSOFT' } }),
  makeTopic('partnerships', { type: 'subject', name: { en: 'Partnerships', zh: '合作' } }),
];

export const glossary = createGlossary(topics);
