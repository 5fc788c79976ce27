import type { Timeline } from '../model/timeline.ts';

/** Said in every file of the data (contract §4). */
export const QUOTATION_RIGHTS =
  "Quotations remain their owners' and are not covered by the licence of the data.";

export interface FormatOptions {
  /** Absolute address of the home page, base path included; null in a preview. */
  readonly siteUrl: string | null;
}

/** What every file of the data says first: version, address, licence, rights, and what the record covers. */
export function toHead({ version, site }: Timeline, { siteUrl }: FormatOptions) {
  return {
    version,
    url: withSlash(siteUrl),
    licence: site.licences.data,
    rights: QUOTATION_RIGHTS,
    record_from: site.record_from,
    record_through: site.record_through,
  };
}

/** Address of a file below `/data/v1/`; relative to that folder where the site has no address. */
export function dataAddress(name: string, { siteUrl }: FormatOptions): string {
  const home = withSlash(siteUrl);
  return home === null ? name : `${home}data/v1/${name}`;
}

const withSlash = (url: string | null): string | null => (url === null ? null : url.replace(/\/?$/, '/'));

/** Name of the package of data, of its archive and of nothing else. */
export const DATA_NAME = 'russia-iran-timeline';

/**
 * Name of the archive of all data: it says which version of the record it holds and how far that goes.
 *
 * @example 'russia-iran-timeline-1.0.0-to-2025-01.zip'
 */
export function archiveName({ version, site }: Timeline): string {
  return `${DATA_NAME}-${version}-to-${site.record_through}.zip`;
}
