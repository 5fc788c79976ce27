/** A colour as every program that reads SVG understands it. */
export interface Paint {
  /** `#15202b`, or `none`. */
  readonly colour: string;
  /** 0–1. */
  readonly opacity: number;
}

/** Reads a computed colour, `rgb(21, 32, 43)` or `color(srgb 0.08 0.13 0.17 / 0.5)`. Anything else is left as it is. */
export function readPaint(text: string): Paint {
  const [, space, list] = /^(rgba?|color)\((?:srgb )?([^)]*)\)$/.exec(text) ?? [];
  const [red, green, blue, alpha = 1] = (list ?? '').split(/[\s,/]+/).map(Number);
  if (red === undefined || green === undefined || blue === undefined) return { colour: text, opacity: 1 };
  const most = space === 'color' ? 1 : 255;
  const hex = [red, green, blue].map((part) => {
    const byte = Math.round((Math.min(Math.max(part, 0), most) / most) * 255);
    return byte.toString(16).padStart(2, '0');
  });
  return alpha === 0 ? { colour: 'none', opacity: 1 } : { colour: `#${hex.join('')}`, opacity: alpha };
}
