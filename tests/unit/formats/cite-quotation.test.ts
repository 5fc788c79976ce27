import { describe, expect, test } from 'vitest';
import { citeWords, plainCitation, toCitedPage, type CitedWords } from '../../../src/formats/cite/index.ts';
import { createLookup } from '../../../src/model/lookup.ts';
import { timeline } from './support.ts';

const event = timeline.events[0]!;
const [statement] = event.quotes;
const [road, barge] = event.disagreements[0]!.positions;
const lookup = createLookup(timeline);
const page = toCitedPage(timeline, event, { siteUrl: 'https://example.org/base' });

const cite = (words: CitedWords, anchor = 'q-0a1b2c', cited = page) =>
  plainCitation(citeWords(words, anchor, cited, lookup));

describe('the citation of one quotation', () => {
  test('of words that are the speaker’s own names speaker, office, day, work, page and anchor', () => {
    expect(cite(statement!)).toBe(
      'The Reeve, reeve of Lume, May 1701, in A. Clerk and Assembly, “Chronicle”, Fixture, ¶ 3. Quoted in “Pact of Lume and Orrin.” ' +
        'Lume and Orrin: A fixture. Version 0.1.0. Record to January 1800. Published 20 November 2026. ' +
        'https://example.org/base/events/pact-of-lume-1700/#q-0a1b2c',
    );
  });

  test('of a statement somebody else reports never names the speaker as author of the words', () => {
    const reported = { ...statement!, statement: { ...statement!.statement!, direct: false } };
    expect(cite(reported)).toMatch(/^A\. Clerk and Assembly, “Chronicle”, Fixture, ¶ 3\. Quoted in “Pact/);
    expect(cite(reported)).not.toMatch(/Reeve|reeve/);
  });

  test('of other words, and of a quoted position, begins with the work', () => {
    expect(cite({ ...statement!, statement: null })).toMatch(
      /^A\. Clerk and Assembly, “Chronicle”, Fixture, ¶ 3\./,
    );
    expect(cite(road!, road!.anchor!)).toMatch(
      /^A\. Clerk and Assembly, “Chronicle”, Fixture, ¶ 9\..*#q-123456$/,
    );
    expect(cite(barge!)).toMatch(/^“Летопись”, Fixture\. Quoted in/);
  });

  test('names author and container of the work, and its titles inside are in single marks', () => {
    const article = {
      ...lookup.source('lume-chronicle'),
      title: 'The “harbour”',
      author: [{ given: 'Mara', family: 'Fen' }],
      'container-title': 'Orrin Review',
      issued: '1701-06',
    };
    const words = plainCitation(
      citeWords(road!, 'q-123456', page, { actor: lookup.actor, source: () => article }),
    );
    expect(words).toMatch(/^Mara Fen, “The ‘harbour’”, Orrin Review, Fixture, June 1701, ¶ 9\. Quoted in/);
  });

  test('has no address in a preview, and says that it is one', () => {
    const preview = toCitedPage(timeline, event, { siteUrl: null });
    expect(cite(statement!, 'q-0a1b2c', preview)).toContain('Version 0.1.0 (preview)');
    expect(cite(statement!, 'q-0a1b2c', preview)).not.toMatch(/null|#q-/);
  });
});
