import { CircleDashed, Equal, EqualNot } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { DuplicateComparison, DuplicateSide } from '../../backend/generated/commands';
import { useText } from '../../shared/l10n';
import type { Message } from '../../shared/l10n/message';
import { Link } from '../../shared/route';
import { Badge, type Tone } from '../../shared/surface';
import { rowState, topName, useComparedRows, type RowState } from './side-text';

const MARKS: Record<Exclude<RowState, 'empty'>, { text: () => Message; icon: typeof Equal; tone: Tone }> = {
  same: { text: m.duplicateAgrees, icon: Equal, tone: 'green' },
  differs: { text: m.duplicateDiffers, icon: EqualNot, tone: 'amber' },
  'one-side': { text: m.duplicateOneSide, icon: CircleDashed, tone: 'plain' },
};

function Head({ side }: { side: DuplicateSide }) {
  const { t } = useText();
  return (
    <th scope="col">
      <span className="pair-name">
        <bdi>{topName(side)}</bdi>
      </span>
      <Link to={`/clients/${side.id}`} className="small">
        {t(m.duplicateOpenRecord())}
      </Link>
    </th>
  );
}

/** What the other side says too is quiet; what only one says stands out. */
function Lines({ own, other }: { own: readonly string[]; other: readonly string[] }) {
  if (own.length === 0) return <span className="soft">–</span>;
  return (
    <ul>
      {own.map((line, index) => (
        <li key={index} dir="auto" data-alone={other.includes(line) ? undefined : ''}>
          {line}
        </li>
      ))}
    </ul>
  );
}

/** Two records beside each other, field by field, the differences marked by a word and a colour. */
export function Comparison({ pair }: { pair: DuplicateComparison }) {
  const { t } = useText();
  const rows = useComparedRows();
  const shown = rows
    .map((row) => ({ ...row, first: row.lines(pair.first), second: row.lines(pair.second) }))
    .map((row) => ({ ...row, state: rowState(row.first, row.second) }));
  return (
    <div className="pair-frame" role="region" aria-label={t(m.duplicateComparison())} tabIndex={0}>
      <table className="pair-table" aria-label={t(m.duplicateComparison())}>
        <thead>
          <tr>
            <th scope="col">{t(m.duplicateField())}</th>
            <Head side={pair.first} />
            <Head side={pair.second} />
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, label, first, second, state }) => {
            if (state === 'empty') return null;
            const { text, icon, tone } = MARKS[state];
            return (
              <tr key={id} data-state={state}>
                <th scope="row">
                  <span>{label}</span>
                  {id !== 'created' && id !== 'belongs' && (
                    <Badge icon={icon} tone={tone}>
                      {t(text())}
                    </Badge>
                  )}
                </th>
                <td>
                  <Lines own={first} other={second} />
                </td>
                <td>
                  <Lines own={second} other={first} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
