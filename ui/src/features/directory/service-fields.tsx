import { createContext, useContext, useEffect, useId, useState, type ReactNode } from 'react';
import { m } from '../../backend/generated/messages';
import { TextField } from '../../shared/field';
import { useText } from '../../shared/l10n';
import { readTime, timeText } from '../../shared/time-of-day';

/** Hears of each field whose text cannot be read: as long as there is one, the form does not save the value before it. */
export const Unreadable = createContext<(field: string, unreadable: boolean) => void>(() => undefined);

/** A part of the form that opens: what is in it stands open. */
export function Part({ title, open, children }: { title: string; open: boolean; children: ReactNode }) {
  return (
    <details className="service-fold" open={open}>
      <summary>{title}</summary>
      <div className="service-fold-body">{children}</div>
    </details>
  );
}

interface ReadProps<Value> {
  label: string;
  value: Value | null;
  onChange: (value: Value | null) => void;
  error?: string | undefined;
}

interface Reading<Value> extends ReadProps<Value> {
  /** `undefined`: the text says nothing that can be read. */
  read: (text: string) => Value | null | undefined;
  write: (value: Value) => string;
  unreadable: string;
  maxLength: number;
}

/** A field whose text is read while it is typed. What cannot be read stays in the field, with a word beside it. */
function ReadField<Value>({ label, value, onChange, error, read, write, unreadable, maxLength }: Reading<Value>) {
  const [text, setText] = useState(value === null ? '' : write(value));
  const tell = useContext(Unreadable);
  const field = useId();
  const wrong = read(text) === undefined;
  useEffect(() => {
    if (!wrong) return;
    tell(field, true);
    return () => tell(field, false);
  }, [wrong, field, tell]);
  return (
    <TextField
      label={label}
      value={text}
      dir="ltr"
      maxLength={maxLength}
      autoComplete="off"
      error={wrong ? unreadable : error}
      onChange={(typed) => {
        setText(typed);
        const next = read(typed);
        if (next !== undefined) onChange(next);
      }}
    />
  );
}

/** A time of day, in minutes. It may not be empty. */
export function TimeField(props: ReadProps<number>) {
  const { t } = useText();
  return <ReadField {...props} read={(text) => readTime(text) ?? undefined} write={timeText} unreadable={t(m.directoryTimeUnreadable())} maxLength={5} />;
}

/** A whole number from zero on, or nothing. */
export function NumberField({ required = false, maxLength = 6, ...props }: ReadProps<number> & { required?: boolean; maxLength?: number }) {
  const { t } = useText();
  const read = (text: string) => {
    const typed = text.trim();
    if (typed === '' && !required) return null;
    return /^\d+$/.test(typed) ? Number(typed) : undefined;
  };
  return <ReadField {...props} read={read} write={String} unreadable={t(m.directoryNumberUnreadable())} maxLength={maxLength} />;
}
