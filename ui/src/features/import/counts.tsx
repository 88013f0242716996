import { m } from '../../backend/generated/messages';
import { useFormat, useText } from '../../shared/l10n';

interface CountsProps {
  read: number;
  imported: number;
  updated: number;
  skipped: number;
}

/** Every row that was read is in exactly one of the three. */
export function Counts({ read, imported, updated, skipped }: CountsProps) {
  const { t } = useText();
  const format = useFormat();
  const parts = [
    { sign: '', number: read, text: t(m.importCountRead()), tone: 'plain' },
    { sign: '=', number: imported, text: t(m.importCountNew()), tone: 'green' },
    { sign: '+', number: updated, text: t(m.importCountUpdated()), tone: 'blue' },
    { sign: '+', number: skipped, text: t(m.importCountSkipped()), tone: skipped > 0 ? 'amber' : 'plain' },
  ];
  return (
    <dl className="import-counts">
      {parts.map(({ sign, number, text, tone }) => (
        <div key={text} className="import-count" data-tone={tone} {...(sign !== '' && { 'data-sign': sign })}>
          <dt>{text}</dt>
          <dd className="figures">{format.number(number)}</dd>
        </div>
      ))}
    </dl>
  );
}
