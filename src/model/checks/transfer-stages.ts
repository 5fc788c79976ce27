import type { Content, ContentFile } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { TransferFrontmatter } from '../schema/transfer.ts';
import { fieldProblem, type Check } from './helpers/check.ts';
import { earliestMs, latestMs } from './helpers/dates.ts';

const id = 'transfer-stages';
const KIND = 'arms-transfer';

export const transferStagesCheck: Check = {
  id,
  rule: 'Every arms-transfer event is a stage of a transfer, and the stages of a transfer stand in the order of their dates.',
  run: (content) => [...eventsWithoutStage(content), ...stagesOutOfOrder(content)],
};

function eventsWithoutStage({ events, transfers, brokenIds }: Content): Problem[] {
  // A transfer that could not be read may hold the stage.
  if ((brokenIds?.transfers ?? []).length > 0) return [];
  const staged = new Set(transfers.flatMap((file) => file.data.stages.map((stage) => stage.event)));
  return events.flatMap((file) => {
    const { kind, also = [] } = file.data;
    const path = kind === KIND ? ['kind'] : also.includes(KIND) ? ['also', also.indexOf(KIND)] : null;
    if (!path || staged.has(file.id)) return [];
    const message = `the event is an ${KIND}, and no transfer has a stage here`;
    const remedy = `add a stage with event: ${file.id} to a file of content/transfers/, or write another kind`;
    return [fieldProblem(id, file, path, { message, remedy })];
  });
}

function stagesOutOfOrder({ events, transfers }: Content): Problem[] {
  const dates = new Map(events.map((file) => [file.id, file.data.date]));
  return transfers.flatMap((file) => {
    const stageDates = file.data.stages.map((stage) => stage.date ?? dates.get(stage.event));
    return stageDates.flatMap((date, index) =>
      index > 0 ? outOfOrder(file, index, stageDates[index - 1], date) : [],
    );
  });
}

/** Only where it is certain: "2007" may come before "February 2007". */
function outOfOrder(
  file: ContentFile<TransferFrontmatter>,
  index: number,
  before: string | undefined,
  date: string | undefined,
): Problem[] {
  const [earliestBefore, latest] = [earliestMs(before), latestMs(date)];
  if (earliestBefore === null || latest === null || latest > earliestBefore) return [];
  const stage = file.data.stages[index]!;
  const message = `the stage “${stage.stage}” of ${date} stands after one of ${before}`;
  const remedy = 'put the stages in the order of their dates, or correct the date';
  return [fieldProblem(id, file, ['stages', index], { message, remedy })];
}
