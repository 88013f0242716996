import { Check, CircleAlert, CircleCheck, KeyRound } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { PartnerKeyRow } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { ErrorNote, TextField } from '../../shared/field';
import { useKey } from '../../shared/keyboard';
import { useText } from '../../shared/l10n';
import { useSession } from '../../shared/session';
import { Badge, Skeleton } from '../../shared/surface';
import { useToast } from '../../shared/toast';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import { OwnKey } from './own-key';

/** More than these are found by typing. */
const SHOWN = 20;

export function Keys() {
  const { t } = useText();
  const { errorText } = useWords();
  const [filter, setFilter] = useState('');
  const { data: rows, error } = useQuery('partner_keys', {}, ['partner_key', 'directory_organization', 'service']);
  const wanted = filter.trim().toLocaleLowerCase();
  const found = rows?.filter((row) => (wanted === '' ? row.recipient !== null : row.organisation.toLocaleLowerCase().includes(wanted)));
  return (
    <div className="package-part">
      <OwnKey />
      <section className="package-part" aria-labelledby="package-partners">
        <h2 id="package-partners">{t(m.packagePartnerKeys())}</h2>
        <TextField label={t(m.packagePartnerFilter())} value={filter} onChange={setFilter} maxLength={100} />
        {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
        {!found && !error && <Skeleton lines={3} />}
        <ul className="package-list">{found?.slice(0, SHOWN).map((row) => <Partner key={row.organization_id} row={row} />)}</ul>
      </section>
    </div>
  );
}

function Partner({ row }: { row: PartnerKeyRow }) {
  const { t } = useText();
  const { can } = useSession();
  const [form, setForm] = useState<'key' | 'check'>();
  const close = () => setForm(undefined);
  return (
    <li>
      <p>
        <bdi>{row.organisation}</bdi>{' '}
        {row.recipient === null ? (
          <span className="soft">{t(m.packageKeyNone())}</span>
        ) : row.checked === null ? (
          <Badge icon={CircleAlert} tone="amber">
            {t(m.packageKeyUnchecked())}
          </Badge>
        ) : (
          <Badge icon={CircleCheck} tone="green">
            {t(m.packageKeyChecked({ day: row.checked.on, with: row.checked.with, by: row.checked.by }))}
          </Badge>
        )}
      </p>
      {row.recipient !== null && <p className="package-key ltr small">{row.recipient}</p>}
      {form === 'key' && <KeyForm row={row} onClose={close} />}
      {form === 'check' && <CheckForm row={row} onClose={close} />}
      {form === undefined && can('service-write') && (
        <div className="package-buttons">
          {row.recipient !== null && row.checked === null && (
            <Button size="small" icon={Check} onPress={() => setForm('check')}>
              {t(m.packageKeyCheck())}
            </Button>
          )}
          <Button size="small" kind="quiet" icon={KeyRound} onPress={() => setForm('key')}>
            {row.recipient === null ? t(m.packageKeyEnter()) : t(m.packageKeyChange())}
          </Button>
        </div>
      )}
    </li>
  );
}

/** Runs an act of a small form; what was typed stays when it is refused. */
function useAct(onClose: () => void) {
  const toast = useToast();
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);
  useKey('Escape', onClose);
  const act = async (run: (opId: string) => Promise<{ saved_at: number }>) => {
    const opId = newOpId();
    setPending(true);
    setError(undefined);
    try {
      const done = await run(opId);
      toast.saved(done.saved_at, opId);
      onClose();
    } catch (thrown) {
      setError(asHostError(thrown));
      setPending(false);
    }
  };
  return { act, error, pending };
}

function KeyForm({ row, onClose }: { row: PartnerKeyRow; onClose: () => void }) {
  const { t } = useText();
  const { errorText } = useWords();
  const [recipient, setRecipient] = useState(row.recipient ?? '');
  const { act, error, pending } = useAct(onClose);
  return (
    <form
      className="package-row"
      onSubmit={(event) => {
        event.preventDefault();
        void act((op_id) => call('partner_key_save', { op_id, organization_id: row.organization_id, version: row.version, recipient }));
      }}
    >
      <TextField label={t(m.packageKeyText())} value={recipient} onChange={setRecipient} dir="ltr" autoFocus maxLength={200} error={error && errorText(error)} />
      <Button size="small" kind="primary" submit pending={pending}>
        {t(m.appSave())}
      </Button>
      <Button size="small" kind="quiet" onPress={onClose}>
        {t(m.appCancel())}
      </Button>
    </form>
  );
}

function CheckForm({ row, onClose }: { row: PartnerKeyRow; onClose: () => void }) {
  const { t } = useText();
  const { errorText } = useWords();
  const [digits, setDigits] = useState('');
  const [heardFrom, setHeardFrom] = useState('');
  const { act, error, pending } = useAct(onClose);
  const wrong = (field: string) => (error?.args['field'] === field ? errorText(error) : undefined);
  return (
    <form
      className="package-part"
      onSubmit={(event) => {
        event.preventDefault();
        void act((op_id) => call('partner_key_check', { op_id, organization_id: row.organization_id, version: row.version, digits, with: heardFrom }));
      }}
    >
      <p>{t(m.packageKeyCheckHelp())}</p>
      <div className="package-row">
        <TextField label={t(m.packageKeyHeard())} value={digits} onChange={setDigits} dir="ltr" autoFocus maxLength={60} error={wrong('digits')} />
        <TextField label={t(m.packageKeyWith())} value={heardFrom} onChange={setHeardFrom} maxLength={200} error={wrong('with')} />
        <Button size="small" kind="primary" submit pending={pending}>
          {t(m.packageKeyCheck())}
        </Button>
        <Button size="small" kind="quiet" onPress={onClose}>
          {t(m.appCancel())}
        </Button>
      </div>
      {error && !['digits', 'with'].includes(String(error.args['field'])) && <ErrorNote>{errorText(error)}</ErrorNote>}
    </form>
  );
}
