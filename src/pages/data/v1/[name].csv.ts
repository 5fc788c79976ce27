import type { APIRoute } from 'astro';
import { pathsOfDataFiles, serveDataFile } from '../../../build/data-files.ts';
import type { DataFile } from '../../../formats/index.ts';

export const getStaticPaths = () => pathsOfDataFiles('.csv');

export const GET: APIRoute<{ file: DataFile }> = ({ props }) => serveDataFile(props.file);
