import type { Content } from '../../content.ts';
import type { AnyFile, FieldPath } from './check.ts';
import { declaredWorks } from './works.ts';

/**
 * What a date field can hold: any date of the profile; one single date; an exact day; or a plain year, month or day
 * that can stand in an address.
 */
export type DateNeed = 'any' | 'single' | 'day' | 'plain' | 'year';

/** One date of a content file, with what its field needs. */
export interface DateField {
  readonly file: AnyFile;
  readonly path: FieldPath;
  readonly text: string;
  readonly need: DateNeed;
}

/** Every EDTF field of the record but `old_style`, which is Julian and has a check of its own. */
export function dateFields(content: Content): DateField[] {
  return [
    ...eventDates(content),
    ...declaredWorks(content).flatMap(({ file, path, work }) => [
      ...field(file, [...path, 'issued'], work.issued, 'single'),
      ...field(file, [...path, 'accessed'], work.accessed, 'day'),
    ]),
    ...content.transfers.flatMap((file) =>
      file.data.stages.flatMap((stage, index) => field(file, ['stages', index, 'date'], stage.date, 'any')),
    ),
    ...content.threads.flatMap((file) => [
      ...field(file, ['window', 'from'], file.data.window?.from, 'plain'),
      ...field(file, ['window', 'to'], file.data.window?.to, 'plain'),
    ]),
    ...content.lessons.flatMap((file) =>
      file.data.steps.flatMap((step, index) => viewDates(file, ['steps', index, 'view'], step.view)),
    ),
    ...content.ledgers.flatMap((file) => [
      ...field(file, ['read'], file.data.read, 'day'),
      ...file.data.quotes.flatMap((entry, index) =>
        field(file, ['quotes', index, 'read'], entry.read, 'day'),
      ),
    ]),
    ...eraDates(content),
    ...field(content.site, ['record_from'], content.site.data.record_from, 'plain'),
    ...field(content.site, ['record_through'], content.site.data.record_through, 'plain'),
  ];
}

function eventDates(content: Content): DateField[] {
  return content.events.flatMap((file) => [
    ...field(file, ['date'], file.data.date, 'any'),
    ...field(file, ['added'], file.data.added, 'day'),
    ...(file.data.changes ?? []).flatMap((change, index) =>
      field(file, ['changes', index, 'date'], change.date, 'day'),
    ),
    ...(file.data.quotes ?? []).flatMap((quote, index) =>
      field(file, ['quotes', index, 'on'], quote.on, 'single'),
    ),
  ]);
}

function eraDates({ eras: file }: Content): DateField[] {
  return file.data.eras.flatMap((era, index) => [
    ...field(file, ['eras', index, 'from'], era.from, 'year'),
    ...field(file, ['eras', index, 'to'], era.to, 'year'),
    ...era.ticks.flatMap((tick, place) => field(file, ['eras', index, 'ticks', place], tick, 'year')),
  ]);
}

function viewDates(file: AnyFile, path: FieldPath, view: string): DateField[] {
  const keys = new URLSearchParams(view);
  return ['from', 'to', 'asof'].flatMap((key) => field(file, path, keys.get(key) ?? undefined, 'plain'));
}

function field(file: AnyFile, path: FieldPath, text: string | undefined, need: DateNeed): DateField[] {
  return text === undefined ? [] : [{ file, path, text, need }];
}
