import { CircleAlert, CircleCheck, Undo2, X } from 'lucide-react';
import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import { asHostError, call, newOpId } from '../backend/host';
import { m } from '../backend/generated/messages';
import { Button } from './button';
import { useWords } from './words';
import { useKey } from './keyboard';
import { useText } from './l10n';
import { localTime } from './when';

interface Toast {
  id: number;
  text: string;
  tone: 'green' | 'red';
  undo?: () => void;
}

export interface Toasts {
  /** "Saved 10:12 · Undo": an act that was written, with the way back. */
  saved(at: number, opId?: string): void;
  /** A short word that something was done; `undo` puts the way back beside it. */
  say(text: string, undo?: () => void): void;
  /** Something went wrong that has no field to stand beside. */
  failed(thrown: unknown): void;
  /** Takes all away: what one person did is not for the next one to take back. */
  clear: () => void;
}

const Context = createContext<Toasts | null>(null);

export function useToast(): Toasts {
  const toasts = useContext(Context);
  if (!toasts) throw new Error('outside of ToastProvider');
  return toasts;
}

/** Long enough to read and to reach for Undo. A refusal stays until it is closed. */
const SHOWN_MS = 12_000;

export function ToastProvider({ children }: { children: ReactNode }) {
  const { t } = useText();
  const { errorText } = useWords();
  const [list, setList] = useState<Toast[]>([]);
  const next = useRef(1);

  const drop = useCallback((id: number) => setList((all) => all.filter((toast) => toast.id !== id)), []);
  const add = useCallback(
    (toast: Omit<Toast, 'id'>) => {
      const id = next.current++;
      // One act at a time can be taken back, so one is offered: a pile would cover what is worked on.
      setList((all) => [...all.filter(({ tone }) => tone === 'red').slice(-2), { ...toast, id }]);
      if (toast.tone === 'green') setTimeout(() => drop(id), SHOWN_MS);
    },
    [drop],
  );

  const toasts = useMemo<Toasts>(() => {
    const failed = (thrown: unknown) => add({ text: errorText(asHostError(thrown)), tone: 'red' });
    return {
      failed,
      clear: () => setList([]),
      say: (text, undo) => add({ text, tone: 'green', ...(undo && { undo }) }),
      saved: (at, opId) =>
        add({
          text: t(m.appSavedAt({ time: localTime(at) })),
          tone: 'green',
          ...(opId !== undefined && {
            undo: () => {
              call('undo', { op_id: newOpId(), of: opId }).then(() => add({ text: t(m.appUndone()), tone: 'green' }), failed);
            },
          }),
        }),
    };
  }, [add, t, errorText]);

  const last = list.findLast((toast) => toast.undo);
  const undo = useCallback(
    (toast: Toast) => {
      drop(toast.id);
      toast.undo?.();
    },
    [drop],
  );
  useKey(last ? 'Ctrl+z' : undefined, () => last && undo(last));

  return (
    <Context value={toasts}>
      {children}
      <div className="toasts" role="status" aria-live="polite">
        {list.map((toast) => {
          const Icon = toast.tone === 'red' ? CircleAlert : CircleCheck;
          return (
            <div key={toast.id} className="toast" data-tone={toast.tone}>
              <Icon className="icon" aria-hidden="true" />
              <span>{toast.text}</span>
              {toast.undo && (
                <Button kind="quiet" size="small" icon={Undo2} iconPoints onPress={() => undo(toast)}>
                  {t(m.appUndo())}
                </Button>
              )}
              <Button kind="quiet" size="small" icon={X} label={t(m.appClose())} onPress={() => drop(toast.id)} />
            </div>
          );
        })}
      </div>
    </Context>
  );
}
