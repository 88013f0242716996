import { CalendarRange, Smile } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { CaseloadReport, Day } from '../../backend/generated/commands';
import { call } from '../../backend/host';
import { Button } from '../../shared/button';
import { DateField } from '../../shared/date-field';
import { ErrorNote } from '../../shared/field';
import { FileButtons } from '../../shared/file-buttons';
import { useText } from '../../shared/l10n';
import { Page } from '../../shared/page';
import { navigate } from '../../shared/route';
import { useSession } from '../../shared/session';
import { Chips, EmptyState, Skeleton } from '../../shared/surface';
import { useQuery } from '../../shared/use-query';
import { localDay, localTime } from '../../shared/when';
import { useWords } from '../../shared/words';
import { Definition } from './definition';
import { Figures } from './figures';
import { CHOICES, periodOf, problemOf, type Choice, type Period } from './period';
import './report.css';
import { Tables } from './tables';

const WATCHED = ['contact', 'case_file', 'referral', 'appointment', 'client'];

/** What the office did in a period: what is counted in words, the figures, then tables with their pictures. */
export function CaseloadScreen() {
  const { t, tag } = useText();
  const { errorText, word } = useWords();
  const { today } = useSession();
  const [choice, setChoice] = useState<Choice>('last-month');
  const [free, setFree] = useState<{ from: Day | null; to: Day | null }>(() => periodOf('last-month', today));
  const problem = choice === 'free' ? problemOf(free.from, free.to) : undefined;
  const period: Period | null =
    choice !== 'free' ? periodOf(choice, today) : problem || free.from === null || free.to === null ? null : { from: free.from, to: free.to };
  const { data, error, loading } = useQuery('caseload', period, WATCHED);

  const choose = (next: Choice) => {
    // Whoever wants other days starts from those that are shown.
    if (next === 'free' && period) setFree(period);
    setChoice(next);
  };
  const said = problem && word('error', problem.code);
  const refused = error?.args['field'] === 'to' || error?.code.startsWith('period-') ? error : undefined;

  return (
    <Page title={t(m.reportScreenTitle())} about={period && t(m.reportScreenPeriod(period))} actions={
        period &&
        data && <FileButtons label={t(m.appExport())} save={(format) => call('caseload_export', { ...period, format, language: tag })} />
      }>
      <div>
        <Button icon={Smile} onPress={() => navigate('/reports/voice')}>
          {t(m.voiceReportTitle())}
        </Button>
      </div>
      <div className="report-period">
        <Chips
          label={t(m.reportScreenPeriodChoice())}
          options={CHOICES.map((id) => ({ id, text: word('report-screen-choice', id) }))}
          value={choice}
          onChange={choose}
        />
        {choice === 'free' && (
          <div className="report-days">
            <DateField
              label={t(m.reportScreenFrom())}
              value={free.from}
              onChange={(from) => setFree({ ...free, from })}
              error={problem?.field === 'from' ? said : undefined}
            />
            <DateField
              label={t(m.reportScreenTo())}
              value={free.to}
              onChange={(to) => setFree({ ...free, to })}
              error={problem?.field === 'to' ? said : refused && errorText(refused)}
            />
          </div>
        )}
      </div>
      <Definition />
      {error && !refused && <ErrorNote block>{errorText(error)}</ErrorNote>}
      {loading && <Skeleton lines={8} />}
      {data && <Report report={data} />}
    </Page>
  );
}

function Report({ report }: { report: CaseloadReport }) {
  const { t } = useText();
  const total = report.tables.find(({ dimension }) => dimension === 'total')?.rows[0];
  const nothing = !total || total.counts.every((count) => count === 0);
  return (
    <>
      {nothing ? (
        <EmptyState icon={CalendarRange} title={t(m.reportScreenEmpty())}>
          {t(m.reportScreenEmptyAbout())}
        </EmptyState>
      ) : (
        <>
          <Figures report={report} total={total} />
          <Tables report={report} />
        </>
      )}
      <p className="soft small">
        {t(m.reportScreenMade({ at: `${localDay(report.made_at)}T${localTime(report.made_at)}`, name: report.made_by, definition: report.definition }))} {t(m.reportInsideExact())}
      </p>
    </>
  );
}
