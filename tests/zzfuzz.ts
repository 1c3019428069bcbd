import fc from 'fast-check';
import { writeFileSync, mkdirSync, rmSync } from 'node:fs';
import { checkPaper } from '@/lib/desk/check/checkPaper';
import { readContent } from '@/lib/content/paper/readContent';
import { checkBodies } from '@/lib/content/paper/checkBodies';
import { hasError } from '@/lib/fault/fault';
import { getFaultText } from '@/lib/fault/getFaultText';
import { makeDeskPaper } from '@/tests/support/deskPaper';
import { renderBlocks } from '@/lib/markdown/renderBlocks';

const now = Date.parse('2026-11-27');
const d = makeDeskPaper();
const art = `${d}/articles/zz`; mkdirSync(art);
let n = 0;
const word = () => `zq${n++}x`;
const seen = new Map<string, number>();
async function tryOne(files: Record<string, string | Uint8Array>, label: string, markers: string[], isComment = false) {
  rmSync(art, { recursive: true, force: true }); mkdirSync(art);
  for (const [f, t] of Object.entries(files)) writeFileSync(`${art}/${f}`, t);
  const t0 = performance.now();
  try {
    const { faults } = await checkPaper({ directory: d, now });
    for (const f of faults) { getFaultText(f, 'en'); getFaultText(f, 'zh'); }
    const reading = readContent(d);
    const errors = [...reading.faults, ...checkBodies(reading, now)].filter(f => f.severity === 'error');
    const keys = new Set(faults.map(f => `${f.file}${f.line}${f.rule}`));
    for (const e of errors) if (!keys.has(`${e.file}${e.line}${e.rule}`)) report('build-only', label, JSON.stringify(files) + ' ' + e.rule);
    const own = faults.filter(f => f.file.startsWith(art));
    if (!hasError(own)) {
      const a = reading.content.articles.find(x => x.slug === 'zz');
      const all = JSON.stringify(a) + Object.values(a?.texts ?? {}).map(t => renderBlocks(t!.body, { link: h => h, image: () => undefined }).blocks.map(b => b.html + b.text).join(' ')).join(' ');
      const html = Object.values(a?.texts ?? {}).map(t => renderBlocks(t!.body, { link: h => h, image: () => undefined }).blocks.map(b => b.html).join(' ')).join(' ');
      const { texts, ...rest } = a ?? {} as never;
      const heads = JSON.stringify(Object.values(texts ?? {}).map((t: any) => ({ ...t, body: undefined })));
      const where = JSON.stringify(rest) + heads + html;
      const lost = markers.filter(m => !where.includes(m));
      if (lost.length && own.length === 0) report('lost', label, JSON.stringify(files) + ' lost ' + lost);
      if (!a) report('no-article-no-error', label, JSON.stringify(files));
    }
  } catch (e) { report('throw', label, String((e as Error).stack).slice(0, 600) + JSON.stringify(files).slice(0, 800)); }
  const ms = performance.now() - t0;
  if (ms > 4000) report('slow', label, `${ms} ${JSON.stringify(files).slice(0, 300)}`);
}
function report(kind: string, label: string, text: string) {
  const key = kind + label; const c = (seen.get(key) ?? 0) + 1; seen.set(key, c);
  if (c <= 2) console.log(`### ${kind} [${label}] ${text.slice(0, 1500)}\n`);
}
const rnd = (arr: any[]) => arr[Math.floor(Math.random() * arr.length)];
const facts = 'published: 2024-01-12\noriginal: en\n';
const en = '---\ntitle: Hello there\nsummary: It is so.\n---\n\nWords of a text.\n';
const which = process.argv[2];
const count = Number(process.argv[3] ?? 200);
for (let i = 0; i < count; i++) {
  const m: string[] = []; const w = () => { const x = word(); m.push(x); return x; };
  if (which === 'front') {
    const values = [() => w(), () => `"${w()}"`, () => `'${w()}''${w()}'`, () => `>\n  ${w()}\n  ${w()}`, () => `|\n  ${w()}\n  ${w()}`, () => `>+\n  ${w()}\n\n\n  ${w()}\n`, () => `>2\n    ${w()}`, () => `|-\n\n  ${w()}`, () => `${w()} # ${w()}`, () => `${w()}: ${w()}`, () => `${w()}\n  ${w()}`, () => `${w()}\n${w()}`, () => `[${w()}, ${w()}]`, () => `{ en: ${w()} }`, () => `&a ${w()}`, () => `*${w()}`, () => `!!str ${w()}`, () => `!x ${w()}`, () => `@${w()}`, () => '`' + w() + '`', () => `%${w()}`, () => `- ${w()}`, () => `? ${w()}`, () => `"${w()}\\n${w()}"`, () => `"${w()}\\`, () => `"${w()}`, () => `'${w()}`, () => `\t${w()}`, () => `"${w()}" ${w()}`, () => `<${w()}>`, () => `~`, () => 'null', () => `{{ ${w()} }}`, () => `${w()}\u0000`, () => `${w()}\u2028${w()}`, () => `${w()}\r${w()}`, () => `"\\ud83d ${w()}"`, () => `${w()}\ufeff`, () => `${w()}\n\n  ${w()}`, () => `>\n ${w()}\n   ${w()}\n ${w()}`, () => `"${w()}\n\n\n  ${w()}"`, () => `0x${w()}`, () => `1e3`, () => `2024-01-01`, () => `=`, () => `<<`, () => `---`, () => `...`, () => `"a": ${w()}`, () => `  ${w()}  `, () => `${w()}：${w()}`, () => `“${w()}”`, () => `#${w()}`, () => `|${w()}`, () => `>${w()}`, () => `${w()}\n# ${w()}\n  ${w()}`];
    const extra = rnd(['', '', '', '\n', `translator: ${rnd(values)()}\n`, `translates: ${rnd(values)()}\n`, `? a\n: b\n`, `<<: { title: x }\n`, `# ${word()}\n`, `---\n`, `...\n`, `title: ${w()}\n`, ` indented: x\n`, `\ttab: x\n`, `__proto__: ${w()}\n`, `constructor: x\n`, `toString: x\n`, `1: x\n`, `null: x\n`, `true: x\n`, `"title": x\n`, `: x\n`, `- x\n`, `%YAML 1.1\n`]);
    const t = `---\ntitle: ${rnd(values)()}\n${extra}summary: ${rnd(values)()}\n---\n\nWords of a text.\n`;
    await tryOne({ 'article.yaml': facts, 'en.md': t }, 'front', m);
  }
  if (which === 'body') {
    const parts = [() => `${w()} **${w()}**`, () => `**${w()}`, () => `<div>${w()}</div>`, () => `<!-- ${word()} -->`, () => `<!-- ${word()}`, () => `[${w()}](http://${word()}.example)`, () => `[${w()}]`, () => `[${w()}]: https://a.example "${word()}"`, () => `![${w()}](x.png)`, () => `\`${w()}\``, () => `\`\`\`\n${w()}\n\`\`\``, () => `\`\`\`${w()}\n${w()}`, () => `~~~ ${word()}\n${w()}\n~~~`, () => `$$\n${w()}\n$$`, () => `{% ${w()} %}`, () => `{{ ${w()} }}`, () => `:::${w()}\n${w()}\n:::`, () => `> [!NOTE]\n> ${w()}`, () => `[^${word()}]: ${w()}`, () => `${w()}[^zz]`, () => `| ${w()} | ${w()} |\n|---|---|\n| ${w()} | ${w()} | ${w()} |`, () => `| ${w()} |\n|---|---|`, () => `# ${w()}`, () => `#${w()}`, () => `####### ${w()}`, () => `${w()}\n===`, () => `${w()}\n---`, () => `- ${w()}\n  - ${w()}\n\n      ${w()}`, () => `1) ${w()}`, () => `1.${w()}`, () => `- [ ] ${w()}`, () => `- [x]${w()}`, () => `    ${w()}`, () => `<${w()}@a.example>`, () => `<https://${word()}.example>`, () => `https://${word()}.example/${w()}`, () => `www.${w()}.com`, () => `${w()}  \n${w()}`, () => `${w()}\\\n${w()}`, () => `&${w()};`, () => `&amp;${w()}`, () => `~~${w()}~~`, () => `~${w()}~`, () => `==${w()}==`, () => `++${w()}++`, () => `^${w()}^`, () => `[[${w()}]]`, () => `[[${word()}|${w()}]]`, () => `@[${w()}](x)`, () => `{#${w()}}`, () => `{.${w()}}`, () => `:${w()}:`, () => `import ${w()} from 'x'`, () => `export const ${w()} = 1`, () => `<${w()} />`, () => `<br>${w()}`, () => `<details><summary>${w()}</summary>\n\n${w()}\n\n</details>`, () => `\\begin{${w()}}`, () => `%%${w()}%%`, () => `\ttab ${w()}`, () => `* * *\n${w()}`, () => `***${w()}***`, () => `_${w()}_`, () => `__${w()}__`, () => `**${w()}**，${w()}`, () => `“**${w()}**”${w()}`, () => `${w()}\u200b${w()}`, () => `\ue000${w()}`, () => `\ufffd${w()}`, () => `Term\n: ${w()}`, () => `*[${w()}]: ${w()}`, () => `<script>${w()}</script>`, () => `<style>${w()}</style>`, () => `<?php ${w()} ?>`, () => `<![CDATA[${w()}]]>`, () => `<!DOCTYPE ${w()}>`, () => `[${w()}](javascript:alert)`, () => `[${w()}](<a b>)`, () => `[${w()}](a "t)`, () => `![](${word()}.png)`, () => `[](${'https://a.example'})`, () => `[${w()}][${word()}]`, () => `![${w()}][x]`, () => `---\n${w()}: x\n---`, () => `+++\n${w()} = 1\n+++`, () => `\u3000\u3000${w()}`, () => `・${w()}`, () => `• ${w()}`, () => `${w()}`, () => `一${w()}，二`];
    const k = 1 + Math.floor(Math.random() * 5);
    const body = Array.from({ length: k }, () => rnd(parts)()).join(rnd(['\n\n', '\n', '\n\n\n', '\r\n\r\n', ' ']));
    await tryOne({ 'article.yaml': facts, 'en.md': `---\ntitle: Hello there\nsummary: It is so.\n---\n\n${body}\n` }, 'body', m);
  }
  if (which === 'facts') {
    const s = () => rnd([w(), `"${w()}"`, `>\n    ${w()}\n    ${w()}`, `{ en: ${w()}, zh: 甲${w()} }`, `{ en: ${w()} }`, `[${w()}]`, '~', '', `2024-01-12`, `2024-13-01`, `2024-01-12T25:00+08:00`, `2024-02-30`, '20240112', '0001-01-01', '9999-12-31', '+012024-01-01', '1000-01', `2024-01-12T09:30+99:00`, `2024-01-12T09:30Z`, `2024-01-12T24:00Z`, `2024-01-12T09:30:60Z`, `https://a.example/${w()}`, 'https://', 'https://[::1', 'https://a b', 'http://%zz', 'https://user:pw@host', 'https://\u202ex', 'https://a.example:99999', `//x`, 'true', 'yes', '1', '{}', '[]', '[[x]]', '- x', '"\\u0000"', '"\\ud800"', `../${w()}`, 'a/b', '..', '.', 'CON', 'é', '中文', 'A-B', '-', 'a'.repeat(300), `'${'x'.repeat(30000)}'`, '&x a', '[' .repeat(200), '{a: '.repeat(200)]);
    const keys = ['published', 'updated', 'original', 'dateline', 'authors', 'topics', 'source', 'related', 'seeAlso', 'image', 'corrections', 'aliases', 'withdrawn', 'ignore', 'draft', 'Draft', 'tags', 'date', 'source.url'];
    const nested = [() => `source: { name: ${s()}, url: ${s()}, published: ${s()} }`, () => `seeAlso: [{ title: { en: ${s()} }, url: ${s()} }]`, () => `image: { file: ${s()}, alt: { en: ${s()}, zh: ${s()} } }`, () => `corrections: [{ date: ${s()}, en: ${s()}, zh: ${s()} }]`, () => `withdrawn: { date: ${s()}, en: ${s()}, zh: ${s()} }`, () => `ignore: [{ rule: ${s()}, reason: ${s()} }]`, () => `authors: [${s()}]`, () => `aliases: [${s()}, ${s()}]`, () => `topics: [${s()}]`, () => `related: [${s()}]`];
    const lines = [rnd(['published: 2024-01-12', `published: ${s()}`]), rnd(['original: en', `original: ${s()}`]), ...Array.from({ length: 3 }, () => rnd([() => `${rnd(keys)}: ${s()}`, ...nested])())];
    await tryOne({ 'article.yaml': lines.join(rnd(['\n', '\n', '\r\n', '\r'])) + '\n', 'en.md': en }, 'facts', m);
  }
  if (which === 'bytes') {
    const t = rnd([en, `---\ntitle: 你好\nsummary: 摘要。\n---\n\n正文一段。\n`]);
    const enc = rnd([(x: string) => Buffer.from('\ufeff' + x), (x: string) => Buffer.from(x.replace(/\n/g, '\r\n')), (x: string) => Buffer.from(x.replace(/\n/g, '\r')), (x: string) => Buffer.from(x, 'utf16le'), (x: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(x, 'utf16le')]), (x: string) => Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(x, 'utf16le').swap16()]), (x: string) => Buffer.from(x, 'latin1'), (x: string) => { const b = Buffer.from(x); b[Math.floor(Math.random() * b.length)] = Math.floor(Math.random() * 256); return b; }, (x: string) => Buffer.from(x).subarray(0, Math.floor(Math.random() * x.length)), (x: string) => Buffer.from(x + x), (x: string) => Buffer.from(x + 'y '.repeat(200000)), (x: string) => Buffer.from(x + '[ '.repeat(20000)), (x: string) => Buffer.from(x + '> '.repeat(3000) + 'x'), (x: string) => Buffer.from(x + '- '.repeat(3000) + 'x'), (x: string) => Buffer.from(x + '*a '.repeat(9000)), (x: string) => Buffer.from(x + '`'.repeat(9000) + 'a'), (x: string) => Buffer.from(x + '![a]('.repeat(5000)), (x: string) => Buffer.from(x + '|a'.repeat(5000) + '\n' + '|-'.repeat(5000) + '\n'), (x: string) => Buffer.from(x + '<a'.repeat(9000)), (x: string) => Buffer.from(x + '&'.repeat(9000)), (x: string) => Buffer.from(x + '{% '.repeat(9000)), (x: string) => Buffer.from(x + '[^a]: '.repeat(3000)), (x: string) => Buffer.from(x + '12,5 '.repeat(9000)), (x: string) => Buffer.from(x + '一'.repeat(60000)), (x: string) => Buffer.from(x + 'a'.repeat(90000)), (x: string) => Buffer.from(x + '"a, '.repeat(20000)), (x: string) => Buffer.from(x + '\n\n'.repeat(50000) + 'x'), (x: string) => Buffer.alloc(0), (x: string) => Buffer.from('---'), (x: string) => Buffer.from('---\n---\n'), (x: string) => Buffer.from('---\n---\nx')]);
    await tryOne({ 'article.yaml': facts, [rnd(['en.md', 'zh.md', 'bilingual.md'])]: enc(t) }, 'bytes', []);
  }
}
console.log(which, 'done', [...seen]);
