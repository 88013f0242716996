import type { CasePhase, CloseReason } from '../../backend/generated/commands';

/** The way of a case, first to last. It may go back as well; closing is no phase of work. */
export const PHASES = ['intake', 'assessment', 'plan', 'linking', 'monitoring', 'evaluation'] as const satisfies readonly CasePhase[];

export const CLOSE_REASONS: readonly CloseReason[] = ['goals-reached', 'handed-over', 'moved', 'no-contact', 'own-wish', 'other'];

/** The phase that follows, or `closed` after the last. A closed case has none: it is reopened to a phase that is chosen. */
export function phaseAfter(phase: CasePhase): CasePhase | null {
  if (phase === 'closed') return null;
  const at = PHASES.findIndex((one) => one === phase);
  return PHASES[at + 1] ?? 'closed';
}

/** How far it is, from 1; a closed case is past all of them. */
export function stepOf(phase: CasePhase): number {
  return phase === 'closed' ? PHASES.length : PHASES.findIndex((one) => one === phase) + 1;
}
