import type { Cell, Column } from './table.ts';

/** Makers of the columns of one kind of row, so that a table reads as a list of its columns. */
export function columnsOf<Row>() {
  const make =
    (type: Column<Row>['type'], required?: true) =>
    (name: string, description: string, value: (row: Row) => Cell): Column<Row> => ({
      ...{ name, type, description, value },
      ...(required ? { required } : {}),
    });
  return {
    /** Text every row has. */
    key: make('string', true),
    text: make('string'),
    count: make('integer', true),
    integer: make('integer'),
    /** A quantity of a source may be 7.9 tonnes. */
    number: make('number'),
    flag: make('boolean', true),
    day: make('date'),
  };
}

/** Says of a column that its cells hold several values. */
export const JOINED = 'joined with ;';
