import { Archive, ChevronDown, CircleCheck, FolderOpen, StepForward, UserRound } from 'lucide-react';
import { useId, useState, type SyntheticEvent } from 'react';
import { m } from '../../backend/generated/messages';
import type { CasePhase, CaseRow, CloseReason } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { useDayDistance } from '../../shared/day-text';
import { ErrorNote, Select, TextField } from '../../shared/field';
import { useText } from '../../shared/l10n';
import { NEED_ICONS } from '../../shared/need';
import { Link } from '../../shared/route';
import { useSession } from '../../shared/session';
import { Badge } from '../../shared/surface';
import { useToast } from '../../shared/toast';
import { useWords } from '../../shared/words';
import { CLOSE_REASONS, PHASES, phaseAfter, stepOf } from './phases';

export function CaseItem({ row, open, onToggle }: { row: CaseRow; open: boolean; onToggle: () => void }) {
  const { t } = useText();
  const { word } = useWords();
  const { can } = useSession();
  const distance = useDayDistance();
  const id = useId();
  const { line } = row;
  const NeedIcon = NEED_ICONS[row.need];
  return (
    <li className="case" data-open={open ? '' : undefined}>
      <div className="case-head">
        <p className="case-person">
          <UserRound className="icon soft" aria-hidden="true" />
          <span>
            <Link to={`/clients/${row.client_id}`}>
              <bdi>{row.client_name}</bdi>
            </Link>
            <span className="soft small ltr figures case-number">{line.number}</span>
          </span>
        </p>
        <p className="case-person">
          <NeedIcon className="icon soft" aria-hidden="true" />
          <span>
            {word('need', row.need)}
            <span className="soft small case-since">{t(m.caseSince({ day: line.opened, distance: distance(line.opened), name: line.worker }))}</span>
          </span>
        </p>
        <div>
          <Badge icon={line.closed === null ? FolderOpen : CircleCheck} tone={line.closed === null ? 'accent' : 'plain'}>
            {word('case-phase', line.phase)}
          </Badge>
          <Track phase={line.phase} />
          {line.closed !== null && <p className="soft small">{t(m.caseClosedOn({ day: line.closed }))}</p>}
        </div>
        {can('case-write') && (
          <button type="button" className="case-toggle" aria-expanded={open} aria-controls={id} onClick={onToggle}>
            <ChevronDown className="icon" aria-hidden="true" />
            <span className="only-read-aloud">{t(m.caseSteps({ number: line.number }))}</span>
          </button>
        )}
      </div>
      {open && (
        <div className="case-more" id={id}>
          <Steps row={row} />
        </div>
      )}
    </li>
  );
}

/** How far it is: a mark per phase, said in words too. */
function Track({ phase }: { phase: CasePhase }) {
  const { t } = useText();
  const done = stepOf(phase);
  return (
    <p className="case-track">
      {PHASES.map((one, index) => (
        <span key={one} className="case-mark" data-done={index < done ? '' : undefined} aria-hidden="true" />
      ))}
      <span className="soft small">{t(m.caseStepOf({ step: done, total: PHASES.length }))}</span>
    </p>
  );
}

type Asking = 'close' | 'reopen' | 'phase' | null;

function Steps({ row }: { row: CaseRow }) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const toast = useToast();
  const [asking, setAsking] = useState<Asking>(null);
  const [phase, setPhase] = useState<CasePhase | null>(null);
  const [reason, setReason] = useState<CloseReason | null>(null);
  const [note, setNote] = useState('');
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);
  const { line } = row;
  const closed = line.phase === 'closed';
  const next = phaseAfter(line.phase);

  const step = async (to: CasePhase, why: CloseReason | null) => {
    if (pending) return;
    const opId = newOpId();
    setPending(true);
    setError(undefined);
    try {
      const done = await call('case_step', { op_id: opId, id: row.id, version: line.version, to, reason: why, note: note.trim() });
      toast.saved(done.saved_at, opId);
      setAsking(null);
      setNote('');
      setReason(null);
    } catch (thrown) {
      setError(asHostError(thrown));
    }
    setPending(false);
  };

  const ask = (what: Asking, proposed: CasePhase | null) => {
    setPhase(proposed);
    setAsking(what);
  };

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (asking === 'close' && reason !== null) void step('closed', reason);
    if (asking !== 'close' && phase !== null) void step(phase, null);
  };

  const field = error?.args['field'];
  return (
    <div className="case-acts">
      {error && field !== 'note' && field !== 'reason' && <ErrorNote block>{errorText(error)}</ErrorNote>}
      {asking === null ? (
        <div className="case-buttons">
          {next !== null && next !== 'closed' && (
            <Button size="small" icon={StepForward} iconPoints shortcut="1" pending={pending} onPress={() => void step(next, null)}>
              {t(m.caseNext({ phase: word('case-phase', next) }))}
            </Button>
          )}
          {!closed && (
            <>
              <Button size="small" shortcut="2" onPress={() => ask('phase', null)}>
                {t(m.caseOtherPhase())}
              </Button>
              <Button size="small" icon={Archive} shortcut="3" onPress={() => setAsking('close')}>
                {t(m.caseClose())}
              </Button>
            </>
          )}
          {closed && (
            <Button size="small" icon={FolderOpen} shortcut="1" onPress={() => ask('reopen', 'monitoring')}>
              {t(m.caseReopen())}
            </Button>
          )}
        </div>
      ) : (
        <form className="case-ask" onSubmit={submit}>
          {asking === 'close' ? (
            <Select
              label={t(m.caseCloseReason())}
              options={CLOSE_REASONS.map((id) => ({ id, text: word('close-reason', id) }))}
              value={reason}
              onChange={setReason}
              error={field === 'reason' && error ? errorText(error) : undefined}
              autoFocus
            />
          ) : (
            <Select
              label={t(m.caseToPhase())}
              options={PHASES.filter((one) => one !== line.phase).map((id) => ({ id, text: word('case-phase', id) }))}
              value={phase}
              onChange={setPhase}
              autoFocus
            />
          )}
          <TextField
            label={asking === 'reopen' ? t(m.caseReopenNote()) : t(m.caseNote())}
            value={note}
            onChange={setNote}
            maxLength={2000}
            error={field === 'note' && error ? errorText(error) : undefined}
          />
          <div className="case-buttons">
            <Button size="small" kind="primary" submit pending={pending} disabled={asking === 'close' ? reason === null : phase === null || (asking === 'reopen' && note.trim() === '')}>
              {asking === 'close' ? t(m.caseClose()) : asking === 'reopen' ? t(m.caseReopen()) : t(m.caseChangePhase())}
            </Button>
            <Button size="small" kind="quiet" onPress={() => setAsking(null)}>
              {t(m.appCancel())}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
