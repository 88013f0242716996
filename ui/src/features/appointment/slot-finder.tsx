import { CalendarX2 } from 'lucide-react';
import { Fragment, useId, type ReactNode, type Ref } from 'react';
import { m } from '../../backend/generated/messages';
import type { Day, FreeTime, Lane } from '../../backend/generated/commands';
import { Button, Kbd } from '../../shared/button';
import { DateField } from '../../shared/date-field';
import { useDayDistance } from '../../shared/day-text';
import { ErrorNote } from '../../shared/field';
import { useKey } from '../../shared/keyboard';
import { useFormat, useText } from '../../shared/l10n';
import { EmptyState, Skeleton } from '../../shared/surface';
import type { Query } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import { LanguageGap, StaffGap } from './gap-select';
import { gap, sentenceParts } from './sentence';
import { clock, localIn } from './zone';

export const LENGTHS = [15, 30, 45, 60, 90, 120] as const;

export interface Wish {
  minutes: number;
  staffId: string | null;
  language: string | null;
  from: Day;
}

export interface SlotFinderProps {
  wish: Wish;
  onWish: (wish: Wish) => void;
  lanes: readonly Lane[];
  /** Languages that can be asked for, beside those of the staff. */
  languages: readonly string[];
  free: Query<FreeTime[]>;
  zone: string;
  picked: FreeTime | null;
  onPick: (time: FreeTime) => void;
  listRef?: Ref<HTMLDivElement>;
}

/** "45 min with anyone who speaks Tigrinya from Monday": a sentence to fill in, and the times that fit. */
export function SlotFinder({ wish, onWish, lanes, languages, free, zone, picked, onPick, listRef }: SlotFinderProps) {
  const { t } = useText();
  const set = (part: Partial<Wish>) => onWish({ ...wish, ...part });
  const controls: readonly ReactNode[] = [
    <select key="minutes" className="gap" aria-label={t(m.appointmentLength())} value={wish.minutes} onChange={(event) => set({ minutes: Number(event.target.value) })}>
      {LENGTHS.map((minutes) => (
        <option key={minutes} value={minutes}>
          {t(m.appointmentMinutes({ minutes }))}
        </option>
      ))}
    </select>,
    <StaffGap key="staff" lanes={lanes} value={wish.staffId} onChange={(staffId) => set({ staffId })} />,
    <LanguageGap key="language" lanes={lanes} languages={languages} any={t(m.appointmentAnyLanguage())} value={wish.language} onChange={(language) => set({ language })} />,
    <span key="from" className="gap-day">
      <DateField label={t(m.appointmentFrom())} value={wish.from} onChange={(from) => from !== null && set({ from })} />
    </span>,
  ];
  const sentence = t(m.appointmentSentence({ minutes: gap(0), who: gap(1), language: gap(2), from: gap(3) }));
  return (
    <div className="finder">
      <div className="sentence" role="group" aria-label={t(m.appointmentFinder())}>
        {sentenceParts(sentence).map((part, index) => (
          <Fragment key={index}>{typeof part === 'number' ? controls[part] : <span>{part}</span>}</Fragment>
        ))}
      </div>
      <FreeTimes wish={wish} onWish={onWish} free={free} zone={zone} picked={picked} onPick={onPick} {...(listRef && { listRef })} />
    </div>
  );
}

type FreeTimesProps = Pick<SlotFinderProps, 'wish' | 'onWish' | 'free' | 'zone' | 'picked' | 'onPick' | 'listRef'>;

function FreeTimes({ wish, onWish, free, zone, picked, onPick, listRef }: FreeTimesProps) {
  const { t } = useText();
  const format = useFormat();
  const { errorText } = useWords();
  const distance = useDayDistance();
  const heading = useId();
  if (free.error) {
    return (
      <>
        <ErrorNote block>{errorText(free.error)}</ErrorNote>
        <div>
          <Button onPress={free.reload}>{t(m.appRetry())}</Button>
        </div>
      </>
    );
  }
  if (!free.data) return <Skeleton lines={4} />;
  if (free.data.length === 0) {
    return (
      <EmptyState
        icon={CalendarX2}
        title={t(m.appointmentNoneFree())}
        actions={
          <>
            {wish.language !== null && <Button onPress={() => onWish({ ...wish, language: null })}>{t(m.appointmentTryAnyLanguage())}</Button>}
            {wish.staffId !== null && <Button onPress={() => onWish({ ...wish, staffId: null })}>{t(m.appointmentTryAnyone())}</Button>}
          </>
        }
      >
        {wish.language === null ? t(m.appointmentNoneFreeHelp()) : t(m.appointmentNoneFreeLanguage({ language: wish.language }))}
      </EmptyState>
    );
  }
  const days = new Map<Day, { time: FreeTime; index: number }[]>();
  free.data.forEach((time, index) => {
    const { day } = localIn(zone, time.starts_at);
    const list = days.get(day) ?? [];
    list.push({ time, index });
    days.set(day, list);
  });
  return (
    <div className="free" ref={listRef}>
      {[...days].map(([day, times]) => (
        <section key={day} aria-labelledby={`${heading}-${day}`}>
          <h2 id={`${heading}-${day}`}>
            {format.dayWithWeekday(day)} <span className="soft small">{distance(day)}</span>
          </h2>
          <div className="free-times">
            {times.map(({ time, index }) => (
              <FreeButton
                key={`${time.staff_id} ${time.starts_at}`}
                time={time}
                text={format.time(clock(localIn(zone, time.starts_at).minute))}
                withName={wish.staffId === null}
                combo={index < 9 ? String(index + 1) : undefined}
                chosen={picked?.starts_at === time.starts_at && picked.staff_id === time.staff_id}
                onPick={() => onPick(time)}
              />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

interface FreeButtonProps {
  time: FreeTime;
  text: string;
  withName: boolean;
  combo: string | undefined;
  chosen: boolean;
  onPick: () => void;
}

function FreeButton({ time, text, withName, combo, chosen, onPick }: FreeButtonProps) {
  useKey(combo, onPick);
  return (
    <button type="button" className="free-time" aria-pressed={chosen} onClick={onPick} {...(combo !== undefined && { 'aria-keyshortcuts': combo })}>
      <span className="figures free-clock">{text}</span>
      {withName && (
        <span className="free-name">
          <bdi>{time.staff_name}</bdi>
        </span>
      )}
      {combo !== undefined && <Kbd keys={combo} />}
    </button>
  );
}
