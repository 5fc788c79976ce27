import { formatDate, parseDate } from '../../date/index.ts';
import type { Content } from '../../model/content.ts';
import { ID_PATTERN } from '../../model/schema/shared.ts';
import { askUntil, refuse, take, type Dialogue } from './dialogue.ts';
import type { NewEvent, NewWork } from './event-template.ts';
import { findNamed, type Named } from './find.ts';
import { kebab, proposeId } from './propose-id.ts';

const TITLE_WORDS = 8;
const MOST_ACTORS = 6;
const ID_FORM = 'use small Latin letters, digits and single hyphens, as in treaty-of-gulistan-1813';

/** Asks for everything an ordinary event needs. */
export async function askForEvent(dialogue: Dialogue, content: Content, added: string): Promise<NewEvent> {
  const title = await askTitle(dialogue);
  const date = await askDate(
    dialogue,
    'Date (1828-02-22, 1828-02, 1828, 2015-22 for summer, 2023~, 1804/1813):',
  );
  const kind = await askKind(dialogue, content);
  const actors = await askActors(dialogue, actorsOf(content));
  const source = await askSource(dialogue, content);
  const quote =
    source === null ? '' : unquote(await dialogue.ask('Verbatim words of the source (Enter: none):'));
  const summary = await dialogue.ask(
    'Summary, at most sixty words, your own (Enter: write it in the file later):',
  );
  return { title, date, kind, actors, added, source, quote, summary };
}

/** Asks for the id, proposing one that is free. */
export function askForId(
  dialogue: Dialogue,
  event: NewEvent,
  isTaken: (id: string) => boolean,
): Promise<string> {
  const proposed = proposeId(event.title, event.date);
  return askUntil(dialogue, `Id, for ever part of the address (Enter: ${proposed}):`, (answer) => {
    const id = answer === '' ? proposed : answer;
    if (!ID_PATTERN.test(id)) return refuse(ID_FORM);
    return isTaken(id) ? refuse(`there is an event ‘${id}’ already; nothing is overwritten`) : take(id);
  });
}

function askTitle(dialogue: Dialogue): Promise<string> {
  return askUntil(dialogue, 'Title (the act and its parties, at most eight words):', (answer) => {
    const words = answer.split(/\s+/).filter((word) => word !== '').length;
    if (words === 0) return refuse('an event needs a title');
    return words > TITLE_WORDS ? refuse(`that is ${words} words; at most eight`) : take(answer);
  });
}

async function askDate(dialogue: Dialogue, prompt: string): Promise<string> {
  let offered: string | null = null;
  return askUntil(dialogue, prompt, (answer) => {
    const text = answer === '' && offered !== null ? offered : answer;
    const result = parseDate(text);
    if (result.ok) {
      dialogue.say(`  ${formatDate(result.date)}`);
      return take(text);
    }
    offered = result.suggestion;
    return refuse(result.message + (offered === null ? '' : ` — write ${offered} (Enter takes it)`));
  });
}

function askKind(dialogue: Dialogue, content: Content): Promise<string> {
  const kinds = content.kinds.data.lanes.flatMap((lane) => lane.kinds);
  kinds.forEach(({ id, definition }, index) =>
    dialogue.say(`  ${String(index + 1).padStart(2)} ${id} — ${definition}`),
  );
  return askUntil(dialogue, 'Kind (number or name):', (answer) => {
    const kind = kinds[Number(answer) - 1] ?? kinds.find(({ id, name }) => id === answer || name === answer);
    return kind === undefined ? refuse(`write a number from 1 to ${kinds.length}, or an id`) : take(kind.id);
  });
}

async function askActors(dialogue: Dialogue, known: readonly Named[]): Promise<string[]> {
  const chosen: string[] = [];
  while (chosen.length < MOST_ACTORS) {
    const first = chosen.length === 0;
    const answer = await dialogue.ask(
      first ? 'Actor (id, or part of a name):' : 'Another actor (Enter: no more):',
    );
    if (answer === '' && !first) break;
    const actor = await choose(dialogue, answer, known, 'actor');
    if (actor !== null && !chosen.includes(actor)) chosen.push(actor);
  }
  return chosen;
}

async function askSource(dialogue: Dialogue, content: Content): Promise<string | NewWork | null> {
  const known = content.sources.map(({ id, data }) => ({ id, name: data.title, also: [data.publisher] }));
  for (;;) {
    const answer = await dialogue.ask('Source (id, part of its title, "new", or Enter: later):');
    if (answer === '') return null;
    if (answer === 'new') return askWork(dialogue, new Set(known.map(({ id }) => id)));
    const source = await choose(dialogue, answer, known, 'source');
    if (source !== null) return source;
  }
}

async function askWork(dialogue: Dialogue, taken: ReadonlySet<string>): Promise<NewWork> {
  const title = await askText(dialogue, 'Its title, as printed:');
  const publisher = await askText(dialogue, 'Its publisher:');
  const url = await askUntil(dialogue, 'Its address (https://…):', (answer) =>
    /^https?:\/\/\S+$/.test(answer)
      ? take(answer)
      : refuse('write a full web address that starts with https://'),
  );
  const issued = await askUntil(dialogue, 'When it was published (Enter: not given):', (answer) => {
    const result = answer === '' ? null : parseDate(answer);
    return result === null || result.ok ? take(answer) : refuse(result.message);
  });
  const language = await dialogue.ask('Its language (Enter: en):');
  const proposed = kebab(`${publisher} ${/\d{4}/.exec(issued)?.[0] ?? ''}`);
  const id = await askUntil(dialogue, `A short id for it (Enter: ${proposed}):`, (answer) => {
    const wanted = answer === '' ? proposed : answer;
    if (!ID_PATTERN.test(wanted)) return refuse(ID_FORM);
    return taken.has(wanted) ? refuse(`there is a source ‘${wanted}’ already`) : take(wanted);
  });
  return { id, title, publisher, url, issued, language: language === '' ? 'en' : language };
}

/** The id meant by some words; where several fit, asks which. Null where none fits or none is taken. */
async function choose(
  dialogue: Dialogue,
  words: string,
  known: readonly Named[],
  what: string,
): Promise<string | null> {
  const found = words === '' ? [] : findNamed(words, known);
  if (found.length === 0) {
    dialogue.say(`  no ${what} is like ‘${words}’; a new one needs a file in content/${what}s/ first`);
    return null;
  }
  const [only] = found;
  if (found.length === 1 && only !== undefined) {
    dialogue.say(`  ${only.id} — ${only.name}`);
    return only.id;
  }
  found.forEach(({ id, name }, index) => dialogue.say(`  ${index + 1} ${id} — ${name}`));
  const answer = await dialogue.ask('Which (number, Enter: none)?');
  return found[Number(answer) - 1]?.id ?? null;
}

function askText(dialogue: Dialogue, prompt: string): Promise<string> {
  return askUntil(dialogue, prompt, (answer) => (answer === '' ? refuse('this is needed') : take(answer)));
}

function actorsOf(content: Content): Named[] {
  return content.actors.map(({ id, data }) => ({
    id,
    name: data.name,
    also: [data.short, ...(data.names?.also ?? [])],
  }));
}

/** The seal is for the words alone; one pair of marks around them is the editor's own. */
function unquote(text: string): string {
  return /^["“](?<inner>[^"“”]*)["”]$/.exec(text)?.groups?.inner ?? text;
}
