import type { NamedPace, Session, Step, Target } from '../plan/plan.js';

/**
 * A session of another file with the paces of the plan that uses it: what `@ hmp` means inside the club's session is
 * for each runner to say, and what the club says counts for those who do not.
 */
export function withPacesOf(session: Session, paceOf: (name: string) => NamedPace | undefined): Session {
  const retarget = (target: Target | undefined): Target | undefined => {
    const own = target?.by === 'name' ? paceOf(target.name.written) : undefined;
    return target?.by === 'name' && own?.pace ? { ...target, pace: own.pace } : target;
  };
  const retargetStep = (step: Step): Step => ({
    ...step,
    target: retarget(step.target),
    steps: step.steps.map(retargetStep),
  });
  return { ...session, target: retarget(session.target), steps: session.steps.map(retargetStep) };
}
