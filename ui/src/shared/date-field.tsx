import { CircleCheck, CircleHelp, TriangleAlert } from 'lucide-react';
import { parseDate, type CalendarDate } from '@internationalized/date';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { DateField as AriaDateField, DateInput, DateSegment, FieldError, Label, Text } from 'react-aria-components';
import { m } from '../backend/generated/messages';
import type { BirthDate, BirthDateReadReply, Day } from '../backend/generated/commands';
import { asHostError, call } from '../backend/host';
import { TextField } from './field';
import { useText } from './l10n';
import { useWords } from './words';

export interface DateFieldProps {
  label: string;
  value: Day | null;
  onChange: (day: Day | null) => void;
  hint?: ReactNode | undefined;
  error?: ReactNode | undefined;
  disabled?: boolean;
}

/** A whole day, part by part, in the order of the reader's language. */
export function DateField({ label, value, onChange, hint, error, disabled = false }: DateFieldProps) {
  return (
    <AriaDateField
      className="field"
      value={value === null ? null : parseDate(value)}
      onChange={(next: CalendarDate | null) => onChange(next ? next.toString() : null)}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      isDisabled={disabled}
      shouldForceLeadingZeros
    >
      <Label className="field-label">{label}</Label>
      <DateInput className="input segments">{(segment) => <DateSegment segment={segment} className="segment" />}</DateInput>
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      {error !== undefined && <FieldError className="error-note">{error}</FieldError>}
    </AriaDateField>
  );
}

/** A birth date as far as it is known, in digits and the reader's words: the reading is said back beside the field. */
export function useBirthDateText(): (date: BirthDate | null) => string {
  const { t } = useText();
  return (date) => {
    if (!date || (date.year === null && date.month === null && date.day === null)) return t(m.clientBirthUnknown());
    const { year, month, day, estimated } = date;
    if (year !== null && month !== null && day !== null) {
      const iso = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
      return estimated ? t(m.clientBirthDayEstimated({ day: iso })) : t(m.clientBirthDay({ day: iso }));
    }
    const known = [day, month].filter((part) => part !== null).map((part) => String(part).padStart(2, '0'));
    const digits = [...known, ...(year === null ? [] : [String(year)])].join('.');
    if (year === null) return t(m.clientBirthWithoutYear({ date: digits }));
    return estimated ? t(m.clientBirthEstimated({ date: digits })) : t(m.clientBirthPart({ date: digits }));
  };
}

export interface PartialDateInputProps {
  label: string;
  /** What is typed; it is the caller's, so that nothing is lost while it can't be read. */
  text: string;
  onText: (text: string) => void;
  /** Told whenever the desk has read the text; `date` is `null` for nothing, or for what can't be read. */
  onRead: (reply: BirthDateReadReply) => void;
  hint?: ReactNode | undefined;
  error?: ReactNode | undefined;
}

const WAIT_MS = 150;
const NOTHING: BirthDateReadReply = { date: null, problem: null, placeholder: false };

/**
 * A birth date as people have it: `00.00.1985`, `1985`, `03.1985`, `ca. 1967`. The desk reads it and the reading stands
 * beneath, so that a wrong one is seen before it is saved.
 */
export function PartialDateInput({ label, text, onText, onRead, hint, error }: PartialDateInputProps) {
  const { t } = useText();
  const { errorText } = useWords();
  const birthDate = useBirthDateText();
  const [reply, setReply] = useState<BirthDateReadReply>(NOTHING);
  const id = useId();
  const told = useRef(onRead);
  useEffect(() => {
    told.current = onRead;
  });

  useEffect(() => {
    let stale = false;
    const answer = (next: BirthDateReadReply) => {
      if (stale) return;
      setReply(next);
      told.current(next);
    };
    const timer = setTimeout(
      () => {
        if (text.trim() === '') {
          answer(NOTHING);
          return;
        }
        call('birth_date_read', { text }).then(answer, (thrown: unknown) =>
          answer({ ...NOTHING, problem: asHostError(thrown).code }),
        );
      },
      text.trim() === '' ? 0 : WAIT_MS,
    );
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [text]);

  let state: 'good' | 'doubt' | 'bad' | 'none' = 'none';
  if (text.trim() !== '') {
    if (reply.date) state = reply.placeholder ? 'doubt' : 'good';
    else if (reply.problem !== null) state = 'bad';
  }
  const wrong = state === 'bad' ? errorText(asHostError({ code: reply.problem, args: {} })) : undefined;
  return (
    <div className="field">
      <TextField label={label} value={text} onChange={onText} hint={hint} error={error ?? wrong} dir="ltr" autoComplete="off" maxLength={60} />
      <p className="date-understood" id={id} data-state={state} role="status">
        {state === 'good' && (
          <>
            <CircleCheck className="icon" aria-hidden="true" />
            <span>{t(m.clientBirthUnderstood({ date: birthDate(reply.date) }))}</span>
          </>
        )}
        {state === 'doubt' && (
          <>
            <TriangleAlert className="icon" aria-hidden="true" />
            <span>{t(m.clientBirthPlaceholder({ date: birthDate(reply.date) }))}</span>
          </>
        )}
        {state === 'none' && text.trim() !== '' && (
          <>
            <CircleHelp className="icon" aria-hidden="true" />
            <span>…</span>
          </>
        )}
      </p>
    </div>
  );
}
