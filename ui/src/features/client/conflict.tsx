import { GitCompareArrows } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { ClientForm, ClientPage } from '../../backend/generated/commands';
import { Button } from '../../shared/button';
import { useBirthDateText } from '../../shared/date-field';
import { RadioCards } from '../../shared/field';
import { useFormat, useText } from '../../shared/l10n';
import { Page } from '../../shared/page';
import { useWords } from '../../shared/words';
import { conflicts, type FormField } from './form-state';
import { fullName } from './names';
import { useNationalityName } from '../../shared/nationality-name';

type Side = 'mine' | 'theirs';

/** The words of one field, for two versions of it to be compared. */
function useFieldText(): (form: ClientForm, field: FormField) => string {
  const { t } = useText();
  const format = useFormat();
  const { word } = useWords();
  const birthDate = useBirthDateText();
  const nationality = useNationalityName();
  return (form, field) => {
    switch (field) {
      case 'names':
        return form.names.map(fullName).join(' · ');
      case 'birth_date':
        return birthDate(form.birth_date);
      case 'gender':
        return word('gender', form.gender);
      case 'nationalities':
        return form.nationalities.map(nationality).join(', ');
      case 'languages':
        return form.languages.map((language) => format.language(language.tag)).join(', ');
      case 'letter_language':
        return form.letter_language === null ? '' : format.language(form.letter_language);
      case 'contact_means':
        return form.contact_means.map((means) => [means.value, means.remark].filter(Boolean).join(' – ')).join(' · ');
      case 'address':
        return [form.address.street, form.address.postcode, form.address.place, form.address.remark].filter(Boolean).join(', ');
      case 'former_addresses':
        return form.former_addresses.map((one) => [one.street, one.postcode, one.place, one.remark].filter(Boolean).join(', ')).join(' · ');
      case 'documents':
        return form.documents.map((one) => [word('document-kind', one.kind), one.number].filter(Boolean).join(' ')).join(' · ');
      case 'representatives':
        return form.representatives.map((one) => t(m.clientRepresentativeIs({ kind: word('representative-kind', one.kind), name: one.name }))).join(' · ');
      case 'residence': {
        const { title, as_printed, until, unlimited } = form.residence;
        const end = unlimited ? t(m.clientResidenceUnlimited()) : until === null ? '' : t(m.clientResidenceUntil({ day: until }));
        return [title ?? '', as_printed, end].filter(Boolean).join(' · ');
      }
      case 'remark':
        return form.remark;
    }
  };
}

export interface ConflictPanelProps {
  base: ClientForm;
  mine: ClientForm;
  theirs: ClientPage;
  onDecided: (keep: (field: FormField) => Side) => void;
  onBack: () => void;
}

/** Somebody else saved meanwhile. Nobody's edit is overwritten: the difference by field, and the person decides. */
export function ConflictPanel({ base, mine, theirs, onDecided, onBack }: ConflictPanelProps) {
  const { t } = useText();
  const { word } = useWords();
  const text = useFieldText();
  const [chosen, setChosen] = useState<Partial<Record<FormField, Side>>>({});
  const differing = conflicts(base, mine, theirs.form);
  const open = differing.filter((one) => one.open);
  const taken = differing.filter((one) => !one.open);
  const undecided = open.filter(({ field }) => chosen[field] === undefined).length;
  const shown = (form: ClientForm, field: FormField) => text(form, field) || t(m.appNone());

  return (
    <Page title={t(m.clientConflict())} about={t(m.clientConflictAbout())}>
      <div className="conflict">
        {open.map(({ field }) => (
          <RadioCards<Side>
            key={field}
            label={word('client-field', field.replaceAll('_', '-'))}
            value={chosen[field] ?? null}
            onChange={(side) => setChosen({ ...chosen, [field]: side })}
            cardWidth="18rem"
            options={[
              { id: 'theirs', text: shown(theirs.form, field), detail: t(m.clientConflictTheirs()) },
              { id: 'mine', text: shown(mine, field), detail: t(m.clientConflictMine()) },
            ]}
          />
        ))}
        {taken.length > 0 && (
          <section>
            <h2>{t(m.clientConflictTaken())}</h2>
            <dl className="conflict-taken">
              {taken.map(({ field }) => (
                <div key={field}>
                  <dt>{word('client-field', field.replaceAll('_', '-'))}</dt>
                  <dd dir="auto">{shown(theirs.form, field)}</dd>
                </div>
              ))}
            </dl>
          </section>
        )}
        <div className="form-buttons">
          <Button
            kind="primary"
            icon={GitCompareArrows}
            disabled={undecided > 0}
            onPress={() => onDecided((field) => chosen[field] ?? 'theirs')}
          >
            {t(m.clientConflictSave())}
          </Button>
          <Button kind="quiet" onPress={onBack}>
            {t(m.clientConflictBack())}
          </Button>
          {undecided > 0 && <span className="soft small">{t(m.clientConflictUndecided({ count: undecided }))}</span>}
        </div>
      </div>
    </Page>
  );
}
