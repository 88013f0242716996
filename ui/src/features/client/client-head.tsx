import { CircleAlert, CircleHelp, Clock, Ear, FileCheck2, Info, Infinity as Unlimited, Lock, TriangleAlert } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { ClientPage } from '../../backend/generated/commands';
import { useBirthDateText } from '../../shared/date-field';
import { useFormat, useText } from '../../shared/l10n';
import { Badge, type Tone } from '../../shared/surface';
import { useDayDistance } from '../../shared/day-text';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import { fullName, namesInTwoScripts } from './names';

const URGENCY: Record<string, { tone: Tone; icon: typeof Clock }> = {
  expired: { tone: 'red', icon: CircleAlert },
  urgent: { tone: 'red', icon: TriangleAlert },
  soon: { tone: 'amber', icon: Clock },
  later: { tone: 'plain', icon: FileCheck2 },
  unlimited: { tone: 'plain', icon: Unlimited },
};

/** The status as it was entered. The program never decides a right, so it always says where to look. */
function Residence({ page }: { page: ClientPage }) {
  const { t } = useText();
  const { word } = useWords();
  const distance = useDayDistance();
  const { data: titles } = useQuery('residence_titles', {});
  const { title, as_printed, until, unlimited } = page.form.residence;
  const label = titles?.find((one) => one.code === title)?.label ?? title ?? as_printed;
  if (label === '' && until === null && !unlimited) {
    return <Badge icon={CircleHelp}>{t(m.clientResidenceMissing())}</Badge>;
  }
  const { tone, icon } = URGENCY[page.residence_state ?? ''] ?? { tone: 'plain', icon: FileCheck2 };
  return (
    <span className="client-residence">
      {label !== '' && <bdi>{label}</bdi>}
      {title !== null && as_printed !== '' && as_printed !== label && (
        <span className="soft">{t(m.clientResidencePrinted({ text: as_printed }))}</span>
      )}
      {unlimited && <Badge icon={Unlimited}>{t(m.clientResidenceUnlimited())}</Badge>}
      {until !== null && !unlimited && (
        <Badge icon={icon} tone={tone}>
          {page.residence_state === 'expired' || page.residence_state === 'urgent' || page.residence_state === 'soon'
            ? `${word('residence-urgency', page.residence_state)} · ${distance(until)}`
            : t(m.clientResidenceUntil({ day: until }))}
        </Badge>
      )}
      <span className="soft small">{t(m.clientResidenceCheck())}</span>
    </span>
  );
}

export function ClientHead({ page }: { page: ClientPage }) {
  const { t } = useText();
  const format = useFormat();
  const { word } = useWords();
  const birthDate = useBirthDateText();
  const { form, age } = page;
  const { first, other, rest } = namesInTwoScripts(form);
  let years = '';
  if (age) years = age[0] === age[1] ? t(m.clientAge({ years: age[0] })) : t(m.clientAgeBetween({ least: age[0], most: age[1] }));
  const interpreter = form.languages.filter((language) => language.needs_interpreter);
  return (
    <header className="client-head">
      <div className="client-names">
        <h1>
          <bdi>{first ? fullName(first) : t(m.clientNameless())}</bdi>
        </h1>
        {other && (
          <p className="client-name-other">
            <bdi>{fullName(other)}</bdi>
          </p>
        )}
        {page.restricted && (
          <Badge icon={Lock} tone="amber">
            {t(m.clientRestricted())}
          </Badge>
        )}
      </div>
      <ul className="client-facts">
        {form.gender !== 'unknown' && <li>{word('gender', form.gender)}</li>}
        <li className="figures">
          {birthDate(form.birth_date)}
          {years !== '' && <span className="soft"> · {years}</span>}
        </li>
        {form.languages.map((language) => (
          <li key={language.tag}>{format.language(language.tag)}</li>
        ))}
        {interpreter.length > 0 && (
          <li>
            <Badge icon={Ear} tone="accent">
              {t(m.clientInterpreterNeeded())}
            </Badge>
          </li>
        )}
        {page.external_id !== null && <li className="soft">{t(m.clientExternalId({ number: page.external_id }))}</li>}
      </ul>
      <Residence page={page} />
      {rest.length > 0 && (
        <p className="soft small">
          {rest.map((name) => t(m.clientAlsoKnown({ kind: word('name-kind', name.kind), name: fullName(name) }))).join(' · ')}
        </p>
      )}
      {form.remark !== '' && (
        <p className="client-remark">
          <Info className="icon" aria-hidden="true" />
          <span dir="auto">{form.remark}</span>
        </p>
      )}
    </header>
  );
}
