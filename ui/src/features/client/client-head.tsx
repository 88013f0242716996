import { CircleAlert, CircleHelp, Clock, Ear, FileCheck2, Info, Infinity as Unlimited, Lock, MessageCircleQuestion, TriangleAlert, UserRoundCheck } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { ClientPage, DisputeField } from '../../backend/generated/commands';
import { useWholeBirthDateText } from '../../shared/date-field';
import { useFormat, useText } from '../../shared/l10n';
import { Badge, type Tone } from '../../shared/surface';
import { useDayDistance } from '../../shared/day-text';
import { useSession } from '../../shared/session';
import { useQuery } from '../../shared/use-query';
import { localDay } from '../../shared/when';
import { useWords } from '../../shared/words';
import { fullName, namesInTwoScripts } from './names';
import { useNationalityName } from '../../shared/nationality-name';
import { validity } from './validity';

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
      <Disputed page={page} field="residence" />
      <span className="soft small">{t(m.clientResidenceCheck())}</span>
    </span>
  );
}

/** Beside a value of which somebody says that it is wrong. */
function Disputed({ page, field }: { page: ClientPage; field: DisputeField }) {
  const { t } = useText();
  const { word } = useWords();
  const open = page.disputes.find((dispute) => dispute.field === field && !dispute.lifted);
  if (!open) return null;
  return (
    <Badge icon={MessageCircleQuestion} tone="amber">
      <span aria-hidden="true">{t(m.clientDisputed())}</span>
      <span className="only-read-aloud">{t(m.clientDisputedWhat({ what: word('dispute-field', field), reason: open.reason }))}</span>
    </Badge>
  );
}

/** Who may act for the person now. */
function ActingFor({ page }: { page: ClientPage }) {
  const { t } = useText();
  const { word } = useWords();
  const { today } = useSession();
  const acting = page.form.representatives.filter((one) => validity(one.valid_from, one.valid_until, today) === 'in-force');
  if (acting.length === 0) return null;
  return (
    <ul className="client-facts">
      {acting.map((one, index) => (
        <li key={one.id ?? index}>
          <Badge icon={UserRoundCheck} tone="blue">
            {t(m.clientRepresentativeIs({ kind: word('representative-kind', one.kind), name: one.name }))}
          </Badge>
        </li>
      ))}
    </ul>
  );
}

export function ClientHead({ page }: { page: ClientPage }) {
  const { t } = useText();
  const format = useFormat();
  const { word } = useWords();
  const birthDate = useWholeBirthDateText();
  const nationality = useNationalityName();
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
        <Disputed page={page} field="name" />
        {page.restricted && (
          <Badge icon={Lock} tone="amber">
            {t(m.clientRestricted())}
          </Badge>
        )}
      </div>
      {page.restriction && (
        <p className="soft small">
          {t(m.clientRestrictedSince({ day: localDay(page.restriction.at), name: page.restriction.by, reason: page.restriction.reason }))}
        </p>
      )}
      <ul className="client-facts">
        {form.gender !== 'unknown' && (
          <li>
            {word('gender', form.gender)} <Disputed page={page} field="gender" />
          </li>
        )}
        <li className="figures">
          {birthDate(form.birth_date)}
          {years !== '' && <span className="soft"> · {years}</span>} <Disputed page={page} field="birth-date" />
        </li>
        {form.nationalities.length > 0 && (
          <li>
            {format.list(form.nationalities.map(nationality))} <Disputed page={page} field="nationality" />
          </li>
        )}
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
      <ActingFor page={page} />
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
