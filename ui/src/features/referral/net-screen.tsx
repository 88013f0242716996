import { ArrowLeft, Waypoints } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { Day } from '../../backend/generated/commands';
import { call } from '../../backend/host';
import { Button } from '../../shared/button';
import { DateField } from '../../shared/date-field';
import { ErrorNote } from '../../shared/field';
import { FileButtons } from '../../shared/file-buttons';
import { useFormat, useText } from '../../shared/l10n';
import { Page } from '../../shared/page';
import { navigate } from '../../shared/route';
import { useSession } from '../../shared/session';
import { EmptyState, Skeleton, Table } from '../../shared/surface';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import './referral.css';

/** How the net of partners carries: who answers, how soon, what came of it; and what is missing. */
export function NetScreen() {
  const { t, tag } = useText();
  const format = useFormat();
  const { word, errorText } = useWords();
  const { today } = useSession();
  const [from, setFrom] = useState<Day | null>(`${today.slice(0, 4)}-01-01`);
  const [to, setTo] = useState<Day | null>(today);
  const { data, error } = useQuery('referral_net', from === null || to === null ? null : { from, to }, ['referral', 'contact', 'service']);
  const days = (value: number | null) => (value === null ? '–' : format.number(value));
  return (
    <Page
      title={t(m.referralNet())}
      {...(from !== null && to !== null && { about: t(m.referralNetAbout({ from, to })) })}
      actions={
        <Button icon={ArrowLeft} iconPoints shortcut="Escape" onPress={() => navigate('/referrals')}>
          {t(m.appNavReferrals())}
        </Button>
      }
    >
      <div className="field-row net-period">
        <DateField label={t(m.reportScreenFrom())} value={from} onChange={setFrom} />
        <DateField label={t(m.reportScreenTo())} value={to} onChange={setTo} error={error?.args['field'] === 'to' ? errorText(error) : undefined} />
      </div>
      {error && error.args['field'] !== 'to' && <ErrorNote block>{errorText(error)}</ErrorNote>}
      {!data && !error && <Skeleton lines={6} />}
      {data && (
        <div className="net">
          <Table
            label={t(m.referralNet())}
            rows={data.partners}
            rowKey={(row) => row.service_id}
            empty={<EmptyState icon={Waypoints} title={t(m.referralNetNone())} />}
            columns={[
              {
                id: 'partner',
                header: t(m.referralNetPartner()),
                sort: (row) => row.organisation,
                cell: (row) => (
                  <>
                    <bdi>{row.service}</bdi> <bdi className="soft">{row.organisation}</bdi>
                  </>
                ),
              },
              { id: 'sent', header: t(m.referralNetSent()), number: true, sort: (row) => row.sent, cell: (row) => format.number(row.sent) },
              { id: 'accepted', header: t(m.referralNetAccepted()), number: true, sort: (row) => row.accepted, cell: (row) => format.number(row.accepted) },
              { id: 'attended', header: t(m.referralNetAttended()), number: true, sort: (row) => row.attended, cell: (row) => format.number(row.attended) },
              { id: 'met', header: t(m.referralNetMet()), number: true, sort: (row) => row.met, cell: (row) => format.number(row.met) },
              {
                id: 'answer',
                header: t(m.referralNetAnswer()),
                number: true,
                sort: (row) => row.answer_days_median,
                cell: (row) => `${days(row.answer_days_median)} / ${days(row.answer_days_p90)}`,
              },
              {
                id: 'declined',
                header: t(m.referralNetDeclined()),
                sort: (row) => row.declined,
                cell: (row) =>
                  row.declined_because.length > 0 ? (
                    <ul>
                      {row.declined_because.map(({ cause, count }) => (
                        <li key={cause}>{t(m.referralNetBecause({ cause: word('referral-cause', cause), count }))}</li>
                      ))}
                    </ul>
                  ) : (
                    format.number(row.declined)
                  ),
              },
            ]}
          />
          {from !== null && to !== null && (
            <FileButtons
              label={t(m.referralNetFile())}
              save={(as) => call('referral_net_export', { table: 'partners', from, to, format: as, language: tag })}
            />
          )}
          <h2 className="net-gaps">{t(m.referralNetGaps())}</h2>
          <Table
            label={t(m.referralNetGaps())}
            rows={data.gaps}
            rowKey={(row) => row.need}
            empty={<p className="soft">{t(m.referralNetNoGaps())}</p>}
            columns={[
              { id: 'need', header: t(m.referralNeed()), cell: (row) => word('need', row.need) },
              { id: 'services', header: t(m.referralNetServices()), number: true, cell: (row) => format.number(row.services) },
              { id: 'unresolved', header: t(m.referralNetUnresolved()), number: true, cell: (row) => format.number(row.unresolved) },
              { id: 'no-capacity', header: t(m.referralNetNoCapacity()), number: true, cell: (row) => format.number(row.no_capacity) },
            ]}
          />
          {from !== null && to !== null && (
            <FileButtons
              label={t(m.referralNetGapsFile())}
              about={t(m.referralNetGapsRounded())}
              save={(as) => call('referral_net_export', { table: 'gaps', from, to, format: as, language: tag })}
            />
          )}
        </div>
      )}
    </Page>
  );
}
