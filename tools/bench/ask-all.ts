// Asks every engine every question and measures what it costs.
import type { BenchOptions } from './bench-options.js';
import { questions, type Asked, type Subject } from './questions.js';
import { tableHead, tableRow, type Measurement, type Results } from './results.js';
import type { ServerProcess } from './server-process.js';

type Servers = ReadonlyMap<string, ServerProcess>;

const warmUps = 20;
const warmUpMs = 3_000;

/** Prints each row as soon as it is measured. Each question is asked of every engine in turn, so that other load affects all engines alike. */
export async function askAll(servers: Servers, options: BenchOptions, results: Results): Promise<void> {
  const [small, large, largest, other] = await findSubjects([...servers.values()][0]!, options.articles);
  const sizes = { small: small!, large: large!, largest: largest! };
  console.log(`${Object.entries(sizes).map(describeSubject).join(', ')}.\n\n${tableHead}`);
  for (const { name, isAboutEntity, ask } of questions) {
    if (options.only !== undefined && !name.includes(options.only)) continue;
    for (const [entity, subject] of isAboutEntity ? Object.entries(sizes) : [['', small!] as const]) {
      const isKnown = (engine: string) => !options.again && results.has({ question: name, entity, engine });
      const open = new Map([...servers].filter(([engine]) => !isKnown(engine)));
      if (open.size === 0) continue;
      for (const measured of await measure(ask(subject, other!), open, options)) {
        const measurement = { question: name, entity, ...measured };
        results.add(measurement);
        console.log(tableRow(measurement));
      }
    }
  }
}

async function findSubjects(server: ServerProcess, articles: number): Promise<Subject[]> {
  const find = async (most: number) => {
    const filter = `{ kind: { in: [PERSON, PLACE, ORGANIZATION] }, articleCount: { lte: ${most} } }`;
    const orderBy = '{ field: ARTICLE_COUNT, direction: DESC }';
    const query = `{ entities(first: 2, filter: ${filter}, orderBy: ${orderBy}) { nodes { id slug label articleCount } } }`;
    const { data, errors } = await server.ask({ query });
    if (errors) throw new Error(JSON.stringify(errors));
    return (data as { entities: { nodes: Subject[] } }).entities.nodes;
  };
  return [(await find(10))[0]!, (await find(Math.ceil(articles / 200)))[0]!, ...(await find(100_000_000))];
}

function describeSubject([size, { label, articleCount }]: readonly [string, Subject]): string {
  return `${size}: ${label} (${articleCount} articles)`;
}

async function measure(
  question: Asked,
  servers: Servers,
  { requests, seconds }: BenchOptions,
): Promise<Omit<Measurement, 'question' | 'entity'>[]> {
  for (const server of servers.values()) {
    await warmUp(server, question);
    await server.reset();
  }
  const times = new Map([...servers.keys()].map((engine) => [engine, [] as number[]]));
  const spent = new Map<string, number>();
  for (let count = 0; count < requests; count += 1) {
    for (const [engine, server] of servers) {
      if ((spent.get(engine) ?? 0) > seconds * 1_000) continue;
      const tookMs = await timeOf(server, question);
      times.get(engine)!.push(tookMs);
      spent.set(engine, (spent.get(engine) ?? 0) + tookMs);
    }
  }
  return Promise.all([...servers].map(async ([engine, server]) => ({ engine, ...summarize(times.get(engine)!, await server.read()) })));
}

async function warmUp(server: ServerProcess, question: Asked): Promise<void> {
  const endsAt = performance.now() + warmUpMs;
  for (let count = 0; count < warmUps && (count === 0 || performance.now() < endsAt); count += 1) await timeOf(server, question);
}

async function timeOf(server: ServerProcess, question: Asked): Promise<number> {
  const startedAt = performance.now();
  const { errors } = await server.ask(question);
  if (errors) throw new Error(`${question.query}: ${JSON.stringify(errors)}`);
  return performance.now() - startedAt;
}

function summarize(times: readonly number[], { calls, heldUpMs }: { readonly calls: number; readonly heldUpMs: number }) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1]!;
  return { requests: times.length, medianMs: at(0.5), p99Ms: at(0.99), calls: Math.round(calls / times.length), heldUpMs };
}
