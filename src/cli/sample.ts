import { parseArgs } from 'node:util';
import { PROJECT_ROOT } from '../build/project.ts';
import { checkContent } from '../build/read-content.ts';
import { sampleIds } from '../quotes/sample.ts';
import { printLines } from './print-lines.ts';

/** `npm run sample -- --seed 2026 --count 10`: events to check by hand, the same for the same seed. */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '10' },
    root: { type: 'string', default: PROJECT_ROOT },
  },
});
const count = Number(values.count);
const { content } = checkContent(values.root);
if (!Number.isInteger(count) || count < 1) {
  console.error(`--count ‘${values.count}’ is not a whole number from 1 on`);
  process.exitCode = 1;
} else if (content === null) {
  console.error('The content cannot be read: run npm run check');
  process.exitCode = 1;
} else {
  const files = new Map(content.events.map((event) => [event.id, event]));
  const drawn = sampleIds([...files.keys()], values.seed, count);
  printLines(
    drawn.flatMap((id) => {
      const { data, body, file } = files.get(id)!;
      const quotes = (data.quotes ?? []).map(({ text, source }) => `  “${text}” (${source})`);
      return [`${file}: ${data.title} (${data.date})`, body.trim(), ...quotes, ''];
    }),
  );
}
