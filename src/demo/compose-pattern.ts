/** Size of a composed pattern: that of a wall's screen. */
export const patternWidth = 1920;
export const patternHeight = 1080;

interface Palette {
  /** Darkest first; the ground runs from the first to the second. */
  ground: [string, string];
  lines: [string, string, string];
}

const palettes: Record<string, Palette> = {
  INFRASTRUCTURE: { ground: ['#041428', '#0b3a5e'], lines: ['#59c3ff', '#b9e6ff', '#ffb454'] },
  CULTURE: { ground: ['#2a0714', '#6b1230'], lines: ['#ff8fab', '#ffd6c2', '#f2c14e'] },
  DIGITAL_ECONOMY: { ground: ['#04211c', '#0b5a47'], lines: ['#5ee6b5', '#d3ffe9', '#ffd166'] },
  SECURITY: { ground: ['#0f0a2a', '#33207a'], lines: ['#9b8cff', '#dcd6ff', '#4de1ff'] },
  GOVERNANCE: { ground: ['#261402', '#7a4310'], lines: ['#ffb74d', '#ffe7c2', '#7fd8d4'] },
};

type Random = () => number;
type Motif = (random: Random, lines: Palette['lines']) => string;

/** A still, abstract pattern as SVG without any text. The same field and seed give the same pattern. */
export function composePattern(field: string, seed: number): string {
  const { ground, lines } = palettes[field] ?? palettes.GOVERNANCE!;
  const random = randomFrom(seed);
  const [glowX, glowY] = [0.2 + 0.6 * random(), 0.15 + 0.5 * random()];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${patternWidth}" height="${patternHeight}" viewBox="0 0 ${patternWidth} ${patternHeight}">
<defs>
<linearGradient id="ground" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${ground[0]}"/><stop offset="1" stop-color="${ground[1]}"/></linearGradient>
<radialGradient id="glow" cx="${glowX}" cy="${glowY}" r="0.75"><stop offset="0" stop-color="${lines[0]}" stop-opacity="0.42"/><stop offset="1" stop-color="${ground[0]}" stop-opacity="0"/></radialGradient>
<linearGradient id="dusk" x1="0" y1="0" x2="0" y2="1"><stop offset="0.55" stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity="0.45"/></linearGradient>
</defs>
<rect width="100%" height="100%" fill="url(#ground)"/><rect width="100%" height="100%" fill="url(#glow)"/>
<g fill="none" stroke-linecap="round">${(motifs[field] ?? rings)(random, lines)}</g>
<rect width="100%" height="100%" fill="url(#dusk)"/>
</svg>`;
}

/** Cables: great arcs between places on a coast. */
const arcs: Motif = (random, [line, light, accent]) => {
  const places = Array.from({ length: 13 }, (_, i) => ({ x: 90 + i * 145 + between(random, -40, 40), y: between(random, 560, 960) }));
  const drawn = places.flatMap((from, i) =>
    places.slice(i + 1).map((to, j) => {
      const height = (to.x - from.x) * between(random, 0.42, 0.62);
      const path = `M${n(from.x)} ${n(from.y)}C${n(from.x + 40)} ${n(from.y - height)} ${n(to.x - 40)} ${n(to.y - height)} ${n(to.x)} ${n(to.y)}`;
      return `<path d="${path}" stroke="${j % 5 === 2 ? accent : j % 2 ? light : line}" stroke-opacity="${n(0.14 + random() * 0.34)}" stroke-width="${n(1 + random() * 2.6)}"/>`;
    }),
  );
  const dots = places.map(
    ({ x, y }) =>
      `<circle cx="${n(x)}" cy="${n(y)}" r="17" fill="${light}" fill-opacity="0.14"/><circle cx="${n(x)}" cy="${n(y)}" r="6" fill="${light}"/>`,
  );
  return [...drawn, ...dots].join('');
};

/** Petals in a lattice, each a little different. */
const petals: Motif = (random, [line, light, accent]) => {
  const step = 240;
  const turn = between(random, 0, 45);
  return lattice(step, (x, y, index) => {
    const count = 6 + 2 * Math.floor(random() * 4);
    const reach = between(random, 78, 132);
    const colour = index % 4 === 0 ? accent : index % 2 ? light : line;
    const petal = `M0 0C${n(reach * 0.36)} ${n(-reach * 0.4)} ${n(reach * 0.26)} ${n(-reach * 0.86)} 0 ${n(-reach)}C${n(-reach * 0.26)} ${n(-reach * 0.86)} ${n(-reach * 0.36)} ${n(-reach * 0.4)} 0 0Z`;
    const whole = Array.from({ length: count }, (_, i) => `<path d="${petal}" transform="rotate(${n(turn + (i * 360) / count)})"/>`).join('');
    const strength = between(random, 0.05, 0.24);
    return `<g transform="translate(${n(x)} ${n(y)})" stroke="${colour}" stroke-opacity="0.62" stroke-width="1.8" fill="${colour}" fill-opacity="${n(strength)}">${whole}<circle r="${n(reach * 1.12)}" fill="none" stroke-opacity="0.22"/></g>`;
  });
};

/** Currents: many lines that rise together, and the columns that they pass. */
const currents: Motif = (random, [line, light, accent]) => {
  const columns = Array.from({ length: 32 }, (_, i) => {
    const height = 90 + i * 17 + between(random, -80, 110);
    return `<rect x="${i * 60 + 14}" y="${n(patternHeight - height)}" width="32" height="${n(height)}" rx="6" fill="${i % 7 === 3 ? accent : line}" fill-opacity="${n(0.07 + random() * 0.17)}"/>`;
  });
  const [swing, phase] = [between(random, 50, 130), between(random, 0, 6)];
  const lines = Array.from({ length: 34 }, (_, k) => {
    const points = Array.from({ length: 49 }, (_, i) => {
      const y = 980 - k * 17 - i * (4 + k * 0.17) + Math.sin(i / 6.5 + phase + k * 0.1) * (swing - k * 1.3);
      return `${i ? 'L' : 'M'}${i * 40} ${n(y)}`;
    });
    return `<path d="${points.join('')}" stroke="${k % 9 === 4 ? accent : k % 3 ? line : light}" stroke-opacity="${n(0.18 + (k % 5) * 0.09)}" stroke-width="${k % 9 === 4 ? 3 : 1.5}"/>`;
  });
  return [...columns, ...lines].join('');
};

/** A shield of cells: hexagons around a heart, brighter towards it. */
const cells: Motif = (random, [line, light, accent]) => {
  const [heartX, heartY] = [between(random, 620, 1300), between(random, 380, 700)];
  const [size, height] = [64, 64 * Math.sqrt(3)];
  const drawn: string[] = [];
  for (let column = -1; column < 22; column++) {
    for (let row = -1; row < 12; row++) {
      const x = column * size * 1.5;
      const y = row * height + (column % 2 ? height / 2 : 0);
      const near = Math.max(0, 1 - Math.hypot(x - heartX, y - heartY) / 980);
      const chance = random();
      const colour = chance > 0.93 ? accent : chance > 0.6 ? light : line;
      drawn.push(
        `<path d="${hexagon(x, y, size * (0.55 + 0.4 * near))}" stroke="${colour}" stroke-opacity="${n(0.1 + near * 0.62)}" stroke-width="${n(1 + near * 2.4)}" fill="${colour}" fill-opacity="${n(chance > 0.78 ? near * 0.36 : near * 0.07)}"/>`,
      );
    }
  }
  const waves = [130, 240, 370, 520].map(
    (reach) => `<path d="${hexagon(heartX, heartY, reach)}" stroke="${light}" stroke-opacity="${n(0.5 - reach / 1400)}" stroke-width="3"/>`,
  );
  return [...drawn, ...waves].join('');
};

/** Rings that hold each other. */
const rings: Motif = (random, [line, light, accent]) => {
  const around = between(random, 250, 310);
  const count = 9 + Math.floor(random() * 4);
  return Array.from({ length: count }, (_, i) => {
    const angle = (i / count) * Math.PI * 2;
    const [x, y] = [960 + Math.cos(angle) * around * 1.75, 540 + Math.sin(angle) * around];
    const colour = i % 4 === 1 ? accent : i % 2 ? light : line;
    return Array.from(
      { length: 6 },
      (_, k) =>
        `<circle cx="${n(x)}" cy="${n(y)}" r="${n(around * (1.28 - k * 0.17))}" stroke="${colour}" stroke-opacity="${n(0.5 - k * 0.07)}" stroke-width="${n(3.4 - k * 0.45)}" fill="${colour}" fill-opacity="0.016"/>`,
    ).join('');
  }).join('');
};

const motifs: Record<string, Motif> = { INFRASTRUCTURE: arcs, CULTURE: petals, DIGITAL_ECONOMY: currents, SECURITY: cells, GOVERNANCE: rings };

function lattice(step: number, draw: (x: number, y: number, index: number) => string): string {
  const drawn: string[] = [];
  for (let row = 0; row * step * 0.8 < patternHeight + step; row++) {
    for (let column = 0; column * step < patternWidth + step; column++) {
      drawn.push(draw(column * step + (row % 2 ? step / 2 : 0), row * step * 0.8, row * 31 + column));
    }
  }
  return drawn.join('');
}

const hexagon = (x: number, y: number, size: number): string =>
  `${Array.from({ length: 6 }, (_, i) => `${i ? 'L' : 'M'}${n(x + size * Math.cos((i * Math.PI) / 3))} ${n(y + size * Math.sin((i * Math.PI) / 3))}`).join('')}Z`;

const n = (value: number): string => String(Math.round(value * 100) / 100);
const between = (random: Random, low: number, high: number): number => low + random() * (high - low);

/** mulberry32: even enough for pictures, and the same everywhere. */
function randomFrom(seed: number): Random {
  let state = (seed * 0x9e3779b9) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
