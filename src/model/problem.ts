/** One thing an editor has to mend. Every message names file, field, what was found and what to write instead. */
export interface Problem {
  /** Path below the project root, with forward slashes. */
  readonly file: string;
  /** 1-based line, or null where the problem is of the file as a whole. */
  readonly line: number | null;
  /** Dotted path of the field, such as `quotes[1].source`, or null. */
  readonly field: string | null;
  /** What was found and why it cannot stand; no full stop at the end. */
  readonly message: string;
  /** What to write or do instead; no full stop at the end. */
  readonly remedy: string;
  /** Id of the check that found it, such as `known-ids`. */
  readonly check: string;
}
