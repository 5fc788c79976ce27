import { kindRows } from '../../timeline/kind-rows.ts';
import type { ChartEvent, ChartIndex, TimeWindow, ViewState } from '../../timeline/types.ts';
import { kindIsOn, laneIsOn } from '../../timeline/view-state.ts';
import { createPlotScale, itemsIn } from '../detail/items.ts';
import { detailShape, plotOf } from '../detail/svg.ts';
import { createTableMeasure } from '../measure.ts';
import { threadShapes, type ThreadShapes } from '../thread/layout.ts';
import { grouped, INNER, MARGIN, type Part } from './frame.ts';

/** The chart of the window with what marks the selected entry. */
export interface Detail extends Part {
  /** The plot, px of the picture. */
  readonly plot: Plot;
  /** The events that have a mark in it. */
  readonly drawn: readonly ChartEvent[];
}

interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** From the top of the chip to the top of the plot. */
const CHIP_ABOVE = 52;

/**
 * The detail chart at `top`. Its legend counts what is drawn, and names no kind that is not: on the page it is also the
 * filter, here it is only a key.
 */
export function detailPart(
  index: ChartIndex,
  events: readonly ChartEvent[],
  window: TimeWindow,
  state: ViewState,
  top: number,
): Detail {
  const { selected } = state;
  const inside = plotOf(INNER);
  const measure = createTableMeasure();
  const scale = createPlotScale(window, inside.width);
  const drawn = itemsIn({ index, events, window, plotWidth: inside.width, selected, measure }, scale).map(
    ({ event }) => event,
  );
  const lanes = lanesShown(index, drawn, state);
  const chart = detailShape({
    index: { ...index, lanes },
    events: drawn,
    window,
    width: INNER,
    selected,
    measure,
    href: () => null,
    kinds: 'drawn',
    title: '',
    desc: '',
  });
  const bottom = top + Number(chart.attrs.height);
  const left = MARGIN + inside.left;
  const plot = { left, right: left + inside.width, top: top + inside.top, bottom };
  const { under, over } = threadOf(
    drawn.find(({ id }) => id === selected),
    plot,
    (time) => left + scale.toX(time),
  );
  return { shapes: [...under, grouped(chart, MARGIN, top), ...over], bottom, plot, drawn };
}

/** The date of the selected entry over the axis, and its reading line down through the lanes. */
function threadOf(event: ChartEvent | undefined, plot: Plot, toX: (time: number) => number): ThreadShapes {
  if (!event) return { under: [], over: [] };
  const places = { plot, chipTop: plot.top - CHIP_ABOVE, entry: null };
  return threadShapes(event.date, toX, places, createTableMeasure(14));
}

/** Lanes that are on, each with the kinds it shows. */
function lanesShown(index: ChartIndex, drawn: readonly ChartEvent[], state: ViewState): ChartIndex['lanes'] {
  const lanes = new Set(drawn.map(({ lane }) => lane));
  const kinds = new Set(drawn.map(({ kinds: [first] }) => first));
  const isOn = (lane: ChartIndex['lanes'][number]): boolean =>
    laneIsOn(state, lane.id) && kindRows(lane).some(({ id }) => kindIsOn(state, id));
  return index.lanes
    .filter((lane) => lanes.has(lane.id) || isOn(lane))
    .map((lane) => ({ ...lane, kinds: lane.kinds.filter(({ id }) => kinds.has(id)) }));
}
