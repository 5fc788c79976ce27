import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
type Theme = 'light' | 'dark';
type Rgb = readonly [number, number, number];

/** Colours of the style sheet itself: the tables of DESIGN.md §2.1 are recomputed from what is shipped. */
const tokens = new Map(
  [...css.matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name, light, dark]) => [name!, { light: rgb(light!), dark: rgb(dark!) }],
  ),
);

function rgb(hex: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
}

function colour(name: string, theme: Theme): Rgb {
  const found = tokens.get(name);
  if (!found) throw new Error(`no token --${name}`);
  return found[theme];
}

const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const toLinear = (value: Rgb) => value.map((part) => linear(part / 255)) as unknown as Rgb;

/** WCAG 2 contrast. */
function contrast(a: Rgb, b: Rgb): number {
  const luminance = (value: Rgb) => {
    const [red, green, blue] = toLinear(value);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

type Matrix = readonly (readonly [number, number, number])[];
const apply = (matrix: Matrix, value: Rgb) =>
  matrix.map(([x, y, z]) => x * value[0] + y * value[1] + z * value[2]) as unknown as Rgb;

/** Machado, Oliveira and Fernandes 2009, full severity, on linear light. */
const VISION: Record<string, Matrix> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
};

/** OKLab of linear light (Ottosson 2020). */
function oklab(value: Rgb): Rgb {
  const lms = apply(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    value.map((part) => Math.min(1, Math.max(0, part))) as unknown as Rgb,
  ).map(Math.cbrt) as unknown as Rgb;
  return apply(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    lms,
  );
}

const LANES = ['force', 'talks', 'trade', 'society', 'arms'];

function closestLanes(theme: Theme, vision: Matrix): number {
  const seen = LANES.map((lane) => oklab(apply(vision, toLinear(colour(lane, theme)))));
  const distances = seen.flatMap((a, at) =>
    seen.slice(at + 1).map((b) => 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])),
  );
  return Math.min(...distances);
}

describe('the colours of the site', () => {
  it.each([
    ['ink', 'paper', 15.46, 15.17],
    ['ink', 'surface', 16.49, 13.83],
    ['ink', 'wash', 14.35, 13.2],
    ['ink2', 'paper', 7.63, 9.45],
    ['ink2', 'surface', 8.14, 8.62],
    ['ink2', 'wash', 7.08, 8.22],
    ['ink3', 'paper', 5.28, 6.68],
    ['ink3', 'surface', 5.63, 6.09],
    ['ink3', 'wash', 4.9, 5.81],
    ['line2', 'paper', 3.14, 4.0],
    ['force', 'paper', 11.41, 4.81],
    ['talks', 'paper', 8.39, 8.08],
    ['trade', 'paper', 5.33, 10.24],
    ['society', 'paper', 4.23, 5.69],
    ['arms', 'paper', 3.45, 13.38],
    ['arms', 'surface', 3.68, 12.2],
  ])('keep --%s on --%s at the contrast of the design', (front, back, light, dark) => {
    expect(contrast(colour(front, 'light'), colour(back, 'light'))).toBeGreaterThanOrEqual(light - 0.01);
    expect(contrast(colour(front, 'dark'), colour(back, 'dark'))).toBeGreaterThanOrEqual(dark - 0.01);
  });

  it.each(LANES)('mix the tint of %s from its lane and paper, 12 % in light and 22 % in dark', (lane) => {
    for (const [theme, share] of [
      ['light', 0.12],
      ['dark', 0.22],
    ] as const) {
      const mixed = colour(lane, theme).map(
        (part, at) => part * share + colour('paper', theme)[at]! * (1 - share),
      );
      colour(`${lane}-tint`, theme).forEach((part, at) =>
        expect(Math.abs(part - mixed[at]!)).toBeLessThanOrEqual(1),
      );
      expect(contrast(colour(lane, theme), colour(`${lane}-tint`, theme))).toBeGreaterThanOrEqual(3);
      expect(contrast(colour('ink', theme), colour(`${lane}-tint`, theme))).toBeGreaterThanOrEqual(8.4);
    }
  });

  it.each([
    ['normal', 16.7, 13.7],
    ['protanopia', 10.2, 12.5],
    ['deuteranopia', 10.0, 10.8],
    ['tritanopia', 7.5, 7.8],
  ])('keep any two lanes apart for %s vision', (vision, light, dark) => {
    expect(closestLanes('light', VISION[vision]!)).toBeGreaterThanOrEqual(light - 0.1);
    expect(closestLanes('dark', VISION[vision]!)).toBeGreaterThanOrEqual(dark - 0.1);
  });
});
