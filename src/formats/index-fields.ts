/** A field of a file and what it means. */
export interface FieldNote {
  readonly name: string;
  readonly about: string;
}

/** Fields of one event of `/data/v1/index.json`; a test holds the list to the file. */
export const INDEX_FIELDS: readonly FieldNote[] = [
  { name: 'id', about: 'Permanent id; its page is events/<id>/.' },
  { name: 'aliases', about: 'Former ids, which still lead to it.' },
  { name: 'title', about: 'The act and its parties.' },
  { name: 'short', about: 'Label on the chart.' },
  {
    name: 'date',
    about:
      'edtf, words and note (what is not known) for people; shape; start and end, each with state, bounds from and to, precision, approximate and uncertain; position, where its mark stands.',
  },
  { name: 'lane', about: 'Lane of its first kind.' },
  { name: 'kinds', about: 'Its kinds, the first as drawn.' },
  { name: 'direction', about: 'Of its transfers: to-iran, to-russia or both; null where it has none.' },
  { name: 'level', about: 'Zoom level from which it is labelled: century, decade or year.' },
  {
    name: 'actors',
    about: 'Ids of actors; their short names and those of voices stand once, under actors of the file.',
  },
  {
    name: 'voices',
    about:
      'Ids of others who make a statement in it, are spoken for, or are parties; actor= finds them, too.',
  },
  { name: 'place', about: 'Place by the name of its time, or null.' },
  { name: 'threads', about: 'Ids of the threads that hold it.' },
  {
    name: 'has',
    about: 'What it has: transfer, verified (a verified quotation), disagreement, exact (an exact day).',
  },
  {
    name: 'statedFrom',
    about: 'Day of its first statement, milliseconds since 1970 in UTC; null where it has none.',
  },
];
