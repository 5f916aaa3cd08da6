import type { BenchExercise, BenchPlan, BenchSession, BenchStep } from './make-plan.js';

/** The plan in the Runplan language. */
export function asRunplan(plan: BenchPlan): string {
  const lines = [
    `plan ${quote(plan.plan)}`,
    `athlete ${quote(plan.athlete)}`,
    `start ${plan.start}`,
    `baseline ${plan.baseline.amount} longest ${plan.baseline.longest}`,
  ];
  for (const { week, phase, title, days } of plan.weeks) {
    lines.push('', joined(`week ${week} ${phase}`, title && quote(title)));
    for (const { day, sessions } of days) {
      sessions.forEach((session, index) => {
        lines.push(`${index === 0 ? `  ${day}` : '    +'} ${sessionAsRunplan(session)}`);
      });
    }
  }
  return `${lines.join('\n')}\n`;
}

function sessionAsRunplan({ kind, amount, target, surface, steps, exercises, note }: BenchSession): string {
  const list = (steps?.map(stepAsRunplan) ?? exercises?.map(exerciseAsRunplan))?.join(', ');
  const head = joined(kind, amount, target && `@ ${target}`, surface && `on ${surface}`);
  return joined(list === undefined ? head : `${head}: ${list}`, note && quote(note));
}

function stepAsRunplan(step: BenchStep): string {
  if ('times' in step) return `${step.times} x ${step.amount} @ ${step.target} rest ${step.rest} ${step.by}`;
  return `${step.kind} ${step.amount}`;
}

function exerciseAsRunplan({ exercise, sets, reps, weight }: BenchExercise): string {
  return joined(`${exercise} ${sets}x${reps}`, weight && `@ ${weight}`);
}

function joined(...parts: (string | undefined)[]): string {
  return parts.filter(part => part !== undefined).join(' ');
}

/** The plan as JSON, laid out as an editor's formatter would. */
export function asJson(plan: BenchPlan): string {
  return `${JSON.stringify(plan, undefined, 2)}\n`;
}

/** The plan as YAML in block style, with quotes where a value needs them. */
export function asYaml(plan: BenchPlan): string {
  return `${yamlLines(plan).join('\n')}\n`;
}

function yamlLines(value: unknown): string[] {
  if (Array.isArray(value))
    return value.flatMap(each => {
      const [first = '', ...rest] = yamlLines(each);
      return [`- ${first}`, ...rest.map(indent)];
    });
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, each]) => {
      const lines = yamlLines(each);
      return typeof each === 'object' ? [`${key}:`, ...lines.map(indent)] : [`${key}: ${lines[0]}`];
    });
  return [typeof value === 'string' && !isPlainInYaml(value) ? quote(value) : String(value)];
}

/** Letters first, and nothing that YAML could take for something else than a text. */
function isPlainInYaml(value: string): boolean {
  return /^[A-Za-z][\w ,/-]*$/.test(value);
}

function indent(line: string): string {
  return `  ${line}`;
}

function quote(text: string): string {
  return JSON.stringify(text);
}
