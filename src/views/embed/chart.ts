import { eventOf } from '../../timeline/navigate.ts';
import type { ChartEvent, ChartIndex, Mark, MeasureText, ViewState } from '../../timeline/types.ts';
import { windowOf } from '../../timeline/view-state.ts';
import { createPlotScale } from '../detail/items.ts';
import { detailShape, plotOf } from '../detail/svg.ts';
import type { Shape } from '../shape.ts';
import { threadShapes } from '../thread/layout.ts';

export interface EmbedChartInput {
  readonly index: ChartIndex;
  readonly state: ViewState;
  /** Events that match, in the total order. */
  readonly events: readonly ChartEvent[];
  /** Ids of the lanes to draw. */
  readonly lanes: readonly string[];
  readonly width: number;
  /** Height to keep to where it can be, axis included, px. */
  readonly maxHeight: number;
  /** Measures at 13 px. */
  readonly measure: MeasureText;
  readonly href: (mark: Mark) => string;
}

/** The detail chart of an embed: all plot, since its foot says what the lanes are (design §10). */
export function embedChart({ index, state, events, lanes, maxHeight, ...input }: EmbedChartInput): Shape {
  const { width, measure } = input;
  const window = windowOf(state, index);
  const drawn = events.filter(({ lane }) => lanes.includes(lane));
  const { top } = plotOf(width, 'none');
  const chart = detailShape({
    ...input,
    index: { ...index, lanes: index.lanes.filter(({ id }) => lanes.includes(id)) },
    events: drawn,
    window,
    selected: state.selected,
    gutter: 'none',
    maxHeight: maxHeight - top,
    title: 'Chart',
    desc: 'Marks stand at their dates, from left to right. Each one leads to its entry.',
  });
  const selected = eventOf(state.selected, index);
  if (!selected || !drawn.includes(selected)) return chart;
  const plot = { left: 0, right: width, top, bottom: Number(chart.attrs.height) };
  const { toX } = createPlotScale(window, width);
  const { under } = threadShapes(selected.date, toX, { plot, chipTop: 0, entry: null }, measure);
  // Labels stand over it.
  const [marks, ...rest] = (chart.children ?? []).toReversed();
  return { ...chart, children: [...rest.toReversed(), ...under, ...(marks ? [marks] : [])] };
}
