import type { Root } from 'mdast';
import type { BodyFault } from '@/lib/fault/fault';
import { checkCharacters } from './body/characters';
import { joinChineseLines } from './body/chineseLines';
import { checkCodeFences, checkDrawings } from './body/codeFences';
import { checkEmptyParts } from './body/emptyParts';
import { checkFootnotes, nameFootnotes, placeFootnotes } from './body/footnotes';
import { checkForeignMarkup } from './body/foreignMarkup';
import { checkHeadings, levelHeadings } from './body/headings';
import { checkHtml, dropHtml } from './body/html';
import { checkImages, linkImages, placeImages } from './body/images';
import { checkIndents } from './body/indents';
import { checkJoinedLines } from './body/joinedLines';
import { checkLinks, rewriteLinks } from './body/links';
import type { RenderOptions } from './body/renderOptions';
import { alignCells, checkTables } from './body/tables';
import { labelTasks } from './body/tasks';
import { convertWords } from './body/words';
import { checkCharts, drawCharts, tabulateCharts } from './chart/charts';
import { checkPullQuotes, setPullQuotes } from './pullQuotes';

/** Looks at a parsed body and the text it was parsed from, and changes neither. */
type Check = (tree: Root, body: string) => readonly BodyFault[];

/** Changes a parsed body in place; the tree belongs to whoever parsed it. */
type Transform = (tree: Root, options: RenderOptions) => void;

/** What an editor should know, looked for in the body as it was written. */
export const checks: readonly Check[] = [
  (_, body) => checkCharacters(body),
  checkHtml,
  checkLinks,
  checkImages,
  checkEmptyParts,
  checkHeadings,
  checkFootnotes,
  checkForeignMarkup,
  checkCodeFences,
  checkDrawings,
  checkIndents,
  checkCharts,
  checkPullQuotes,
  checkJoinedLines,
  checkTables,
];

/** From what was written to what is kept, in this order: the same for all who publish it. */
export const settle: readonly Transform[] = [
  dropHtml,
  setPullQuotes,
  joinChineseLines,
  levelHeadings,
  tabulateCharts,
];

/** From what is kept to what an edition publishes, in this order, whatever the format. */
const transforms: readonly Transform[] = [convertWords, rewriteLinks];

/** To what is published as HTML. */
export const htmlTransforms: readonly Transform[] = [
  ...transforms,
  placeImages,
  labelTasks,
  drawCharts,
  alignCells,
  placeFootnotes,
];

/** To what is published as Markdown. */
export const markdownTransforms: readonly Transform[] = [...transforms, linkImages, nameFootnotes];
