import { CircleAlert, FilePlus, ShieldCheck } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { LeavingField, PreviewRecipient, ReferralField, ReferralPreviewReply } from '../../backend/generated/commands';
import { Button } from '../../shared/button';
import { Checkbox } from '../../shared/field';
import { useText } from '../../shared/l10n';
import { LeavingValueText } from '../../shared/leaving-value';
import { Badge } from '../../shared/surface';
import { useWords } from '../../shared/words';

export interface LeavingProps {
  preview: ReferralPreviewReply;
  onToggle: (field: ReferralField) => void;
  /** Starts the release that is missing for this recipient. */
  onRelease: (recipient: PreviewRecipient, fields: readonly LeavingField[]) => void;
}

/** Exactly what will leave the house about the person, each field with its value and a tick; and what each recipient rests on. */
export function Leaving({ preview, onToggle, onRelease }: LeavingProps) {
  const { t } = useText();
  const { word } = useWords();
  return (
    <section className="leaving" aria-labelledby="leaving-title">
      <h2 id="leaving-title">{t(m.referralLeaves())}</h2>
      <p className="soft small">{t(m.referralTakenOut())}</p>
      <ul className="leaving-fields">
        {preview.fields.map((row) => (
          <li key={row.field} data-out={row.leaves ? undefined : ''}>
            <Checkbox checked={row.leaves} onChange={() => onToggle(row.field)}>
              <span className="leaving-name">{word('referral-field', row.field)}</span>{' '}
              <span className="leaving-values">
                {row.values.map((value, index) => (
                  <bdi key={index}>
                    <LeavingValueText value={value} />
                  </bdi>
                ))}
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
      <ul className="leaving-to">
        {preview.recipients.map((recipient) => (
          <li key={recipient.service_id}>
            <p>
              <bdi>{recipient.service}</bdi>, <bdi className="soft">{recipient.organisation}</bdi>
            </p>
            {recipient.gap ? (
              <>
                <Badge icon={CircleAlert} tone="amber">
                  {t({ id: `error-${recipient.gap.code}` })}
                </Badge>
                {recipient.gap.kinds.length + recipient.gap.special.length > 0 && (
                  <p className="small">
                    {t(
                      m.referralMissing({
                        what: [...recipient.gap.kinds.map((kind) => word('data-kind', kind)), ...recipient.gap.special.map((one) => word('special-category', one))],
                      }),
                    )}
                  </p>
                )}
                <Button size="small" icon={FilePlus} onPress={() => onRelease(recipient, preview.fields)}>
                  {t(m.referralReleaseStart())}
                </Button>
              </>
            ) : (
              recipient.valid_until !== null && (
                <Badge icon={ShieldCheck} tone="green">
                  {t(m.referralCovered({ day: recipient.valid_until }))}
                </Badge>
              )
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
