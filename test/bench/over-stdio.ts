import type { Contestant } from './contestants.js';
import { median, percentile, shown, table } from './figures.js';
import { makePlan } from './make-plan.js';
import { ServerProcess } from './server-process.js';
import { DIGIT, type WrittenPlan, written } from './written-plan.js';

/** What was measured of one server on one plan; times in milliseconds, memory in megabytes. */
interface Measured {
  readonly contestant: Contestant;
  readonly plan: WrittenPlan;
  readonly coldStarts: number[];
  readonly edits: number[];
  readonly hovers: number[];
  memoryOpened?: number;
  memoryEdited?: number;
}

const EDITS = 40;
const HOVERS = 40;
/** The first edits and hovers are slower, because V8 has not compiled yet what runs often. They are not counted. */
const WARM_UP = 10;

/** Large plans take long to open, so they are opened less often. */
const coldStartsFor = (weeks: number) => (weeks > 100 ? 3 : 5);

/**
 * Measures every contestant on plans of so many weeks and prints the figures. The servers take turns at
 * everything, so what else the machine does meanwhile falls on all of them alike.
 */
export async function compare(
  contestants: readonly Contestant[],
  planSizes: readonly number[],
): Promise<void> {
  for (const weeks of planSizes) {
    console.log(`\n${weeks} weeks\n`);
    const measured = await measure(contestants, weeks);
    console.log(absolutes(measured));
    console.log(`\n${ratios(measured)}`);
  }
  console.log(
    `\nMedians of ${coldStartsFor(0)} cold starts (${coldStartsFor(520)} of the largest plan), from starting the process to the first finding;`,
  );
  console.log(
    `of ${EDITS} edits, from one digit more or less to the findings it changes; and of ${HOVERS} hovers,`,
  );
  console.log(`${WARM_UP} of each before that not counted. Memory is what the process holds (RSS).`);
  for (const { name, waits } of contestants)
    if (waits)
      console.log(
        `${name} waits ${waits} ms after each change before it looks: that is in its cold start and its edits, and` +
          ' `less the wait` is the p50 without it.',
      );
}

async function measure(contestants: readonly Contestant[], weeks: number): Promise<readonly Measured[]> {
  const data = makePlan(weeks);
  const all = contestants.map(
    (contestant): Measured => ({
      contestant,
      plan: written(contestant.write(data), data),
      coldStarts: [],
      edits: [],
      hovers: [],
    }),
  );
  const running = new Map<Measured, ServerProcess>();
  try {
    for (let round = coldStartsFor(weeks); round > 0; round--) {
      for (const each of all) {
        const { server, took } = await ServerProcess.start(each.contestant, each.plan.text);
        running.set(each, server);
        each.coldStarts.push(took);
        if (round > 1) await server.stop();
        else each.memoryOpened = server.memory();
      }
    }
    for (let i = -WARM_UP; i < EDITS; i++) {
      for (const each of all) {
        const { typeAt } = each.plan;
        const server = running.get(each)!;
        // Once more the digit, once less: the findings change each time.
        const took = await (i % 2 === 0 ? server.edit(typeAt, DIGIT) : server.edit(typeAt, '', DIGIT.length));
        if (i >= 0) each.edits.push(took);
      }
    }
    for (const each of all) each.memoryEdited = running.get(each)!.memory();
    for (let i = -WARM_UP; i < HOVERS; i++) {
      for (const each of all) {
        const { hoverAt } = each.plan;
        const took = await running.get(each)!.hover(hoverAt[(i + WARM_UP) % hoverAt.length]!);
        if (i >= 0) each.hovers.push(took);
      }
    }
    for (const server of running.values()) await server.stop();
  } finally {
    for (const server of running.values()) server.kill();
  }
  return all;
}

const COLUMNS: readonly [title: string, value: (measured: Measured) => number | undefined][] = [
  ['cold start, ms', each => median(each.coldStarts)],
  ['edit p50, ms', each => median(each.edits)],
  ['edit p95, ms', each => percentile(each.edits, 95)],
  ['less the wait, ms', each => median(each.edits) - (each.contestant.waits ?? 0)],
  ['hover p50, ms', each => median(each.hovers)],
  ['hover p95, ms', each => percentile(each.hovers, 95)],
  ['opened, MB', each => each.memoryOpened],
  ['edited, MB', each => each.memoryEdited],
];

function absolutes(measured: readonly Measured[]): string {
  return table(
    ['server', 'file, kB', ...COLUMNS.map(([title]) => title)],
    measured.map(each => [
      each.contestant.name,
      (Buffer.byteLength(each.plan.text) / 1000).toFixed(1),
      ...COLUMNS.map(([, value]) => shown(value(each))),
    ]),
  );
}

/** The first contestant against each of the others: below 1 it is the faster or smaller one. */
function ratios([first, ...others]: readonly Measured[]): string {
  return table(
    ['ratio', ...COLUMNS.map(([title]) => title.replace(/,.*/, ''))],
    others.map(other => [
      `${first!.contestant.name} / ${other.contestant.name}`,
      ...COLUMNS.map(([, value]) => {
        const [a, b] = [value(first!), value(other)];
        return shown(a === undefined || b === undefined ? undefined : a / b);
      }),
    ]),
  );
}
