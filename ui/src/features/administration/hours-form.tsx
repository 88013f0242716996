import { Plus, Save, X } from 'lucide-react';
import { useRef, useState, type SyntheticEvent } from 'react';
import { m } from '../../backend/generated/messages';
import type { StaffRow } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { ErrorNote, TextField, useFocusOnError } from '../../shared/field';
import { useFormat, useText } from '../../shared/l10n';
import { useToast } from '../../shared/toast';
import { useWords } from '../../shared/words';
import { readHours, typedSpans, WEEKDAYS, type HoursProblem, type TypedSpan } from './hours';

/** Working hours, a line for each weekday. Free times for appointments are made of them. */
export function HoursForm({ person, onSaved }: { person: StaffRow; onSaved: () => void }) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const format = useFormat();
  const toast = useToast();
  const [spans, setSpans] = useState<readonly TypedSpan[]>(() => typedSpans(person.hours));
  const [problems, setProblems] = useState<ReadonlyMap<number, HoursProblem>>(new Map());
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const form = useFocusOnError(attempt);
  const next = useRef(spans.length);

  const change = (key: number, part: Partial<TypedSpan>) => setSpans(spans.map((span) => (span.key === key ? { ...span, ...part } : span)));
  const add = (weekday: number) => {
    const before = spans.filter((span) => span.weekday === weekday).length > 0;
    setSpans([...spans, { key: next.current, weekday, from: before ? '13:00' : '09:00', to: before ? '16:00' : '12:30' }]);
    next.current += 1;
  };

  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    const read = readHours(spans);
    setProblems(read.problems);
    setError(undefined);
    if (read.problems.size > 0) {
      setAttempt(attempt + 1);
      return;
    }
    setPending(true);
    try {
      const done = await call('working_hours_save', { op_id: newOpId(), staff_id: person.id, version: person.version, hours: read.hours });
      setSpans(typedSpans(read.hours));
      next.current = read.hours.length;
      toast.saved(done.saved_at);
      onSaved();
    } catch (thrown) {
      setError(asHostError(thrown));
    } finally {
      setPending(false);
    }
  };

  return (
    <form className="administration-section" ref={form} onSubmit={(event) => void save(event)} noValidate>
      <h2>{t(m.administrationHours())}</h2>
      <p className="soft">{t(m.administrationHoursAbout())}</p>
      {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
      <ul className="administration-week">
        {WEEKDAYS.map((weekday) => {
          const day = format.weekdays[weekday - 1] ?? '';
          const own = spans.filter((span) => span.weekday === weekday);
          return (
            <li key={weekday}>
              <span className="administration-day">{day}</span>
              <div className="administration-spans">
                {own.length === 0 && <span className="soft">{t(m.administrationDayFree())}</span>}
                {own.map((span) => {
                  const problem = problems.get(span.key);
                  const said = problem && word('administration-hours-problem', problem);
                  return (
                    <div key={span.key} className="administration-span">
                      <TextField
                        label={t(m.administrationFromOn({ day }))}
                        value={span.from}
                        onChange={(from) => change(span.key, { from })}
                        error={said}
                        dir="ltr"
                        maxLength={5}
                      />
                      <span aria-hidden="true">–</span>
                      <TextField label={t(m.administrationToOn({ day }))} value={span.to} onChange={(to) => change(span.key, { to })} dir="ltr" maxLength={5} />
                      <Button
                        kind="quiet"
                        size="small"
                        icon={X}
                        label={t(m.administrationSpanRemove({ day, from: span.from }))}
                        onPress={() => setSpans(spans.filter(({ key }) => key !== span.key))}
                      />
                    </div>
                  );
                })}
              </div>
              <Button kind="quiet" size="small" icon={Plus} label={t(m.administrationSpanAdd({ day }))} onPress={() => add(weekday)} />
            </li>
          );
        })}
      </ul>
      <div>
        <Button icon={Save} submit pending={pending}>
          {t(m.administrationHoursSave())}
        </Button>
      </div>
    </form>
  );
}
