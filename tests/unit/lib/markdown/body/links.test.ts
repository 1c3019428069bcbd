import { describe, expect, test } from 'vitest';
import { inspectBlocks } from '@/lib/markdown/inspectBlocks';
import { findAll } from '@/tests/unit/lib/markdown/readPage';
import { listFaults, renderPage, showParagraph } from '@/tests/unit/lib/markdown/renderBody';

describe('links', () => {
  const body = '[a](../a/) [b](#p3 "t")\n[c](/x?y) [d](https://d.example) [e](mailto:e@e.example)';

  test('whoever checks is asked for each address inside the paper, with its place', () => {
    const asked: string[] = [];
    inspectBlocks(body, {
      link: (href, { line, column }) => {
        asked.push(`${href} ${line}:${column}`);
        return href;
      },
      image: () => undefined,
    });
    expect(asked).toEqual(['../a/ 1:1', '#p3 1:12', '/x?y 2:1']);
  });

  test('the paper gives each address inside it', () => {
    const html = renderPage(body, { link: (href) => `/en/${href.replace(/\W/g, '')}/` });
    expect(findAll(html, 'a').map(({ attributes }) => attributes.href)).toEqual([
      ...['/en/a/', '/en/p3/', '/en/xy/'],
      ...['https://d.example', 'mailto:e@e.example'],
    ]);
  });

  test('without an answer the words stay', () => {
    const body = 'A [**gone** article](../gone/).';
    expect(showParagraph(body, { link: () => undefined })).toBe('A gone article.');
    expect(findAll(renderPage(body, { link: () => undefined }), 'a')).toEqual([]);
  });

  test('only a link out of the paper is marked as such', () => {
    const html = renderPage('[a](../a/) [b](https://b.example) [c](tel:+8612345)');
    expect(findAll(html, 'a').map(({ attributes }) => attributes.rel)).toEqual([
      undefined,
      'external',
      undefined,
    ]);
  });

  test('addresses may stand apart from the text', () => {
    const html = renderPage('[One][a], [two][A].\n\n[a]: ../a/ "Title"');
    expect(findAll(html, 'a').map(({ attributes }) => attributes)).toEqual([
      { href: '../a/', title: 'Title' },
      { href: '../a/', title: 'Title' },
    ]);
  });

  test.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](java&#10;script:alert(1))',
    '[x](<java script:alert(1)>)',
    '[x](&#1;javascript:alert(1))',
    '[x](vbscript:msgbox(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](file:///etc/passwd)',
    '[x](//evil.example/)',
    '[x](/&#9;/evil.example/)',
    '[x](/\\\\evil.example/)',
    '[x](\\\\\\\\evil.example/)',
    '[x][y]\n\n[y]: javascript:alert(1)',
    '<javascript:alert(1)>',
  ])('%j is a fault and no link', (body) => {
    expect(listFaults(body)[0]).toMatch(/^1:1 unsafe-link /);
    expect(findAll(renderPage(body), 'a')).toEqual([]);
  });

  test.each([
    ['[x](tel:abc)', 'number'],
    ['[x](tel:)', 'number'],
    ['[x](mailto:)', 'mailbox'],
    ['[x](mailto:me)', 'mailbox'],
    ['[x](mailto:?subject=a)', 'mailbox'],
    ['[x](<mailto: a@b.example>)', 'mailbox'],
    ['[x](http:///)', 'host'],
    ['[x](https://)', 'host'],
    ['[x](https:a.example)', 'host'],
    ['[x](https://example)', 'host'],
    ['[x](https://localhost:3000/)', 'host'],
    ['[x](<https://a b.example>)', 'host'],
    ['[x](http://http://a.example)', 'host'],
    ['![x](https://…)', 'host'],
  ])('%s leads nowhere: no %s', (body, lack) => {
    expect(listFaults(body)).toEqual([expect.stringMatching(`^1:1 broken-address .* ${lack}$`)]);
    expect(findAll(renderPage(body), 'a')).toEqual([]);
  });

  test.each([
    'mailto:a@b.example,c@d.example?subject=x',
    'tel:+86-28-1234;ext=5',
    'tel:(028)110',
    'https://a.example/x?y#z',
  ])('%s is published as it is', (url) => {
    expect(listFaults(`[x](${url})`)).toEqual([]);
    expect(findAll(renderPage(`[x](${url})`), 'a')[0]?.attributes.href).toBe(url);
  });

  test('a scheme in capitals is one in small letters', () => {
    const hrefs = findAll(renderPage('[a](HTTPS://a.example/X) [b](MailTo:A@b.example)'), 'a');
    expect(hrefs.map(({ attributes }) => attributes.href)).toEqual([
      'https://a.example/X',
      'mailto:A@b.example',
    ]);
  });

  test.each([
    ['A [](../x/) gap', ['1:3 link-without-text ../x/']],
    ['[![A hall](hall.jpg)](../x/)', []],
    ['[x][a]\n\n[a]: ../x/\n[b]: ../y/', ['4:1 definition-unused b']],
    ['[x][a]\n\n[a]: ../x/\n[A]: ../y/', ['4:1 definition-unused A']],
    ['[//]: # (for editors)\n\nText.', []],
    ['[x](../a:b/), [y](?q=a:b), [z](#a:b)', []],
  ])('%s', (body, faults) => {
    expect(listFaults(body)).toEqual(faults);
  });

  test('a long address is quoted in part, on one line', () => {
    const [fault = ''] = listFaults(`[x](data:text/plain,${'a'.repeat(5000)})`);
    expect(fault.length).toBeLessThan(120);
  });
});
