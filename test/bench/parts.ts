import { DefaultLexer, type LexerResult, type ParseResult } from 'langium';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { hoverAt } from '../../server/src/features/hover/hover.js';
import { loadWords } from '../../server/src/knowledge/text.js';
import { createLanguage } from '../../server/src/language/module.js';
import { Layout, type LayoutToken } from '../../server/src/language/parsing/layout.js';
import { RunplanLexer } from '../../server/src/language/parsing/lexer.js';
import { toDiagnostic } from '../../server/src/lsp/to-diagnostic.js';
import type { Plan } from '../../server/src/plan/plan.js';
import { fromAst } from '../../server/src/resolve/from-ast.js';
import { resolve } from '../../server/src/resolve/resolve.js';
import { type Check, check } from '../../server/src/rules/engine.js';
import { median, shown, table } from './figures.js';
import { makePlan } from './make-plan.js';
import { asRunplan } from './write-plan.js';
import { written } from './written-plan.js';

/** Milliseconds by phase, in the order of the phases. */
type Times = Map<string, number>;

const ROUNDS = 30;
const WARM_UP = 10;
const LARGEST = 'of it';

/** Where the time goes from a text to its findings and hovers: one process, no protocol. */
export async function measureParts(planSizes: readonly number[]): Promise<void> {
  const start = performance.now();
  await loadWords('en');
  const loading = performance.now() - start;
  const house = new House();
  const first = writtenIn(12);
  const cold = [['words of a language', loading] as const, ...house.starting, ...house.once(first).entries()];
  console.log('\nThe first time in a process, on 12 weeks, in ms\n');
  console.log(
    table(
      ['phase', 'ms'],
      cold.map(([phase, time]) => [phase, shown(time)]),
    ),
  );

  const columns = planSizes.map(weeks => {
    const plan = writtenIn(weeks);
    const rounds = Array.from({ length: WARM_UP + ROUNDS }, () => house.once(plan)).slice(WARM_UP);
    return new Map(
      [...rounds[0]!.keys()].map(phase => [phase, median(rounds.map(times => times.get(phase)!))]),
    );
  });
  const last = columns.at(-1)!;
  const phases = [...last.keys()];
  const isPart = (phase: string) => !phase.startsWith(HOVER);
  const whole = (times: Times) => phases.filter(isPart).reduce((sum, phase) => sum + times.get(phase)!, 0);
  console.log(`\nOnce warm, medians of ${ROUNDS} rounds, in ms\n`);
  console.log(
    table(
      ['phase', ...planSizes.map(weeks => `${weeks} weeks`), LARGEST],
      [
        ...phases.map(phase => [
          phase,
          ...columns.map(times => shown(times.get(phase))),
          isPart(phase) ? `${((last.get(phase)! / whole(last)) * 100).toFixed(1)} %` : '',
        ]),
        ['all but the hover', ...columns.map(times => shown(whole(times))), '100 %'],
      ],
    ),
  );
}

const HOVER = 'hover';

function writtenIn(weeks: number) {
  const plan = makePlan(weeks);
  return written(asRunplan(plan), plan);
}

/** The way of a plan through Runplan, with a clock at every door. */
class House {
  readonly starting: readonly [phase: string, time: number][];
  private readonly plainLexer: DefaultLexer;
  private readonly lexer: RememberingLexer;
  private readonly layout: Layout;
  private readonly parser;

  constructor() {
    const times: Times = new Map();
    const language = timed(times, 'grammar and services', () => {
      const services = createLanguage({ parser: { Lexer: each => new RememberingLexer(each) } });
      return { services, grammar: services.Grammar };
    });
    const { parser } = language.services;
    this.lexer = timed(times, 'making the lexer', () => parser.Lexer as RememberingLexer);
    this.parser = timed(times, 'making the parser', () => parser.LangiumParser);
    this.starting = [...times];
    this.plainLexer = new DefaultLexer(language.services);
    this.layout = new Layout(this.plainLexer.definition);
  }

  /** Takes the plan through every phase once. */
  once({ text, hoverAt: places }: ReturnType<typeof writtenIn>): Times {
    const times: Times = new Map();
    const document = TextDocument.create('file:///plan.runplan', 'runplan', 1, text);
    const lexed = timed(times, 'lexing', () => this.plainLexer.tokenize(text));
    timed(times, 'settling the layout', () => this.layout.settle(lexed.tokens as LayoutToken[], text));
    this.lexer.remember(text);
    const parsed: ParseResult = timed(times, 'parsing', () => this.parser.parse(text));
    const source = timed(times, 'from the tree', () => fromAst(text, parsed));
    const plan: Plan = timed(times, 'resolving', () => resolve(source));
    const { findings, timing }: Check = check(plan, { now: () => performance.now() });
    for (const [code, time] of timing) times.set(`rule ${code}`, time);
    timed(times, 'diagnostics', () => findings.map(each => toDiagnostic(each, document, { language: 'en' })));
    for (const detail of ['brief', 'full'] as const) {
      const hovers = places.map(place => {
        const start = performance.now();
        hoverAt(plan, document.offsetAt(place), { detail, figures: true });
        return performance.now() - start;
      });
      times.set(`${HOVER}, ${detail}, half of them below`, median(hovers));
      times.set(`${HOVER}, ${detail}, the slowest`, Math.max(...hovers));
    }
    return times;
  }
}

/** Has the tokens ready before they are asked for, so that parsing can be timed alone. */
class RememberingLexer extends RunplanLexer {
  private ready: LexerResult | undefined;

  remember(text: string): void {
    this.ready = undefined;
    this.ready = this.tokenize(text);
  }

  override tokenize(...args: Parameters<RunplanLexer['tokenize']>): LexerResult {
    const { ready } = this;
    this.ready = undefined;
    return ready ?? super.tokenize(...args);
  }
}

function timed<T>(times: Times, phase: string, work: () => T): T {
  const start = performance.now();
  const result = work();
  times.set(phase, performance.now() - start);
  return result;
}
