import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** A talk with an editor, line by line; the same whether lines are typed or come from a file. */
export interface Dialogue {
  say(line: string): void;
  /** The next line, trimmed. Rejects with `InputEnded` where there is none. */
  ask(prompt: string): Promise<string>;
  close(): void;
}

export class InputEnded extends Error {}

/** `question` of node:readline loses lines that come before it is called, so the lines are taken one by one. */
export function createDialogue(input: Readable, output: Writable): Dialogue {
  const reader = createInterface({ input, terminal: false });
  const lines = reader[Symbol.asyncIterator]();
  return {
    say: (line) => void output.write(`${line}\n`),
    ask: async (prompt) => {
      output.write(`${prompt} `);
      const { value, done } = await lines.next();
      if (done === true) throw new InputEnded('the answers ended before the last question');
      return value.trim();
    },
    close: () => reader.close(),
  };
}

/** What an answer comes to: its value, or a line that says what is wrong with it. */
export type Taken<T> =
  { readonly good: true; readonly value: T } | { readonly good: false; readonly wrong: string };

export const take = <T>(value: T): Taken<T> => ({ good: true, value });
export const refuse = (wrong: string): Taken<never> => ({ good: false, wrong });

/** Asks the same again until the answer can be taken. */
export async function askUntil<T>(
  dialogue: Dialogue,
  prompt: string,
  read: (answer: string) => Taken<T>,
): Promise<T> {
  for (;;) {
    const taken = read(await dialogue.ask(prompt));
    if (taken.good) return taken.value;
    dialogue.say(`  ${taken.wrong}`);
  }
}
