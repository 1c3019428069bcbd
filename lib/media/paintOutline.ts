import type { IndexedPicture } from './encodePng';

/** Straight edges, each as x and y of its two ends, and the pixels that they lie in. */
interface Edges {
  readonly points: readonly number[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Paints what an outline encloses (SVG path data of letters: `M`, `L`, `Q` and `Z`, absolute) into a
 * picture, over whose edges it may reach. `shades` has the place of a colour for each share of a pixel
 * that may be covered, of 255; what isn't covered stays. Throws `TypeError` at any other command.
 */
export function paintOutline(picture: IndexedPicture, outline: string, shades: Uint8Array): void {
  const edges = readEdges(outline);
  if (edges.points.length === 0) return;
  const { left, top, width, height } = edges;
  const changes = sumChanges(edges);
  const rows = picture.places.length / picture.width;
  for (let row = Math.max(0, -top); row < Math.min(height, rows - top); row++) {
    let covered = 0;
    for (let column = 0; column < width; column++) {
      covered += changes[row * (width + 1) + column] ?? 0;
      const share = Math.min(255, Math.round(Math.abs(covered) * 255));
      const x = left + column;
      if (share === 0 || x < 0 || x >= picture.width) continue;
      picture.places[(top + row) * picture.width + x] = shades[share] ?? 0;
    }
  }
}

/** Pixels: as far as a straight line may be from the curve that it stands for. */
const tolerance = 0.05;

function readEdges(outline: string): Edges {
  const points: number[] = [];
  let [startX, startY, x, y] = [0, 0, 0, 0];
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const lineTo = (nextX: number, nextY: number) => {
    points.push(x, y, nextX, nextY);
    [x, y] = [nextX, nextY];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  };
  for (const part of outline.match(/[A-Za-z][^A-Za-z]*/g) ?? []) {
    const command = part[0];
    const [a = 0, b = 0, c = 0, d = 0] = part.slice(1).split(' ').map(Number);
    if (command === 'M') [startX, startY, x, y] = [a, b, a, b];
    else if (command === 'L') lineTo(a, b);
    else if (command === 'Z') lineTo(startX, startY);
    else if (command === 'Q') {
      const [fromX, fromY] = [x, y];
      const bend = Math.hypot(fromX - 2 * a + c, fromY - 2 * b + d);
      const steps = Math.ceil(Math.sqrt(bend / 4 / tolerance)) || 1;
      for (let step = 1; step <= steps; step++) {
        const [share, rest] = [step / steps, 1 - step / steps];
        const [before, middle, after] = [rest * rest, 2 * rest * share, share * share];
        lineTo(before * fromX + middle * a + after * c, before * fromY + middle * b + after * d);
      }
    } else throw new TypeError(`Outlines have no ${command}`);
  }
  [left, top] = [Math.floor(left), Math.floor(top)];
  return { points, left, top, width: Math.ceil(right) - left, height: Math.ceil(bottom) - top };
}

/**
 * How much more of each pixel is covered than of the one to its left, in rows of one more than the
 * width: each edge covers what lies to its right, upwards more and downwards less.
 */
function sumChanges({ points, left, top, width, height }: Edges): Float32Array {
  const changes = new Float32Array((width + 1) * height + 1);
  for (let at = 0; at < points.length; at += 4) {
    const [x0, y0, x1, y1] = [
      points[at] ?? 0,
      points[at + 1] ?? 0,
      points[at + 2] ?? 0,
      points[at + 3] ?? 0,
    ];
    if (y0 === y1) continue;
    const slope = (x1 - x0) / (y1 - y0);
    const [upper, lower] = [Math.min(y0, y1), Math.max(y0, y1)];
    for (let row = Math.floor(upper); row < lower; row++) {
      const [from, to] = [Math.max(upper, row), Math.min(lower, row + 1)];
      const ends = [x0 + (from - y0) * slope, x0 + (to - y0) * slope] as const;
      const high = y1 > y0 ? to - from : from - to;
      addChanges(
        changes,
        (row - top) * (width + 1) - left,
        Math.min(...ends),
        Math.max(...ends),
        high,
      );
    }
  }
  return changes;
}

/** Adds what an edge changes in one row that begins at `start`: from x `first` to `last` it rises by `high`. */
function addChanges(
  changes: Float32Array,
  start: number,
  first: number,
  last: number,
  high: number,
): void {
  for (let column = Math.floor(first); column === Math.floor(first) || column < last; column++) {
    const [from, to] = [Math.max(first, column), Math.min(last, column + 1)];
    const part = last > first ? (high * (to - from)) / (last - first) : high;
    const own = part * (column + 1 - (from + to) / 2);
    const at = start + column;
    changes[at] = (changes[at] ?? 0) + own;
    changes[at + 1] = (changes[at + 1] ?? 0) + part - own;
  }
}
