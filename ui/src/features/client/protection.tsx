import { Lock, LockOpen, MessageCircleQuestion } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { ClientPage, Dispute, DisputeField } from '../../backend/generated/commands';
import { Button } from '../../shared/button';
import { ErrorNote, Select, TextField } from '../../shared/field';
import { useKey } from '../../shared/keyboard';
import { useText } from '../../shared/l10n';
import { useSession } from '../../shared/session';
import { localDay } from '../../shared/when';
import { useWords } from '../../shared/words';
import { useAct } from './use-act';

const FIELDS: readonly DisputeField[] = ['birth-date', 'name', 'nationality', 'gender', 'residence', 'address', 'document', 'other'];

interface ReasonFormProps {
  title: string;
  about?: string;
  label: string;
  act: string;
  pending: boolean;
  error: string | undefined;
  children?: React.ReactNode;
  ready?: boolean;
  onSave: (reason: string) => void;
  onClose: () => void;
}

/** Whatever protects somebody's data has a reason that others can read. */
function ReasonForm({ title, about, label, act, pending, error, children, ready = true, onSave, onClose }: ReasonFormProps) {
  const { t } = useText();
  const [reason, setReason] = useState('');
  useKey('Escape', onClose);
  return (
    <div className="side-form" role="group" aria-label={title}>
      {about !== undefined && <p className="soft small">{about}</p>}
      {children}
      <TextField label={label} value={reason} onChange={setReason} multiline autoFocus={children === undefined} maxLength={1000} />
      {error !== undefined && <ErrorNote>{error}</ErrorNote>}
      <div className="form-buttons">
        <Button kind="primary" size="small" disabled={!ready || reason.trim() === ''} pending={pending} onPress={() => onSave(reason)}>
          {act}
        </Button>
        <Button kind="quiet" size="small" onPress={onClose}>
          {t(m.appCancel())}
        </Button>
      </div>
    </div>
  );
}

function DisputeLine({ dispute, onSaved }: { dispute: Dispute; onSaved: () => void }) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const { can } = useSession();
  const [settling, setSettling] = useState(false);
  const lift = useAct('dispute_lift', () => {
    setSettling(false);
    onSaved();
  });
  const { lifted } = dispute;
  return (
    <li className="paper" data-over={lifted ? '' : undefined}>
      <MessageCircleQuestion className="icon soft" aria-hidden="true" />
      <div>
        <p>{t(m.clientDisputedWhat({ what: word('dispute-field', dispute.field), reason: dispute.reason }))}</p>
        <p className="soft small">{t(m.clientDisputeBy({ day: localDay(dispute.at), name: dispute.by }))}</p>
        {lifted && <p className="soft small">{t(m.clientDisputeSettled({ day: localDay(lifted.at), name: lifted.by, reason: lifted.reason }))}</p>}
        {!lifted && !settling && can('client-dispute') && (
          <Button kind="quiet" size="small" onPress={() => setSettling(true)}>
            {t(m.clientDisputeSettle())}
          </Button>
        )}
        {settling && (
          <ReasonForm
            title={t(m.clientDisputeSettle())}
            label={t(m.clientDisputeOutcome())}
            act={t(m.clientDisputeSettle())}
            pending={lift.pending}
            error={lift.error && errorText(lift.error)}
            onSave={(reason) => void lift.run({ id: dispute.id, version: dispute.version, reason })}
            onClose={() => setSettling(false)}
          />
        )}
      </div>
    </li>
  );
}

function Disputer({ page, onClose, onSaved }: { page: ClientPage; onClose: () => void; onSaved: () => void }) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const [field, setField] = useState<DisputeField | null>(null);
  const raise = useAct('dispute_raise', () => {
    onSaved();
    onClose();
  });
  return (
    <ReasonForm
      title={t(m.clientDispute())}
      label={t(m.clientReason())}
      act={t(m.clientDispute())}
      pending={raise.pending}
      error={raise.error && errorText(raise.error)}
      ready={field !== null}
      onSave={(reason) => field && void raise.run({ client_id: page.id, field, reason })}
      onClose={onClose}
    >
      <Select label={t(m.clientDisputeWhat())} options={FIELDS.map((id) => ({ id, text: word('dispute-field', id) }))} value={field} onChange={setField} autoFocus />
    </ReasonForm>
  );
}

function Restricter({ page, onClose, onSaved }: { page: ClientPage; onClose: () => void; onSaved: () => void }) {
  const { t } = useText();
  const { errorText } = useWords();
  const act = useAct('client_restrict', () => {
    onSaved();
    onClose();
  });
  const title = page.restricted ? t(m.clientUnrestrict()) : t(m.clientRestrict());
  return (
    <ReasonForm
      title={title}
      {...(!page.restricted && { about: t(m.clientRestrictAbout()) })}
      label={t(m.clientReason())}
      act={title}
      pending={act.pending}
      error={act.error && errorText(act.error)}
      onSave={(reason) => void act.run({ id: page.id, version: page.version, restricted: !page.restricted, reason })}
      onClose={onClose}
    />
  );
}

/** What the person says is wrong, and whether few may read the record. */
export function Protection({ page, onSaved }: { page: ClientPage; onSaved: () => void }) {
  const { t } = useText();
  const { can } = useSession();
  const [open, setOpen] = useState<'dispute' | 'restrict'>();
  const close = () => setOpen(undefined);
  if (page.disputes.length === 0 && !can('client-dispute') && !can('client-restrict')) return null;
  return (
    <section className="side-part">
      <h2>{t(m.clientProtection())}</h2>
      {page.disputes.length > 0 && (
        <ul className="side-list">
          {page.disputes.map((dispute) => (
            <DisputeLine key={dispute.id} dispute={dispute} onSaved={onSaved} />
          ))}
        </ul>
      )}
      {open === 'dispute' && <Disputer page={page} onClose={close} onSaved={onSaved} />}
      {open === 'restrict' && <Restricter page={page} onClose={close} onSaved={onSaved} />}
      {open === undefined && (
        <div className="form-buttons">
          {can('client-dispute') && (
            <Button kind="quiet" size="small" icon={MessageCircleQuestion} onPress={() => setOpen('dispute')}>
              {t(m.clientDispute())}
            </Button>
          )}
          {can('client-restrict') && (
            <Button kind="quiet" size="small" icon={page.restricted ? LockOpen : Lock} onPress={() => setOpen('restrict')}>
              {page.restricted ? t(m.clientUnrestrict()) : t(m.clientRestrict())}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
