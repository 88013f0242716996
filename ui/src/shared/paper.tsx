import { CircleCheck, FileOutput, FileX, PrinterX, type LucideIcon } from 'lucide-react';
import { useCallback, useState } from 'react';
import { m } from '../backend/generated/messages';
import type { PaperOutcome, PaperReply } from '../backend/generated/commands';
import { asHostError, type HostError } from '../backend/host';
import './client-picker.css';
import { ErrorNote } from './field';
import { useText } from './l10n';
import { useWords } from './words';

const LOOK: Record<PaperOutcome, { icon: LucideIcon; tone: 'green' | 'amber' | 'plain' }> = {
  printed: { icon: CircleCheck, tone: 'green' },
  // What was saved has left the store, and somebody has to look after it.
  saved: { icon: FileOutput, tone: 'amber' },
  'given-up': { icon: FileX, tone: 'plain' },
  'no-printer': { icon: PrinterX, tone: 'amber' },
};

export interface PaperWork {
  reply: PaperReply | undefined;
  error: HostError | undefined;
  pending: boolean;
  /** Prints or saves, and keeps what came of it. */
  run: (ask: () => Promise<PaperReply>) => Promise<void>;
}

/** One piece of paper on its way, and what became of it. */
export function usePaper(): PaperWork {
  const [state, setState] = useState<{ reply?: PaperReply; error?: HostError; pending: boolean }>({ pending: false });
  const run = useCallback(async (ask: () => Promise<PaperReply>) => {
    setState({ pending: true });
    try {
      setState({ reply: await ask(), pending: false });
    } catch (thrown) {
      setState({ error: asHostError(thrown), pending: false });
    }
  }, []);
  return { reply: state.reply, error: state.error, pending: state.pending, run };
}

/** Says what became of a piece of paper: printed, saved outside of the store, given up, or no printer there. */
export function PaperNote({ work }: { work: PaperWork }) {
  const { t } = useText();
  const { errorText } = useWords();
  if (work.error) return <ErrorNote block>{errorText(work.error)}</ErrorNote>;
  if (!work.reply) return null;
  const { outcome, path } = work.reply;
  const { icon: Icon, tone } = LOOK[outcome];
  const words: Record<PaperOutcome, string> = {
    printed: t(m.paperPrinted()),
    saved: t(m.paperSaved({ path: path ?? '' })),
    'given-up': t(m.paperGivenUp()),
    'no-printer': t(m.paperNoPrinter()),
  };
  return (
    <p className="paper-outcome" data-tone={tone} role="status">
      <Icon className="icon" aria-hidden="true" />
      <span>{words[outcome]}</span>
    </p>
  );
}
