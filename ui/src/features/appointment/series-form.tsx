import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { FreeTime, SeriesEvery, SeriesOccurrence } from '../../backend/generated/commands';
import type { HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { Checkbox, ErrorNote, Select, TextField } from '../../shared/field';
import { useFormat, useText } from '../../shared/l10n';
import { Skeleton } from '../../shared/surface';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import { planOf, refuses, timesOf, type Repeat } from './series';
import { useObstacleText } from './use-carry';
import { clock, localIn } from './zone';

const EVERY: readonly SeriesEvery[] = ['day', 'week', 'month'];

export interface SeriesFormProps {
  time: FreeTime;
  zone: string;
  repeat: Repeat;
  onRepeat: (repeat: Repeat) => void;
  occurrences: readonly SeriesOccurrence[] | undefined;
  error: HostError | undefined;
}

/** How often, how many, and each time with what stands in its way: it is left out, or another time of its day is taken. */
export function SeriesForm({ time, zone, repeat, onRepeat, occurrences, error }: SeriesFormProps) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const set = (part: Partial<Repeat>) => onRepeat({ ...repeat, left: new Set(), moved: new Map(), ...part });
  const chosen = occurrences ? timesOf(occurrences, repeat).length : 0;
  return (
    <div className="series">
      <div className="series-rule">
        <TextField label={t(m.seriesInterval())} value={repeat.interval} onChange={(interval) => set({ interval })} dir="ltr" maxLength={2} />
        <Select label={t(m.seriesEvery())} options={EVERY.map((id) => ({ id, text: word('series-every', id) }))} value={repeat.every} onChange={(every) => set({ every })} />
        <TextField label={t(m.seriesCount())} value={repeat.count} onChange={(count) => set({ count })} dir="ltr" maxLength={2} />
      </div>
      {planOf(time, repeat) === null && <ErrorNote block>{word('error', 'series-rule')}</ErrorNote>}
      {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
      {planOf(time, repeat) !== null && !occurrences && !error && <Skeleton lines={4} />}
      {occurrences && (
        <>
          <p role="status" className="soft small">
            {t(m.seriesTimes({ chosen, all: occurrences.length }))}
          </p>
          <ul className="series-times">
            {occurrences.map((one) => (
              <Occurrence key={one.starts_at} one={one} staffId={time.staff_id} zone={zone} repeat={repeat} onRepeat={onRepeat} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Occurrence({ one, staffId, zone, repeat, onRepeat }: { one: SeriesOccurrence; staffId: string; zone: string; repeat: Repeat; onRepeat: (repeat: Repeat) => void }) {
  const { t } = useText();
  const format = useFormat();
  const sentences = useObstacleText(zone);
  const [asking, setAsking] = useState(false);
  const other = repeat.moved.get(one.starts_at);
  const span = other ?? one;
  const start = localIn(zone, span.starts_at);
  const blocked = !other && refuses(one);
  const [worst] = other ? [] : one.obstacles;
  const toggle = (on: boolean) => {
    const left = new Set(repeat.left);
    if (on) left.delete(one.starts_at);
    else left.add(one.starts_at);
    onRepeat({ ...repeat, left });
  };
  return (
    <li data-blocked={blocked ? '' : undefined}>
      <Checkbox checked={!blocked && !repeat.left.has(one.starts_at)} onChange={toggle} disabled={blocked}>
        {format.dayWithWeekday(start.day)}, {format.time(clock(start.minute))}
      </Checkbox>
      {worst ? (
        <p className="series-why small" data-tone={blocked ? 'red' : 'amber'}>
          {sentences(worst)}
        </p>
      ) : (
        <p className="series-why soft small">
          <CircleCheck className="icon" aria-hidden="true" /> {t(m.seriesFree())}
        </p>
      )}
      {worst && !asking && (
        <Button size="small" kind="quiet" onPress={() => setAsking(true)}>
          {t(m.seriesOther())}
        </Button>
      )}
      {asking && (
        <OtherTimes
          one={one}
          staffId={staffId}
          zone={zone}
          onPick={(time) => {
            setAsking(false);
            onRepeat({ ...repeat, moved: new Map([...repeat.moved, [one.starts_at, { starts_at: time.starts_at, ends_at: time.ends_at }]]) });
          }}
        />
      )}
    </li>
  );
}

function OtherTimes({ one, staffId, zone, onPick }: { one: SeriesOccurrence; staffId: string; zone: string; onPick: (time: FreeTime) => void }) {
  const { t } = useText();
  const format = useFormat();
  const { errorText } = useWords();
  const { day } = localIn(zone, one.starts_at);
  const minutes = (one.ends_at - one.starts_at) / 60_000_000;
  const free = useQuery('appointment_free', { staff_id: staffId, language: null, minutes, from: day, to: day, limit: 12 });
  if (free.error) return <ErrorNote block>{errorText(free.error)}</ErrorNote>;
  if (!free.data) return <Skeleton lines={1} />;
  if (free.data.length === 0) return <p className="soft small">{t(m.seriesNoOther())}</p>;
  return (
    <div className="appointment-buttons">
      {free.data.map((time) => (
        <Button key={time.starts_at} size="small" onPress={() => onPick(time)}>
          {format.time(clock(localIn(zone, time.starts_at).minute))}
        </Button>
      ))}
    </div>
  );
}
