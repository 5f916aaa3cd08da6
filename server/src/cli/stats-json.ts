import { planJson } from '../features/stats/plan-json.js';
import type { StatsReporter } from './stats-reporter.js';

/** For programs: `{"plans":[{"path","mistakes","title",…,"weeks":[…]}]}`, a plan a line. `docs/stats.md` has the keys. */
export function statsAsJson(): StatsReporter {
  let separator = '';
  return {
    begin: '{"plans":[',
    plan: ({ path, plan, mistakes }) => {
      const told = `${separator}\n${JSON.stringify({ path, mistakes, ...planJson(plan) })}`;
      separator = ',';
      return told;
    },
    end: '\n]}\n',
  };
}
