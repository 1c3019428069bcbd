const english = /^(?:by|written by|reported by)[ :]+(\p{Lu}[^.!?。]{1,80})$/iu;
const chinese =
  /^(?:[（(]?(?:本报|本社|新华社)?记者|作者|文|撰文|撰稿)(?:\s*[:：/／|｜]\s*|\s+)([\p{Script=Han}·A-Za-z 、，,]{2,40}?)[）)]?$/u;

/** The names in `By A and B`, 作者：甲、乙; undefined for any other text. */
export function parseByline(text: string): readonly string[] | undefined {
  const names = english.exec(text)?.[1] ?? chinese.exec(text)?.[1];
  const parts = names?.split(/\s*(?:,|、|，|\band\b)\s*/).map((name) => name.trim());
  return parts?.filter((name) => name !== '');
}
