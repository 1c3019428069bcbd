type Cell = string | number | undefined;

/** Rows under a head, in columns; numbers to the right with thousands apart. */
export function formatTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [head, ...rows.map((row) => row.map(formatCell))];
  const widths = head.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line, index) =>
      line
        .map((text, column) => {
          const isNumber = typeof rows[Math.max(0, index - 1)]?.[column] === 'number';
          const width = widths[column] ?? 0;
          return isNumber ? text.padStart(width) : text.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function formatCell(cell: Cell): string {
  return typeof cell === 'number' ? cell.toLocaleString('en') : (cell ?? '–');
}
