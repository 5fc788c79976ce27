/** A parse that did not work: what is wrong, with no full stop at its end, and what was meant where it can be computed. */
export interface Failure {
  readonly ok: false;
  readonly message: string;
  readonly suggestion: string | null;
}

/** What a strict parser gives back. */
export type Outcome<Value> = { readonly ok: true; readonly value: Value } | Failure;

/** A parse that worked. */
export function good<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

/** A parse that did not. */
export function bad(message: string, suggestion: string | null = null): Failure {
  return { ok: false, message, suggestion };
}

/** The same failure of a part, its suggestion put into the whole: `within(failure, (end) => `2015/${end}`)`. */
export function within(failure: Failure, place: (part: string) => string): Failure {
  return bad(failure.message, failure.suggestion === null ? null : place(failure.suggestion));
}
