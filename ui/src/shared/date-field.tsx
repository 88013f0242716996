import { CalendarSearch, CircleCheck, CircleHelp, TriangleAlert } from 'lucide-react';
import { parseDate, type CalendarDate as WholeDay } from '@internationalized/date';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { DateField as AriaDateField, DateInput, DateSegment, FieldError, Label, Text } from 'react-aria-components';
import { m } from '../backend/generated/messages';
import type { BirthDate, BirthDateReadReply, Calendar, CalendarDate, Day } from '../backend/generated/commands';
import { asHostError, call } from '../backend/host';
import { Button, Kbd } from './button';
import './date-field.css';
import { Select, TextField } from './field';
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
      onChange={(next: WholeDay | null) => onChange(next ? next.toString() : null)}
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

/** The same with what was written in another calendar beside it, where there is room for it: on the page of a client. */
export function useWholeBirthDateText(): (date: BirthDate | null) => string {
  const { t } = useText();
  const { word } = useWords();
  const plain = useBirthDateText();
  return (date) => {
    if (!date || date.calendar === 'gregorian' || date.text === null) return plain(date);
    return t(m.calendarBeside({ date: plain(date), calendar: word('calendar', date.calendar), text: date.text }));
  };
}

const CALENDARS: readonly Calendar[] = ['gregorian', 'ethiopic', 'persian', 'islamic-umalqura', 'islamic-civil'];

/** A date in its own calendar, with the name of its month. */
function useWritten(): (date: CalendarDate) => string {
  const { t } = useText();
  const { word } = useWords();
  return ({ calendar, year, month, day }) => {
    if (month === null) return t(m.calendarWrittenYear({ year: String(year) }));
    const name = word('calendar-month', `${calendar.startsWith('islamic') ? 'islamic' : calendar}-${month}`);
    if (day === null) return t(m.calendarWrittenMonth({ month: name, year: String(year) }));
    return t(m.calendarWrittenDay({ day: String(day), month: name, year: String(year) }));
  };
}

export interface PartialDateInputProps {
  label: string;
  /** What is typed; it is the caller's, so that nothing is lost while it can't be read. */
  text: string;
  onText: (text: string) => void;
  /** The calendar that the text is in. */
  calendar: Calendar;
  onCalendar: (calendar: Calendar) => void;
  /** Told whenever the desk has read the text; `date` is `null` for nothing, or for what can't be read. */
  onRead: (reply: BirthDateReadReply) => void;
  hint?: ReactNode | undefined;
  error?: ReactNode | undefined;
}

const WAIT_MS = 150;
const NOTHING: BirthDateReadReply = { date: null, problem: null, placeholder: false, original: null, span: null, proposals: [] };

/**
 * A birth date as people have it: `00.00.1985`, `1985`, `03.1985`, `ca. 1967`, in the calendar that they count in. The desk reads
 * it and the reading stands beneath, so that a wrong one is seen before it is saved.
 */
export function PartialDateInput({ label, text, onText, calendar, onCalendar, onRead, hint, error }: PartialDateInputProps) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const birthDate = useBirthDateText();
  const written = useWritten();
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
        call('birth_date_read', { text, calendar }).then(answer, (thrown: unknown) =>
          answer({ ...NOTHING, problem: { code: asHostError(thrown).code, args: {} } }),
        );
      },
      text.trim() === '' ? 0 : WAIT_MS,
    );
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [text, calendar]);

  let state: 'good' | 'doubt' | 'bad' | 'none' = 'none';
  if (text.trim() !== '') {
    if (reply.date) state = reply.placeholder ? 'doubt' : 'good';
    else if (reply.problem !== null) state = 'bad';
  }
  let wrong: string | undefined;
  if (state === 'bad' && reply.problem) {
    const { code, args } = reply.problem;
    const { month } = args;
    wrong = errorText(asHostError({ code, args: month === undefined ? args : { ...args, month: word('calendar-month', String(month)) } }));
  }
  const understood = () => {
    const { date, original, span } = reply;
    if (!original) return t(m.clientBirthUnderstood({ date: birthDate(date) }));
    const said = { written: written(original), calendar: word('calendar', original.calendar), date: birthDate(date) };
    return span ? t(m.calendarUnderstoodSpan({ ...said, first: span[0], last: span[1] })) : t(m.calendarUnderstood(said));
  };
  const next = () => onCalendar(CALENDARS[(CALENDARS.indexOf(calendar) + 1) % CALENDARS.length] ?? 'gregorian');
  return (
    <div
      className="field birth-date"
      onKeyDown={(event) => {
        if (event.key !== 'F4' || event.altKey || event.ctrlKey) return;
        event.preventDefault();
        next();
      }}
    >
      <div className="birth-date-parts">
        <TextField
          label={label}
          value={text}
          onChange={onText}
          hint={calendar === 'gregorian' ? hint : word('calendar-hint', calendar)}
          error={error ?? wrong}
          dir="ltr"
          autoComplete="off"
          maxLength={60}
        />
        <Select
          label={t(m.calendarChoose())}
          hint={
            <span className="birth-date-key">
              <Kbd keys="F4" /> {t(m.calendarNext())}
            </span>
          }
          options={CALENDARS.map((one) => ({ id: one, text: word('calendar', one) }))}
          value={calendar}
          onChange={onCalendar}
        />
      </div>
      {state === 'bad' && reply.proposals.length > 0 && (
        <p className="birth-date-proposals">
          {reply.proposals.map((date) => (
            <Button key={date.calendar} size="small" icon={CalendarSearch} onPress={() => onCalendar(date.calendar)}>
              {t(m.calendarProposal({ calendar: word('calendar', date.calendar), date: birthDate(date) }))}
            </Button>
          ))}
        </p>
      )}
      <p className="date-understood" id={id} data-state={state} role="status">
        {state === 'good' && (
          <>
            <CircleCheck className="icon" aria-hidden="true" />
            <span>{understood()}</span>
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
