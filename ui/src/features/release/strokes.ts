/** The box in which somebody signs, in units of the path. The desk refuses what lies outside of it. */
export const BOX = { width: 1000, height: 300 } as const;

/** The longest path that the desk keeps. */
export const LONGEST = 40_000;

export type Point = readonly [x: number, y: number];

function within(value: number, most: number): number {
  return Math.max(0, Math.min(most, Math.round(value)));
}

/** A place on the pad as a point of the box. */
export function pointOf(place: { x: number; y: number }, pad: { left: number; top: number; width: number; height: number }): Point {
  if (pad.width === 0 || pad.height === 0) return [0, 0];
  return [within(((place.x - pad.left) / pad.width) * BOX.width, BOX.width), within(((place.y - pad.top) / pad.height) * BOX.height, BOX.height)];
}

/** Strokes as the path that is kept: `M x y L x y`. Points that don't move say nothing and are left out. */
export function pathOf(strokes: readonly (readonly Point[])[]): string {
  const parts: string[] = [];
  for (const stroke of strokes) {
    let last: Point | undefined;
    for (const point of stroke) {
      if (last && last[0] === point[0] && last[1] === point[1]) continue;
      parts.push(`${last ? 'L' : 'M'} ${point[0]} ${point[1]}`);
      last = point;
    }
  }
  return parts.join(' ');
}
