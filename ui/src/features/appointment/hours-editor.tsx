import { Plus, X } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { Day, HoursFrom } from '../../backend/generated/commands';
import { Button } from '../../shared/button';
import { DateField } from '../../shared/date-field';
import { ErrorNote } from '../../shared/field';
import { useFormat, useText } from '../../shared/l10n';
import { readTime, timeText } from '../../shared/time-of-day';

const MOST_WEEKS = 8;
const WEEKS = Array.from({ length: MOST_WEEKS }, (_, index) => index + 1);
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

export interface TypedLine {
  week: number;
  weekday: number;
  from: string;
  to: string;
}

/** Hours from a day on, as they are typed. */
export interface TypedPattern {
  valid_from: Day | null;
  weeks: number;
  lines: readonly TypedLine[];
}

export function typedPatterns(hours: readonly HoursFrom[]): TypedPattern[] {
  return hours.map(({ valid_from, weeks, hours: lines }) => ({
    valid_from,
    weeks,
    lines: lines.map(({ week, weekday, from_minute, to_minute }) => ({ week, weekday, from: timeText(from_minute), to: timeText(to_minute) })),
  }));
}

/** As it is sent. A time that is none goes as one that is refused beside its line. */
export function readPatterns(patterns: readonly TypedPattern[]): HoursFrom[] {
  return patterns.map(({ valid_from, weeks, lines }) => ({
    valid_from,
    weeks,
    hours: lines.map(({ week, weekday, from, to }) => ({ week, weekday, from_minute: readTime(from) ?? 0, to_minute: readTime(to) ?? 0 })),
  }));
}

interface HoursEditorProps {
  about: string;
  patterns: readonly TypedPattern[];
  onChange: (patterns: readonly TypedPattern[]) => void;
  /** The error of a field by its path. */
  at: (field: string) => string | undefined;
}

/** Hours line by line: from which day on, in a rhythm of how many weeks, in which week on which day from when to when. */
export function HoursEditor({ about, patterns, onChange, at }: HoursEditorProps) {
  const { t } = useText();
  const format = useFormat();
  const change = (index: number, part: Partial<TypedPattern>) => onChange(patterns.map((one, place) => (place === index ? { ...one, ...part } : one)));
  return (
    <fieldset className="setup-hours">
      <legend className="field-label">{t(m.appointmentHours())}</legend>
      <p className="soft small">{about}</p>
      {patterns.map((pattern, index) => {
        const line = (place: number, part: Partial<TypedLine>) =>
          change(index, { lines: pattern.lines.map((one, other) => (other === place ? { ...one, ...part } : one)) });
        const wrong = at(`hours.${index}.valid_from`);
        const last = pattern.lines.at(-1);
        return (
          <div key={index} className="setup-pattern">
            <div className="setup-pattern-head">
              <DateField label={t(m.appointmentHoursFrom())} hint={t(m.appointmentHoursFromHint())} value={pattern.valid_from} onChange={(valid_from) => change(index, { valid_from })} />
              <label className="field">
                <span className="field-label">{t(m.appointmentHoursWeeks())}</span>
                <select className="input" value={pattern.weeks} onChange={(event) => change(index, { weeks: Number(event.target.value) })}>
                  {WEEKS.map((weeks) => (
                    <option key={weeks} value={weeks}>
                      {weeks === 1 ? t(m.appointmentHoursWeekly()) : t(m.appointmentHoursRhythm({ weeks }))}
                    </option>
                  ))}
                </select>
              </label>
              <Button kind="quiet" size="small" icon={X} label={t(m.appointmentHoursRemove())} onPress={() => onChange(patterns.filter((_, place) => place !== index))} />
            </div>
            {wrong !== undefined && <ErrorNote>{wrong}</ErrorNote>}
            {pattern.lines.map((one, place) => {
              const said = at(`hours.${index}.hours.${place}`);
              const day = format.weekdays[one.weekday - 1] ?? '';
              return (
                <div key={place}>
                  <div className="setup-line">
                    {pattern.weeks > 1 && (
                      <select className="input" aria-label={t(m.appointmentHoursWeek())} value={one.week} onChange={(event) => line(place, { week: Number(event.target.value) })}>
                        {WEEKS.slice(0, pattern.weeks).map((week) => (
                          <option key={week} value={week}>
                            {t(m.appointmentHoursWeekNumber({ week }))}
                          </option>
                        ))}
                      </select>
                    )}
                    <select className="input" aria-label={t(m.appointmentHoursDay())} value={one.weekday} onChange={(event) => line(place, { weekday: Number(event.target.value) })}>
                      {WEEKDAYS.map((weekday) => (
                        <option key={weekday} value={weekday}>
                          {format.weekdays[weekday - 1]}
                        </option>
                      ))}
                    </select>
                    <input className="input setup-time" dir="ltr" maxLength={5} aria-label={t(m.appointmentHoursBegin({ day }))} aria-invalid={said !== undefined} value={one.from} onChange={(event) => line(place, { from: event.target.value })} />
                    <span aria-hidden="true">–</span>
                    <input className="input setup-time" dir="ltr" maxLength={5} aria-label={t(m.appointmentHoursEnd({ day }))} aria-invalid={said !== undefined} value={one.to} onChange={(event) => line(place, { to: event.target.value })} />
                    <Button kind="quiet" size="small" icon={X} label={t(m.appointmentHoursLineRemove({ day }))} onPress={() => change(index, { lines: pattern.lines.filter((_, other) => other !== place) })} />
                  </div>
                  {said !== undefined && <ErrorNote>{said}</ErrorNote>}
                </div>
              );
            })}
            <div>
              <Button
                kind="quiet"
                size="small"
                icon={Plus}
                onPress={() => change(index, { lines: [...pattern.lines, { week: last?.week ?? 1, weekday: Math.min(7, (last?.weekday ?? 0) + 1), from: last?.from ?? '09:00', to: last?.to ?? '12:30' }] })}
              >
                {t(m.appointmentHoursLineAdd())}
              </Button>
            </div>
          </div>
        );
      })}
      <div>
        <Button size="small" icon={Plus} onPress={() => onChange([...patterns, { valid_from: null, weeks: 1, lines: [] }])}>
          {t(m.appointmentHoursAdd())}
        </Button>
      </div>
    </fieldset>
  );
}
