import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { Day, InterpreterUnmetReply } from '../../backend/generated/commands';
import { DateField } from '../../shared/date-field';
import { ErrorNote } from '../../shared/field';
import { useFormat, useText } from '../../shared/l10n';
import { Page } from '../../shared/page';
import { useSession } from '../../shared/session';
import { EmptyState, Skeleton } from '../../shared/surface';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import './interpreter.css';
import { monthFrom } from './month-screen';
import { Places } from './parts';
import { WEEKDAYS } from './week';

/** Which language is missing on which day of the week, and why. */
export function MissingScreen() {
  const { t } = useText();
  const { errorText } = useWords();
  const { today } = useSession();
  const [from, setFrom] = useState<Day | null>(monthFrom(today, -11));
  const [to, setTo] = useState<Day | null>(today);
  const { data, error } = useQuery('interpreter_unmet', from !== null && to !== null ? { from, to } : null, ['interpreter_request']);
  // As long as somebody is looked for, not all requests are met.
  const sum = ({ unmet, requests, open }: InterpreterUnmetReply) =>
    requests === 0 ? undefined : open > 0 ? t(m.interpreterMissingSumOpen({ unmet, requests, open })) : t(m.interpreterMissingSum({ unmet, requests }));
  const reversed = error?.args['field'] === 'to';
  return (
    <Page title={t(m.appNavInterpreters())} about={data && sum(data)}>
      <div className="interpreter-bar">
        <Places here="missing" />
        <div className="interpreter-times">
          <DateField label={t(m.interpreterMissingFrom())} value={from} onChange={setFrom} />
          <DateField label={t(m.interpreterMissingTo())} value={to} onChange={setTo} error={reversed ? errorText(error) : undefined} />
        </div>
      </div>
      <p className="soft small">{t(m.interpreterMissingAbout())}</p>
      {error && !reversed && <ErrorNote block>{errorText(error)}</ErrorNote>}
      {!data && !error && <Skeleton lines={8} />}
      {data?.rows.length === 0 && <EmptyState icon={CircleCheck} title={t(m.interpreterMissingNone())} />}
      {data && data.rows.length > 0 && <Grid data={data} />}
    </Page>
  );
}

function Grid({ data }: { data: InterpreterUnmetReply }) {
  const { t } = useText();
  const { word } = useWords();
  const format = useFormat();
  const most = Math.max(1, ...data.rows.flatMap((row) => row.weekdays.map(({ unmet }) => unmet)));
  return (
    <div className="table-frame" role="region" aria-label={t(m.interpreterMissing())} tabIndex={0}>
      <table className="table interpreter-missing">
        <thead>
          <tr>
            <th scope="col">{t(m.interpreterListLanguage())}</th>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday} scope="col" className="table-number">
                {format.weekdays[weekday - 1]}
              </th>
            ))}
            <th scope="col" className="table-number">
              {t(m.interpreterMissingUnmet())}
            </th>
            <th scope="col" className="table-number">
              {t(m.interpreterMissingAll())}
            </th>
            <th scope="col">{t(m.interpreterMissingWhy())}</th>
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row) => (
            <tr key={row.language}>
              <th scope="row">{format.language(row.language)}</th>
              {row.weekdays.map(({ unmet, requests }, index) => (
                <td
                  key={index}
                  className="table-number interpreter-heat"
                  data-level={unmet === 0 ? 0 : Math.ceil((3 * unmet) / most)}
                  title={t(m.interpreterMissingCell({ unmet, requests }))}
                >
                  {requests === 0 ? '' : unmet === 0 ? '·' : format.number(unmet)}
                  <span className="only-read-aloud">{requests > 0 && t(m.interpreterMissingCell({ unmet, requests }))}</span>
                </td>
              ))}
              <td className="table-number">
                <strong>{format.number(row.unmet)}</strong>
              </td>
              <td className="table-number">{format.number(row.requests)}</td>
              <td className="small">
                {row.causes.map(({ cause, count }) => t(m.interpreterCauseCount({ cause: word('unmet-cause', cause), count }))).join(' · ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
