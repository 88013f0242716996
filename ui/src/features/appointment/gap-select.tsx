import { m } from '../../backend/generated/messages';
import type { Lane } from '../../backend/generated/commands';
import { useFormat, useText } from '../../shared/l10n';

/** The gaps of a sentence that asks for a time: with whom, and in which language. */

export interface StaffGapProps {
  lanes: readonly Lane[];
  /** `null`: anybody. */
  value: string | null;
  onChange: (staffId: string | null) => void;
}

export function StaffGap({ lanes, value, onChange }: StaffGapProps) {
  const { t } = useText();
  return (
    <select className="gap" aria-label={t(m.appointmentWith())} value={value ?? ''} onChange={(event) => onChange(event.target.value || null)}>
      <option value="">{t(m.appointmentAnyone())}</option>
      {lanes.map((lane) => (
        <option key={lane.staff_id} value={lane.staff_id}>
          {lane.staff_name}
        </option>
      ))}
    </select>
  );
}

export interface LanguageGapProps {
  lanes: readonly Lane[];
  /** Languages that can be asked for, beside those of the staff. */
  languages: readonly string[];
  /** What the sentence says without a language. */
  any: string;
  value: string | null;
  onChange: (tag: string | null) => void;
}

export function LanguageGap({ lanes, languages, any, value, onChange }: LanguageGapProps) {
  const { t } = useText();
  const format = useFormat();
  const spoken = [...new Set([...languages, ...lanes.flatMap((lane) => lane.languages)])];
  return (
    <select className="gap" aria-label={t(m.appointmentLanguage())} value={value ?? ''} onChange={(event) => onChange(event.target.value || null)}>
      <option value="">{any}</option>
      {spoken.map((tag) => (
        <option key={tag} value={tag}>
          {format.language(tag)}
        </option>
      ))}
    </select>
  );
}
