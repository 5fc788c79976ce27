import { formatDay } from '../date/index.ts';

/** The reader's own calendar day, in words. */
export function today(): string {
  const now = new Date();
  return formatDay(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}
