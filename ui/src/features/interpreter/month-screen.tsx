import { CalendarRange, ChevronLeft, ChevronRight, CircleAlert, CircleCheck, FileOutput, FileText, PenLine, Printer, Wallet } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { Day, InterpreterMonthLine, InterpreterMonthRow, InterpreterSettlementRow, InterpreterSide } from '../../backend/generated/commands';
import { call } from '../../backend/host';
import { useAmount } from '../../shared/amount';
import { Button } from '../../shared/button';
import { ErrorNote } from '../../shared/field';
import { useFormat, useText } from '../../shared/l10n';
import { Page } from '../../shared/page';
import { PaperNote, usePaper } from '../../shared/paper';
import { queryOf, usePath } from '../../shared/route';
import { useSession } from '../../shared/session';
import { Badge, EmptyState, Skeleton, Table } from '../../shared/surface';
import { useQuery } from '../../shared/use-query';
import { localDay, localTime } from '../../shared/when';
import { useWords } from '../../shared/words';
import './interpreter.css';
import { Places } from './parts';
import { useAct } from './use-act';

/** The first day of the month that lies so many months from another. */
export function monthFrom(day: Day, months: number): Day {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

/** A month: who served what, what it comes to, settled and signed. */
export function MonthScreen() {
  const { t, tag } = useText();
  const { errorText } = useWords();
  const { today } = useSession();
  const asked = queryOf(usePath()).get('month');
  // Whoever settles does so after the month is over.
  const [month, setMonth] = useState<Day>(asked ?? monthFrom(today, -1));
  const paper = usePaper();
  const { data, error } = useQuery('interpreter_month', { month }, ['interpreter', 'interpreter_request', 'interpreter_settlement']);
  const save = () =>
    void paper.run(async () => {
      const { path } = await call('interpreter_month_export', { month, interpreter_id: null, format: 'xlsx', language: tag });
      return { outcome: path === null ? 'given-up' : 'saved', path };
    });
  return (
    <Page
      title={t(m.appNavInterpreters())}
      about={data && t(m.interpreterListRules({ rules: data.rules }))}
      actions={
        data &&
        data.interpreters.length > 0 && (
          <Button icon={FileOutput} shortcut="x" pending={paper.pending} onPress={save}>
            {t(m.interpreterMonthFile())}
          </Button>
        )
      }
    >
      <div className="interpreter-bar">
        <Places here="month" />
        <div className="interpreter-month-pick" role="group" aria-label={t(m.interpreterMonthPick())}>
          <Button kind="quiet" icon={ChevronLeft} iconPoints shortcut="j" label={t(m.interpreterMonthBefore())} onPress={() => setMonth(monthFrom(month, -1))} />
          <h2>{t(m.interpreterMonthName({ month }))}</h2>
          <Button kind="quiet" icon={ChevronRight} iconPoints shortcut="k" label={t(m.interpreterMonthAfter())} onPress={() => setMonth(monthFrom(month, 1))} />
        </div>
      </div>
      <PaperNote work={paper} />
      {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
      {!data && !error && <Skeleton lines={8} />}
      {data && data.unconcluded > 0 && (
        <p className="interpreter-note">
          <CircleAlert className="icon" aria-hidden="true" />
          {t(m.interpreterUnconcluded({ count: data.unconcluded }))}
        </p>
      )}
      {data?.interpreters.length === 0 && <EmptyState icon={CalendarRange} title={t(m.interpreterMonthNone())} />}
      {data?.interpreters.map((row) => (
        <Person key={row.interpreter_id} row={row} month={data.month} />
      ))}
    </Page>
  );
}

function Person({ row, month }: { row: InterpreterMonthRow; month: Day }) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const format = useFormat();
  const amount = useAmount();
  const act = useAct();
  const paper = usePaper();
  const open = row.lines.some((line) => !line.is_settled);
  const make = (destination: 'print' | 'save') => void paper.run(() => call('interpreter_month_paper', { month, interpreter_id: row.interpreter_id, destination }));
  return (
    <section className="interpreter-person">
      <header className="interpreter-person-head">
        <div>
          <h3>
            <bdi>{row.name}</bdi>
          </h3>
          <p className="soft small">
            {word('interpreter-kind', row.kind)} · <bdi>{row.tariff}</bdi>
          </p>
        </div>
        <p className="interpreter-total figures">{t(m.interpreterMoney({ amount: amount(row.total_cents) }))}</p>
      </header>
      {row.ceiling_cents !== null && (
        <p className="interpreter-ceiling small">
          <span className="soft figures">{t(m.interpreterMonthYear({ amount: amount(row.year_cents), limit: amount(row.ceiling_cents) }))}</span>
          {(row.ceiling === 'near' || row.ceiling === 'reached') && (
            <Badge icon={CircleAlert} tone={row.ceiling === 'reached' ? 'red' : 'amber'}>
              {word('ceiling', row.ceiling)}
            </Badge>
          )}
        </p>
      )}
      <Table<InterpreterMonthLine>
        label={row.name}
        rows={row.lines}
        rowKey={(line) => line.request_id}
        empty={null}
        columns={[
          {
            id: 'day',
            header: t(m.interpreterListDay()),
            cell: (line) => (
              <span className="figures">
                {format.day(localDay(line.starts_at), 'weekday')}, {localTime(line.starts_at)}
              </span>
            ),
          },
          { id: 'reference', header: t(m.interpreterListReference()), cell: (line) => <bdi className="figures">{line.reference}</bdi> },
          { id: 'language', header: t(m.interpreterListLanguage()), cell: (line) => format.language(line.language) },
          { id: 'outcome', header: t(m.interpreterListOutcome()), cell: (line) => word('outcome', line.outcome) },
          { id: 'minutes', header: t(m.interpreterListMinutes()), number: true, cell: (line) => format.number(line.minutes) },
          { id: 'fee', header: t(m.interpreterListFee()), number: true, cell: (line) => amount(line.fee_cents) },
          { id: 'travel', header: t(m.interpreterListTravel()), number: true, cell: (line) => amount(line.travel_cents) },
          { id: 'sum', header: t(m.interpreterListSum()), number: true, cell: (line) => amount(line.fee_cents + line.travel_cents) },
        ]}
      />
      {act.error && <ErrorNote block>{errorText(act.error)}</ErrorNote>}
      {row.settlements.map((one) => (
        <Settlement key={one.id} settlement={one} act={act} />
      ))}
      <div className="interpreter-buttons">
        {open && (
          <Button
            kind="primary"
            icon={Wallet}
            label={t(m.interpreterSettleOf({ name: row.name }))}
            pending={act.pending}
            onPress={() => act.run((op_id) => call('interpreter_settle', { op_id, interpreter_id: row.interpreter_id, month }))}
          >
            {t(m.interpreterSettle())}
          </Button>
        )}
        <Button icon={Printer} pending={paper.pending} onPress={() => make('print')}>
          {t(m.interpreterMonthPaper())}
        </Button>
        <Button kind="quiet" icon={FileText} disabled={paper.pending} onPress={() => make('save')}>
          {t(m.interpreterSavePdf())}
        </Button>
        <PaperNote work={paper} />
      </div>
    </section>
  );
}

function Settlement({ settlement, act }: { settlement: InterpreterSettlementRow; act: ReturnType<typeof useAct> }) {
  const { t } = useText();
  const { today } = useSession();
  const sign = (side: InterpreterSide) => act.run((op_id) => call('interpreter_sign', { op_id, id: settlement.id, version: settlement.version, side, on: today }));
  const at = `${localDay(settlement.at)}T${localTime(settlement.at)}`;
  return (
    <div className="interpreter-settlement">
      <Badge icon={Wallet} tone="green">
        {t(m.interpreterSettledOn({ at, rules: settlement.rules }))}
      </Badge>
      {settlement.interpreter_signed_on === null ? (
        <Button size="small" icon={PenLine} pending={act.pending} onPress={() => sign('interpreter')}>
          {t(m.interpreterSignInterpreter())}
        </Button>
      ) : (
        <Badge icon={CircleCheck} tone="green">
          {t(m.interpreterSignedInterpreter({ day: settlement.interpreter_signed_on }))}
        </Badge>
      )}
      {settlement.office_signed_on === null ? (
        <Button size="small" icon={PenLine} pending={act.pending} onPress={() => sign('office')}>
          {t(m.interpreterSignOffice())}
        </Button>
      ) : (
        <Badge icon={CircleCheck} tone="green">
          {t(m.interpreterSignedOffice({ day: settlement.office_signed_on }))}
        </Badge>
      )}
    </div>
  );
}
