import { shapeToString, type Shape } from '../shape.ts';

/** A colour of the light theme by the name of its token, such as `ink2`. */
export type ColourOf = (token: string) => string;

const LANES = ['force', 'talks', 'arms', 'trade', 'society'] as const;

/** A card as an SVG file that needs nothing but its faces. */
export function cardSvg(card: Shape, colourOf: ColourOf): string {
  const text = shapeToString(card);
  const open = text.indexOf('>') + 1;
  return `${text.slice(0, open)}<style>${rulesOf(colourOf)}</style>${text.slice(open)}`;
}

/** Faces by the names inside their files, which are not those of the web fonts. */
function rulesOf(colourOf: ColourOf): string {
  return [
    `text{font-family:'STIX Two Text'}`,
    `.italic{font-style:italic}`,
    `.fa{font-family:'Noto Naskh Arabic'}`,
    `.ground{fill:${colourOf('paper')}}`,
    `.rule{fill:${colourOf('line')}}`,
    `.ink{fill:${colourOf('ink')}}`,
    `.ink2{fill:${colourOf('ink2')}}`,
    `.here{stroke:${colourOf('ink')};stroke-width:2}`,
    `.here-span{fill:${colourOf('ink')};fill-opacity:.09}`,
    `.strip-fold{stroke:${colourOf('line')}}`,
    `.strip-axis-line,.strip-tick{stroke:${colourOf('line2')}}`,
    `.strip-tick-label{font-size:13px;fill:${colourOf('ink2')}}`,
    `.is-pale{opacity:.28}`,
    ...LANES.map((lane) => `.lane-${lane}{color:${colourOf(lane)};fill:${colourOf(lane)}}`),
  ].join('');
}
