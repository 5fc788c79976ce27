import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { archiveName, dataFiles, toArchive } from '../../../src/formats/index.ts';
import { timeline } from './support.ts';

const OPTIONS = { siteUrl: 'https://example.org/base/' };
const TEXTS = { licence: 'Licence of the data', citation: 'cff-version: 1.2.0\n' };
let zip: JSZip;
beforeAll(async () => {
  zip = await JSZip.loadAsync(toArchive(timeline, TEXTS, OPTIONS));
});

describe('the archive of all data, read by another library', () => {
  it('has a name that says the version and how far the record goes', () => {
    expect(archiveName({ ...timeline, version: '1.2.3' })).toBe('russia-iran-timeline-1.2.3-to-1800-01.zip');
  });

  it('holds each file as it is served, the texts of the project, and a list of them', async () => {
    const files = dataFiles(timeline, OPTIONS);
    for (const { name, text } of files) expect(await zip.file(name)?.async('string'), name).toBe(text());
    expect(await zip.file('LICENSE-DATA')?.async('string')).toBe(TEXTS.licence);
    expect(await zip.file('CITATION.cff')?.async('string')).toBe(TEXTS.citation);
    const readme = (await zip.file('README.txt')?.async('string')) ?? '';
    for (const { name } of files) expect(readme).toContain(`${name} `);
    expect(readme).toContain("Quotations remain their owners'");
    expect(Object.keys(zip.files)).toHaveLength(files.length + 3);
  });

  it('has its entries sorted, all of the day the record was last changed', () => {
    const names = Object.keys(zip.files);
    expect(names).toEqual([...names].sort());
    const days = Object.values(zip.files).map(({ date }) => date.toISOString().slice(0, 16));
    expect(new Set(days)).toEqual(new Set(['2026-11-21T12:00']));
  });

  it('is the same bytes in every time zone', () => {
    const before = process.env['TZ'];
    const made = ['Asia/Tehran', 'America/Los_Angeles'].map((zone) => {
      process.env['TZ'] = zone;
      return Buffer.from(toArchive(timeline, TEXTS, OPTIONS)).toString('base64');
    });
    process.env['TZ'] = before;
    expect(made[0]).toBe(made[1]);
  });
});
