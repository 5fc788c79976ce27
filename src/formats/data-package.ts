import type { Timeline } from '../model/timeline.ts';
import { archiveName, DATA_NAME, dataAddress, QUOTATION_RIGHTS, type FormatOptions } from './head.ts';
import { dataTables, type DataTable } from './tables/index.ts';

const DATA_LICENCE = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0',
};

/**
 * `/data/v1/datapackage.json`: Data Package v2 over the CSV tables, with a Table Schema and a licence each.
 *
 * @see https://datapackage.org/standard/data-package/
 */
export function toDataPackage(timeline: Timeline, options: FormatOptions) {
  const { site, version } = timeline;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: DATA_NAME,
    title: `${site.title}: ${site.subtitle}`,
    description: `${site.description} ${QUOTATION_RIGHTS}`,
    version,
    ...(options.siteUrl === null ? {} : { homepage: options.siteUrl }),
    licenses: [DATA_LICENCE],
    // All files at once; the standard has no word for it and lets others be added.
    download: dataAddress(archiveName(timeline), options),
    resources: dataTables(timeline).map((table) => resourceOf(table, options)),
  };
}

function resourceOf(table: DataTable, options: FormatOptions) {
  const { name, title, description, columns, primaryKey, foreignKeys } = table;
  return {
    name,
    title,
    description,
    path: `${name}.csv`,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    sources: [{ title: 'Canonical data', path: dataAddress('timeline.json', options) }],
    licenses: [DATA_LICENCE],
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: columns.map(({ name: field, type, description: about, required }) => ({
        ...{ name: field, type, description: about },
        ...(required ? { constraints: { required: true } } : {}),
      })),
      missingValues: [''],
      primaryKey,
      foreignKeys: foreignKeys.map(({ column, table: other, key }) => ({
        fields: [column],
        reference: { resource: other, fields: [key] },
      })),
    },
  };
}
