import { Plus, X } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { m } from '../../backend/generated/messages';
import type { AppointmentServiceRow, Day, GenderWish, InterpreterMode, Lane, LegalWeight, OfferPool, OfferWish, PartOfDay } from '../../backend/generated/commands';
import { Button } from '../../shared/button';
import { DateField } from '../../shared/date-field';
import { Checkbox } from '../../shared/field';
import { useFormat, useText } from '../../shared/l10n';
import { NEEDS } from '../../shared/need';
import { useWords } from '../../shared/words';
import { LanguageGap, StaffGap } from './gap-select';
import { gap, sentenceParts } from './sentence';
import { LENGTHS } from './slot-finder';
import { addDays } from './zone';

const MOST_ERRANDS = 4;
const WORKDAYS = [1, 2, 3, 4, 5] as const;
const PARTS: readonly PartOfDay[] = ['morning', 'afternoon'];

export interface OfferWishProps {
  wish: OfferWish;
  onWish: (wish: OfferWish) => void;
  services: readonly AppointmentServiceRow[];
  lanes: readonly Lane[];
  /** Languages that can be asked for, beside those of the staff. */
  languages: readonly string[];
  /** How the pool of interpreters stands to the wish, once that is known. */
  pool: OfferPool | null | undefined;
}

/** "Advice with anyone, language Tigrinya, between Monday and the 14th": a sentence to fill in, further errands and conditions. */
export function OfferWishForm({ wish, onWish, services, lanes, languages, pool }: OfferWishProps) {
  const { t } = useText();
  const format = useFormat();
  const { word } = useWords();
  const set = (part: Partial<OfferWish>) => onWish({ ...wish, ...part });
  const setFirst = (value: string) => {
    const minutes = Number(value);
    if (minutes > 0) set({ services: [], minutes });
    else set({ services: [value, ...wish.services.slice(1)] });
  };
  const setDay = (part: { from?: Day | null; to?: Day | null }) => {
    const from = part.from ?? wish.from;
    const to = part.to ?? wish.to;
    // The other end moves along rather than refusing what was typed.
    set({ from, to: to < from ? addDays(from, 30) : to });
  };
  const controls: readonly ReactNode[] = [
    <select key="what" className="gap" aria-label={t(m.appointmentErrand())} value={wish.services[0] ?? String(wish.minutes)} onChange={(event) => setFirst(event.target.value)}>
      {services.map((service) => (
        <option key={service.id} value={service.id}>
          {t(m.appointmentErrandOf({ name: service.name, minutes: service.minutes }))}
        </option>
      ))}
      {LENGTHS.map((minutes) => (
        <option key={minutes} value={minutes}>
          {t(m.appointmentMinutes({ minutes }))}
        </option>
      ))}
    </select>,
    <StaffGap key="staff" lanes={lanes} value={wish.staff_id} onChange={(staffId) => set({ staff_id: staffId })} />,
    <LanguageGap key="language" lanes={lanes} languages={languages} any={t(m.appointmentOfferAnyLanguage())} value={wish.language} onChange={(language) => set({ language })} />,
    <span key="from" className="gap-day">
      <DateField label={t(m.appointmentFrom())} value={wish.from} onChange={(from) => setDay({ from })} />
    </span>,
    <span key="to" className="gap-day">
      <DateField label={t(m.appointmentUntil())} value={wish.to} onChange={(to) => setDay({ to })} />
    </span>,
  ];
  const sentence = t(m.appointmentOfferSentence({ what: gap(0), who: gap(1), language: gap(2), from: gap(3), to: gap(4) }));
  const further = wish.services.slice(1);
  return (
    <div className="wish">
      <div className="sentence" role="group" aria-label={t(m.appointmentFinder())}>
        {sentenceParts(sentence).map((part, index) => (
          <Fragment key={index}>{typeof part === 'number' ? controls[part] : <span>{part}</span>}</Fragment>
        ))}
      </div>
      {wish.services.length > 0 && (
        <div className="wish-further">
          {further.map((id, index) => (
            <span key={index} className="wish-errand">
              <select
                className="gap"
                aria-label={t(m.appointmentErrandFurther({ number: index + 2 }))}
                value={id}
                onChange={(event) => set({ services: wish.services.map((one, at) => (at === index + 1 ? event.target.value : one)) })}
              >
                {services.map((service) => (
                  <option key={service.id} value={service.id}>
                    {t(m.appointmentErrandOf({ name: service.name, minutes: service.minutes }))}
                  </option>
                ))}
              </select>
              <Button kind="quiet" size="small" icon={X} label={t(m.appointmentErrandRemove({ number: index + 2 }))} onPress={() => set({ services: wish.services.filter((_, at) => at !== index + 1) })} />
            </span>
          ))}
          {wish.services.length < MOST_ERRANDS && (
            <Button kind="quiet" size="small" icon={Plus} onPress={() => set({ services: [...wish.services, services[0]?.id ?? ''] })}>
              {t(m.appointmentErrandAdd())}
            </Button>
          )}
        </div>
      )}
      <div className="wish-conditions">
        <label className="wish-condition">
          <span className="field-label">{t(m.appointmentPartOfDay())}</span>
          <select className="input" value={wish.part_of_day ?? ''} onChange={(event) => set({ part_of_day: PARTS.find((part) => part === event.target.value) ?? null })}>
            <option value="">{t(m.appointmentAnyTime())}</option>
            {PARTS.map((part) => (
              <option key={part} value={part}>
                {word('part-of-day', part)}
              </option>
            ))}
          </select>
        </label>
        <fieldset className="wish-days">
          <legend className="field-label">{t(m.appointmentNotOn())}</legend>
          {WORKDAYS.map((weekday) => (
            <Checkbox
              key={weekday}
              checked={wish.not_weekdays.includes(weekday)}
              onChange={(on) => set({ not_weekdays: on ? [...wish.not_weekdays, weekday] : wish.not_weekdays.filter((other) => other !== weekday) })}
            >
              {format.weekdays[weekday - 1]}
            </Checkbox>
          ))}
        </fieldset>
        <Checkbox checked={wish.room} onChange={(room) => set({ room })}>
          {t(m.appointmentInRoom())}
        </Checkbox>
        {wish.language !== null && (
          <Checkbox checked={wish.interpreters} onChange={(interpreters) => set({ interpreters })}>
            {t(m.appointmentInterpreterToo())}
          </Checkbox>
        )}
      </div>
      {wish.language !== null && wish.interpreters && <InterpreterWish wish={wish} pool={pool} set={set} />}
    </div>
  );
}

const MODES: readonly InterpreterMode[] = ['on-site', 'phone', 'video'];
const WISHES: readonly GenderWish[] = ['any', 'woman-preferred', 'man-preferred', 'woman-only', 'man-only'];
const WEIGHTS: readonly LegalWeight[] = ['everyday', 'advice', 'serious'];

/** What decides who of the pool may come. */
function InterpreterWish({ wish, pool, set }: { wish: OfferWish; pool: OfferPool | null | undefined; set: (part: Partial<OfferWish>) => void }) {
  const { t } = useText();
  const { word } = useWords();
  // What the service or the client's case says stands there until somebody chooses.
  const need = wish.need ?? pool?.need ?? null;
  return (
    <div className="wish-conditions">
      <label className="wish-condition">
        <span className="field-label">{t(m.appointmentTopic())}</span>
        <select className="input" value={need ?? ''} aria-describedby={pool && need === null ? 'topic-help' : undefined} onChange={(event) => set({ need: NEEDS.find((one) => one === event.target.value) ?? null, weight: null })}>
          {need === null && <option value="">{t(m.appointmentTopicUnknown())}</option>}
          {NEEDS.map((one) => (
            <option key={one} value={one}>
              {word('need', one)}
            </option>
          ))}
        </select>
      </label>
      <label className="wish-condition">
        <span className="field-label">{t(m.appointmentInterpreterWeight())}</span>
        <select className="input" value={wish.weight ?? ''} onChange={(event) => set({ weight: WEIGHTS.find((one) => one === event.target.value) ?? null })}>
          <option value="">{t(m.appointmentInterpreterWeightUsual({ weight: pool && wish.weight === null ? word('legal-weight', pool.weight) : '…' }))}</option>
          {WEIGHTS.map((one) => (
            <option key={one} value={one}>
              {word('legal-weight', one)}
            </option>
          ))}
        </select>
      </label>
      <label className="wish-condition">
        <span className="field-label">{t(m.appointmentInterpreterHow())}</span>
        <select className="input" value={wish.mode} onChange={(event) => set({ mode: MODES.find((one) => one === event.target.value) ?? 'on-site' })}>
          {MODES.map((one) => (
            <option key={one} value={one}>
              {word('interpreter-mode', one)}
            </option>
          ))}
        </select>
      </label>
      <label className="wish-condition">
        <span className="field-label">{t(m.appointmentInterpreterGender())}</span>
        <select className="input" value={wish.gender_wish} onChange={(event) => set({ gender_wish: WISHES.find((one) => one === event.target.value) ?? 'any' })}>
          {WISHES.map((one) => (
            <option key={one} value={one}>
              {word('gender-wish', one)}
            </option>
          ))}
        </select>
      </label>
      {pool && need === null && (
        <p className="soft small" id="topic-help">
          {t(m.appointmentTopicHelp())}
        </p>
      )}
    </div>
  );
}
