import type { APIRoute } from 'astro';
import { loadTimeline } from '../../../build/load-timeline.ts';
import { siteUrl } from '../../../build/paths.ts';
import { dataTables, timelineJsTable, toCsv, type DataTable } from '../../../formats/index.ts';

export async function getStaticPaths() {
  const timeline = await loadTimeline();
  const tables = [...dataTables(timeline), timelineJsTable(timeline, { siteUrl })];
  return tables.map((table) => ({ params: { table: table.name }, props: { table } }));
}

export const GET: APIRoute<{ table: DataTable }> = ({ props }) =>
  new Response(toCsv(props.table), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
