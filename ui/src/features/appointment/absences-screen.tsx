import { CalendarCheck, CalendarOff, CalendarX, X } from 'lucide-react';
import { useState, type SyntheticEvent } from 'react';
import { m } from '../../backend/generated/messages';
import type { AbsenceRow, Day } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { DateField } from '../../shared/date-field';
import { Checkbox, ErrorNote, Select, TextField, useFocusOnError } from '../../shared/field';
import { useKey } from '../../shared/keyboard';
import { useText } from '../../shared/l10n';
import { Page } from '../../shared/page';
import { goBack, navigate } from '../../shared/route';
import { useSession } from '../../shared/session';
import { EmptyState, Skeleton } from '../../shared/surface';
import { readTime } from '../../shared/time-of-day';
import { useToast } from '../../shared/toast';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import { AbsenceFile } from './absence-file';
import './appointment.css';
import './absences.css';
import { DayList } from './day-list';
import { addDays, clock, instantIn, localIn } from './zone';

/** Who is away, and what is booked with them all the same. */
export function AbsencesScreen() {
  const { t } = useText();
  const { errorText } = useWords();
  const { today, can } = useSession();
  const house = useQuery('appointment_list', { from: today, to: today, staff_id: null, client_id: null }, ['staff']);
  const { data, error, reload } = useQuery('absence_list', {}, ['absence', 'appointment', 'staff']);
  useKey('Escape', goBack);
  const zone = house.data?.zone ?? 'Europe/Berlin';
  const failed = error ?? house.error;
  return (
    <Page title={t(m.absenceTitle())} about={t(m.absenceAbout())}>
      {failed && (
        <>
          <ErrorNote block>{errorText(failed)}</ErrorNote>
          <div>
            <Button onPress={reload}>{t(m.appRetry())}</Button>
          </div>
        </>
      )}
      <div className="absences">
        <section aria-labelledby="absence-list">
          <h2 id="absence-list">{t(m.absenceList())}</h2>
          {!data && !failed && <Skeleton lines={6} />}
          {data?.length === 0 && (
            <EmptyState icon={CalendarCheck} title={t(m.absenceNone())}>
              {t(m.absenceNoneHelp())}
            </EmptyState>
          )}
          <ul className="absence-list">
            {data?.map((row) => (
              <Absence key={row.id} row={row} zone={zone} />
            ))}
          </ul>
        </section>
        {can('appointment-write') && house.data && <Enter people={house.data.lanes.map(({ staff_id, staff_name }) => ({ id: staff_id, text: staff_name }))} zone={zone} />}
      </div>
    </Page>
  );
}

/** By hand, or out of the calendar that somebody keeps elsewhere. */
function Enter({ people, zone }: { people: { id: string; text: string }[]; zone: string }) {
  const { me } = useSession();
  const when = useWhen(zone);
  const own = people.some(({ id }) => id === me.id) ? me.id : (people[0]?.id ?? '');
  return (
    <div className="absence-enter">
      <AbsenceForm people={people} zone={zone} />
      <AbsenceFile people={people} own={own} when={when} />
    </div>
  );
}

function Absence({ row, zone }: { row: AbsenceRow; zone: string }) {
  const { t } = useText();
  const { errorText } = useWords();
  const { can } = useSession();
  const toast = useToast();
  const [error, setError] = useState<HostError>();
  const when = useWhen(zone);
  const remove = async () => {
    const opId = newOpId();
    try {
      const done = await call('absence_remove', { op_id: opId, id: row.id, version: row.version });
      toast.saved(done.saved_at, opId);
    } catch (thrown) {
      setError(asHostError(thrown));
    }
  };
  return (
    <li className="absence">
      <div className="absence-head">
        <CalendarOff className="icon soft" aria-hidden="true" />
        <p>
          <strong>
            <bdi>{row.staff_name}</bdi>
          </strong>
          <span className="absence-when">{when(row)}</span>
        </p>
        {can('appointment-write') && (
          <Button kind="quiet" icon={X} label={t(m.absenceRemoveOf({ name: row.staff_name }))} onPress={() => void remove()}>
            {t(m.absenceRemove())}
          </Button>
        )}
      </div>
      {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
      {row.appointments.length === 0 ? (
        <p className="soft small">{t(m.absenceFree())}</p>
      ) : (
        <>
          <p>{t(m.absenceBooked({ count: row.appointments.length }))}</p>
          <DayList
            rows={row.appointments}
            zone={zone}
            selected={null}
            counted={false}
            onOpen={(one) => navigate(`/appointments?day=${localIn(zone, one.starts_at).day}&id=${one.id}`)}
          />
        </>
      )}
    </li>
  );
}

/** An absence in words: whole days where it begins and ends at midnight. */
function useWhen(zone: string): (span: Pick<AbsenceRow, 'starts_at' | 'ends_at'>) => string {
  const { t } = useText();
  return ({ starts_at, ends_at }) => {
    const from = localIn(zone, starts_at);
    const to = localIn(zone, ends_at);
    if (from.minute === 0 && to.minute === 0) return t(m.absenceDays({ from: from.day, to: addDays(to.day, -1) }));
    if (from.day === to.day) return t(m.absenceHours({ day: from.day, from: clock(from.minute), to: clock(to.minute) }));
    return t(m.absenceTimes({ from: `${from.day}T${clock(from.minute)}`, to: `${to.day}T${clock(to.minute)}` }));
  };
}

function AbsenceForm({ people, zone }: { people: { id: string; text: string }[]; zone: string }) {
  const { t } = useText();
  const { errorText } = useWords();
  const { me, today } = useSession();
  const toast = useToast();
  const own = people.some(({ id }) => id === me.id) ? me.id : (people[0]?.id ?? '');
  const [who, setWho] = useState(own);
  const [from, setFrom] = useState<Day | null>(today);
  const [to, setTo] = useState<Day | null>(today);
  const [whole, setWhole] = useState(true);
  const [fromTime, setFromTime] = useState('');
  const [toTime, setToTime] = useState('');
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const form = useFocusOnError(attempt);
  const minutes = whole ? { from: 0, to: 24 * 60 } : { from: readTime(fromTime), to: readTime(toTime) };
  const times = attempt > 0 && !whole;

  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    setError(undefined);
    setAttempt(attempt + 1);
    if (pending || from === null || to === null || minutes.from === null || minutes.to === null) return;
    setPending(true);
    const opId = newOpId();
    // The end of a day is the midnight after it, also on the days on which the clock changes.
    const ends = minutes.to === 24 * 60 ? instantIn(zone, addDays(to, 1), 0) : instantIn(zone, to, minutes.to);
    try {
      const done = await call('absence_add', { op_id: opId, staff_id: who, starts_at: instantIn(zone, from, minutes.from), ends_at: ends });
      toast.saved(done.saved_at, opId);
      setAttempt(0);
      setFrom(today);
      setTo(today);
      setWhole(true);
      setFromTime('');
      setToTime('');
    } catch (thrown) {
      setError(asHostError(thrown));
    }
    setPending(false);
  };

  const field = error?.args['field'];
  const required = (value: Day | null) => (attempt > 0 && value === null ? t(m.errorFieldRequired()) : undefined);
  return (
    <form className="book-form" ref={form} onSubmit={(event) => void save(event)} noValidate>
      <h2>{t(m.absenceNew())}</h2>
      <Select label={t(m.absenceWho())} options={people} value={who} onChange={setWho} />
      <DateField
        label={t(m.absenceFrom())}
        value={from}
        onChange={(day) => {
          setFrom(day);
          if (day !== null && (to === null || to < day)) setTo(day);
        }}
        error={required(from)}
      />
      <DateField label={t(m.absenceTo())} value={to} onChange={setTo} error={required(to) ?? (error && field === 'ends_at' ? errorText(error) : undefined)} />
      <Checkbox checked={whole} onChange={setWhole}>
        {t(m.absenceWhole())}
      </Checkbox>
      {!whole && (
        <div className="absence-times">
          <TextField
            label={t(m.absenceFromTime())}
            value={fromTime}
            onChange={setFromTime}
            dir="ltr"
            maxLength={5}
            error={times && minutes.from === null ? t(m.absenceTimeWrong()) : undefined}
          />
          <TextField
            label={t(m.absenceToTime())}
            value={toTime}
            onChange={setToTime}
            dir="ltr"
            maxLength={5}
            error={times && minutes.to === null ? t(m.absenceTimeWrong()) : undefined}
          />
        </div>
      )}
      {error && field !== 'ends_at' && <ErrorNote block>{errorText(error)}</ErrorNote>}
      <div>
        <Button kind="primary" icon={CalendarX} submit pending={pending} disabled={who === ''}>
          {t(m.absenceSave())}
        </Button>
      </div>
    </form>
  );
}
