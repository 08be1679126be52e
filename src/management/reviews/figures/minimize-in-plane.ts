type Point = [x: number, y: number, value: number];

/** Where a function of two numbers is least nearby: the simplex method of J. A. Nelder and R. Mead, The Computer Journal 7 (1965). Deterministic. */
export function minimizeInPlane(
  valueAt: (x: number, y: number) => number,
  [x, y]: readonly [number, number],
  precision: number,
  mostSteps = 500,
): [number, number] {
  const at = (px: number, py: number): Point => [px, py, valueAt(px, py)];
  const stride = (from: number) => Math.max(0.05, 0.2 * Math.abs(from));
  const simplex: [Point, Point, Point] = [at(x, y), at(x + stride(x), y), at(x, y + stride(y))];

  for (let step = 0; step < mostSteps; step += 1) {
    simplex.sort((a, b) => a[2] - b[2]);
    const [best, middle, worst] = simplex;
    const width = Math.max(Math.abs(worst[0] - best[0]), Math.abs(worst[1] - best[1]), Math.abs(middle[0] - best[0]), Math.abs(middle[1] - best[1]));
    if (width < precision * (1 + Math.abs(best[0]) + Math.abs(best[1]))) break;

    const [cx, cy] = [(best[0] + middle[0]) / 2, (best[1] + middle[1]) / 2];
    const along = (factor: number) => at(cx + factor * (worst[0] - cx), cy + factor * (worst[1] - cy));
    const reflected = along(-1);
    if (reflected[2] < best[2]) {
      const further = along(-2);
      simplex[2] = further[2] < reflected[2] ? further : reflected;
    } else if (reflected[2] < middle[2]) simplex[2] = reflected;
    else {
      const nearer = reflected[2] < worst[2] ? along(-0.5) : along(0.5);
      if (nearer[2] < Math.min(worst[2], reflected[2])) simplex[2] = nearer;
      else {
        simplex[1] = at((best[0] + middle[0]) / 2, (best[1] + middle[1]) / 2);
        simplex[2] = at((best[0] + worst[0]) / 2, (best[1] + worst[1]) / 2);
      }
    }
  }
  simplex.sort((a, b) => a[2] - b[2]);
  return [simplex[0][0], simplex[0][1]];
}
