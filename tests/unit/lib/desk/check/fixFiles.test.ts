import { describe, expect, test } from 'vitest';
import { fixText } from '@/lib/desk/check/fixFiles';
import type { Fault } from '@/lib/fault/fault';

function makeFault(line: number, column: number, found: string, correct?: string): Fault {
  const values = { found, way: 'program', ...(correct !== undefined && { fix: correct }) };
  return { file: 'x.md', line, column, severity: 'warning', rule: 'copy-half-width', values };
}

describe('fixText', () => {
  test('fixes each place and keeps every other character, line ends and byte order mark', () => {
    const text = '\uFEFF---\r\ntitle: x  # a comment\r\n---\r\n\r\n一,二,三 \t\r\n四,五\n';
    const faults = [
      makeFault(5, 2, ',', '，'),
      makeFault(5, 4, ',', '，'),
      makeFault(6, 2, ',', '，'),
    ];
    expect(fixText(text, faults)).toBe(
      '\uFEFF---\r\ntitle: x  # a comment\r\n---\r\n\r\n一，二，三 \t\r\n四，五\n',
    );
  });

  test('a fix of another length leaves the places before it', () => {
    const faults = [makeFault(1, 2, '...', '……'), makeFault(1, 7, ' ', '')];
    expect(fixText('他...说了 话', faults)).toBe('他……说了话');
  });

  test('leaves a place that no longer holds what was found', () => {
    expect(fixText('改过了', [makeFault(1, 2, ',', '，'), makeFault(9, 1, ',', '，')])).toBe(
      '改过了',
    );
  });

  test('leaves what only an editor can decide', () => {
    expect(fixText('瓦.马', [makeFault(1, 2, '.')])).toBe('瓦.马');
  });

  test('takes out the wide spaces before a paragraph, where words follow', () => {
    const at = (way: string): readonly Fault[] => [
      {
        ...{ file: 'x.md', line: 1, column: 3, severity: 'warning', rule: 'indented' },
        values: { problem: 'spaces', found: '　　', way },
      },
    ];
    expect(fixText('> 　　一段。', at('program'))).toBe('> 一段。');
    expect(fixText('> 　　# 标题', at('editor'))).toBe('> 　　# 标题');
  });

  test('takes out invisible characters, but not the joiner of an emoji', () => {
    const fault = { ...makeFault(1, 2, ''), rule: 'invisible-character' as const };
    const at = (character: string): readonly Fault[] => [{ ...fault, values: { character } }];
    expect(fixText('a\u200Bb', at('U+200B'))).toBe('ab');
    expect(fixText('a\u202Eb', at('U+202E'))).toBe('ab');
    expect(fixText('a\u200Db', at('U+200D'))).toBe('a\u200Db');
  });
});
