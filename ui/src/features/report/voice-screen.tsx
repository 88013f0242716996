import { ArrowLeft, Lightbulb, MessageCircleQuestionMark } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { Day, VoiceDimension, VoiceReport } from '../../backend/generated/commands';
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
import { CHOICES, periodOf, problemOf, type Choice, type Period } from './period';
import './report.css';
import { VoiceBars } from './voice-bars';
import './voice.css';
import { VoiceRows } from './voice-rows';

const DIVISIONS: readonly VoiceDimension[] = ['language', 'month', 'week', 'place'];

/** What clients said of their visits. Every number is rounded before it comes here; what is too small is told together or not at all. */
export function VoiceScreen() {
  const { t, tag } = useText();
  const { errorText, word } = useWords();
  const { today, can } = useSession();
  const [choice, setChoice] = useState<Choice>('last-quarter');
  const [free, setFree] = useState<{ from: Day | null; to: Day | null }>(() => periodOf('last-quarter', today));
  const problem = choice === 'free' ? problemOf(free.from, free.to) : undefined;
  const period: Period | null =
    choice !== 'free' ? periodOf(choice, today) : problem || free.from === null || free.to === null ? null : { from: free.from, to: free.to };
  const { data, error, loading } = useQuery('voice_report', period, []);
  const choose = (next: Choice) => {
    if (next === 'free' && period) setFree(period);
    setChoice(next);
  };
  const said = problem && word('error', problem.code);
  const refused = error?.args['field'] === 'to' ? error : undefined;
  return (
    <Page
      title={t(m.voiceReportTitle())}
      about={period && t(m.voiceReportAbout(period))}
      actions={
        <>
          <Button icon={ArrowLeft} iconPoints shortcut="Escape" onPress={() => navigate('/reports')}>
            {t(m.appNavReports())}
          </Button>
          {can('suggestion-review') && (
            <Button icon={Lightbulb} onPress={() => navigate('/reports/suggestions')}>
              {t(m.suggestionTitle())}
            </Button>
          )}
        </>
      }
    >
      <div className="report-period">
        <Chips label={t(m.reportScreenPeriodChoice())} options={CHOICES.map((id) => ({ id, text: word('report-screen-choice', id) }))} value={choice} onChange={choose} />
        {choice === 'free' && (
          <div className="report-days">
            <DateField label={t(m.reportScreenFrom())} value={free.from} onChange={(from) => setFree({ ...free, from })} error={problem?.field === 'from' ? said : undefined} />
            <DateField
              label={t(m.reportScreenTo())}
              value={free.to}
              onChange={(to) => setFree({ ...free, to })}
              error={problem?.field === 'to' ? said : refused && errorText(refused)}
            />
          </div>
        )}
      </div>
      {error && !refused && <ErrorNote block>{errorText(error)}</ErrorNote>}
      {loading && <Skeleton lines={8} />}
      {data && <Told report={data} />}
      {period && data && data.questions.length > 0 && (
        <FileButtons label={t(m.appExport())} save={(format) => call('voice_export', { ...period, format, language: tag })} />
      )}
    </Page>
  );
}

function Told({ report }: { report: VoiceReport }) {
  const { t } = useText();
  const { word } = useWords();
  const [division, setDivision] = useState<VoiceDimension>('language');
  const total = report.tables.find(({ dimension }) => dimension === 'total')?.rows[0];
  const table = report.tables.find(({ dimension }) => dimension === division);
  return (
    <>
      <p className="soft small">
        {t(m.voiceReportRule({ least: report.least }))} {t(m.voiceReportBefore({ before: report.before }))}
      </p>
      {!total || !table ? (
        <EmptyState icon={MessageCircleQuestionMark} title={t(m.voiceReportNone())}>
          {t(m.voiceReportTooFew({ least: report.least }))}
        </EmptyState>
      ) : (
        <>
          {report.questions.length < 3 && <p role="note">{t(m.voiceReportWithheld())}</p>}
          <VoiceBars report={report} total={total} />
          <Chips label={t(m.voiceReportDivide())} options={DIVISIONS.map((id) => ({ id, text: word('voice-dimension', id) }))} value={division} onChange={setDivision} />
          <VoiceRows report={report} table={table} />
        </>
      )}
      <p className="soft small">
        {t(m.reportScreenMade({ at: `${localDay(report.made_at)}T${localTime(report.made_at)}`, name: report.made_by, definition: report.definition }))}
      </p>
    </>
  );
}
