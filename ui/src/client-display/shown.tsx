import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { m } from '../backend/generated/messages';
import type { DisplayPart, LanguageInfo, ShownAppointment, ShownBirthDate, ShownClient } from '../backend/generated/commands';
import { Button } from '../shared/button';
import { useFormat, useText } from '../shared/l10n';
import { ANEW, Names, type Writing } from './names';

/** What the client may check, one thought a screen. */
export function Shown({ shown, languages }: { shown: ShownClient; languages: readonly LanguageInfo[] }) {
  const { t } = useText();
  const [step, setStep] = useState(0);
  const [writing, setWriting] = useState<Writing | undefined>(shown.names.length === 0 ? ANEW : undefined);
  const { parts } = shown;
  // The staff may have shown less meanwhile.
  const at = Math.min(step, parts.length - 1);
  const part = parts[at];
  const next = at + 1 < parts.length ? () => setStep(at + 1) : undefined;
  if (part === undefined) return null;
  return (
    <>
      <div className="display-screen">
        <Part part={part} shown={shown} languages={languages} onRight={next} writing={writing} onWriting={setWriting} />
      </div>
      {/* While a name is written there is one way back, to the name. */}
      {parts.length > 1 && (part !== 'names' || writing === undefined) && (
        <nav className="display-steps" aria-label={t(m.clientDisplayStep({ step: at + 1, all: parts.length }))}>
          <Button icon={ArrowLeft} iconPoints disabled={at === 0} onPress={() => setStep(at - 1)}>
            {t(m.clientDisplayBack())}
          </Button>
          <span className="soft figures">{t(m.clientDisplayStep({ step: at + 1, all: parts.length }))}</span>
          <Button icon={ArrowRight} iconPoints disabled={next === undefined} onPress={() => next?.()}>
            {t(m.clientDisplayNext())}
          </Button>
        </nav>
      )}
    </>
  );
}

interface PartProps {
  part: DisplayPart;
  shown: ShownClient;
  languages: readonly LanguageInfo[];
  onRight: (() => void) | undefined;
  writing: Writing | undefined;
  onWriting: (writing: Writing | undefined) => void;
}

function Part({ part, shown, languages, onRight, writing, onWriting }: PartProps) {
  const { t } = useText();
  if (part === 'names') return <Names shown={shown} languages={languages} onRight={onRight} writing={writing} onWriting={onWriting} />;
  return (
    <div className="display-part">
      {part === 'birth-date' && shown.birth_date && <Birth date={shown.birth_date} />}
      {part === 'languages' && <Spoken tags={shown.languages} />}
      {part === 'appointment' && shown.appointment && <Appointment appointment={shown.appointment} />}
      <p className="soft">{t(m.clientDisplayTell())}</p>
    </div>
  );
}

function Birth({ date: { year, month, day } }: { date: ShownBirthDate }) {
  const { t } = useText();
  const format = useFormat();
  const unknown = t(m.clientDisplayPartUnknown());
  const two = (number: number) => String(number).padStart(2, '0');
  let text: string;
  if (year !== null && month !== null && day !== null) text = format.day(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`, 'long');
  else text = [day === null ? '' : String(day), month === null ? '' : (format.months[month - 1] ?? ''), year === null ? '' : String(year)].filter((known) => known !== '').join(' ') || unknown;
  return (
    <>
      <h1>{t(m.clientDisplayBirthQuestion())}</h1>
      <p className="display-fact figures">{text}</p>
    </>
  );
}

function Spoken({ tags }: { tags: readonly string[] }) {
  const { t } = useText();
  const format = useFormat();
  return (
    <>
      <h1>{t(m.clientDisplayLanguagesQuestion())}</h1>
      <ul className="display-facts">
        {tags.map((tag) => (
          <li key={tag} className="display-fact">
            {format.language(tag)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Appointment({ appointment: { at, with: who } }: { appointment: ShownAppointment }) {
  const { t } = useText();
  const format = useFormat();
  return (
    <>
      <h1>{t(m.clientDisplayAppointment())}</h1>
      <p className="display-fact">{format.day(at, 'full')}</p>
      <p className="display-fact figures">{format.day(at, 'time')}</p>
      <p>{t(m.clientDisplayWith({ name: who }))}</p>
    </>
  );
}
