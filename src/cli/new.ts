import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT_ROOT } from '../build/project.ts';
import { checkContent, readContent } from '../build/read-content.ts';
import { formatProblems } from '../model/format-problems.ts';
import { createDialogue, InputEnded } from './new/dialogue.ts';
import { eventTemplate } from './new/event-template.ts';
import { askForEvent, askForId } from './new/questions.ts';

/** `npm run new`: asks for the fields of an event and writes content/events/<id>.md. */
const { values } = parseArgs({ options: { root: { type: 'string', default: PROJECT_ROOT } } });
const { root } = values;
const dialogue = createDialogue(process.stdin, process.stdout);

try {
  process.exitCode = await writeNewEvent();
} catch (error) {
  if (!(error instanceof InputEnded)) throw error;
  console.error('\nStopped; nothing was written.');
  process.exitCode = 1;
} finally {
  dialogue.close();
}

async function writeNewEvent(): Promise<0 | 1> {
  const { content, problems } = readContent(root);
  if (content === null) {
    console.error(`Mend these first:\n\n${formatProblems(problems)}`);
    return 1;
  }
  const event = await askForEvent(dialogue, content, today());
  const fileOf = (id: string): string => join(root, `content/events/${id}.md`);
  const id = await askForId(dialogue, event, (wanted) => existsSync(fileOf(wanted)));
  mkdirSync(dirname(fileOf(id)), { recursive: true });
  // `wx` refuses to overwrite, also a file that came up while the questions were asked.
  writeFileSync(fileOf(id), eventTemplate(event), { flag: 'wx' });
  dialogue.say(`\nWrote content/events/${id}.md`);
  sayProblems(`content/events/${id}.md`);
  return 0;
}

/** What the new file still lacks; problems of other files are not this command's business. */
function sayProblems(file: string): void {
  const own = checkContent(root).problems.filter((problem) => problem.file === file);
  if (own.length > 0) dialogue.say(`Still to do before the site can be built:\n\n${formatProblems(own)}`);
}

/** The day on the editor's own calendar. */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
