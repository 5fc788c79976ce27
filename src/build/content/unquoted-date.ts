import type { ScalarTag } from 'yaml';

/** A date without quotes. A class of its own, so that no schema takes it for text. */
class UnquotedDate {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

const DATE = String.raw`\d{2}[\dX]{2}(?:-\d{2}){0,2}[?~%]?`;

/**
 * YAML tag for whatever looks like a date of the profile. Readers of YAML differ on which of them are text, so all
 * have to stand in quotes; a bare year stays the number it is everywhere, as amounts have four digits too.
 */
export const unquotedDateTag: ScalarTag = {
  tag: 'tag:yaml.org,2002:timestamp',
  default: true,
  test: new RegExp(String.raw`^(?:\.\./)?${DATE}(?:/(?:\.\.|${DATE})?)?$`),
  identify: (value) => value instanceof UnquotedDate,
  resolve: (text) => (/^\d+$/.test(text) ? Number(text) : new UnquotedDate(text)),
};
