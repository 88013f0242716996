import { CircleAlert, CircleCheck, KeyRound, MailCheck, UserPlus, UserRound } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { ClientId, PackageOpened, PackageReferral, PackageReply } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { ClientPicker } from '../../shared/client-picker';
import { ErrorNote, TextField } from '../../shared/field';
import { HitRow } from '../../shared/hit';
import { useText } from '../../shared/l10n';
import { LeavingValueText } from '../../shared/leaving-value';
import { navigate } from '../../shared/route';
import { useToast } from '../../shared/toast';
import { useWords } from '../../shared/words';

export interface OpenPackageProps {
  opened: PackageOpened;
  onOpened: (opened: PackageOpened) => void;
  onClose: () => void;
}

/** A file that was opened and waits for a person's word. Nothing is written before. */
export function OpenPackage({ opened, onOpened, onClose }: OpenPackageProps) {
  if (opened.referral !== null) return <Referral token={opened.token} referral={opened.referral} onClose={onClose} />;
  if (opened.reply !== null) return <Reply token={opened.token} reply={opened.reply} onClose={onClose} />;
  return <Locked opened={opened} onOpened={onOpened} onClose={onClose} />;
}

function Locked({ opened, onOpened, onClose }: OpenPackageProps) {
  const { t } = useText();
  const { errorText } = useWords();
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);
  const unlock = async () => {
    setPending(true);
    setError(undefined);
    try {
      onOpened(await call('package_unlock', { token: opened.token, passphrase }));
    } catch (thrown) {
      setError(asHostError(thrown));
      setPending(false);
    }
  };
  return (
    <form
      className="package-part"
      onSubmit={(event) => {
        event.preventDefault();
        void unlock();
      }}
    >
      <h2 dir="auto">{opened.file_name}</h2>
      <TextField
        label={t(m.packagePassphrase())}
        hint={t(m.packagePassphraseHelp())}
        value={passphrase}
        onChange={setPassphrase}
        dir="ltr"
        autoFocus
        maxLength={200}
        error={error && errorText(error)}
      />
      <div className="package-buttons">
        <Button kind="primary" icon={KeyRound} submit pending={pending} disabled={passphrase.trim() === ''}>
          {t(m.packageUnlock())}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {t(m.appCancel())}
        </Button>
      </div>
    </form>
  );
}

function Referral({ token, referral, onClose }: { token: string; referral: PackageReferral; onClose: () => void }) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const toast = useToast();
  const [attachTo, setAttachTo] = useState<ClientId | null>(null);
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);

  const take = async (client: ClientId | null) => {
    const opId = newOpId();
    setPending(true);
    setError(undefined);
    try {
      const distinct = client === null ? referral.similar.map((hit) => hit.id) : [];
      const done = await call('package_import', { op_id: opId, token, client_id: client, distinct_from: distinct });
      toast.saved(done.saved_at, opId);
      navigate(`/clients/${done.client_id}`);
    } catch (thrown) {
      setError(asHostError(thrown));
      setPending(false);
    }
  };

  return (
    <section className="package-part" aria-labelledby="package-from">
      <h2 id="package-from">{t(m.packageFrom({ office: referral.office }))}</h2>
      <p className="package-warning">
        <CircleAlert className="icon" aria-hidden="true" />
        <span>{t(m.packageFromUnproven({ digits: referral.digits }))}</span>
      </p>
      <p>
        {word('need', referral.need)} · {word('urgency', referral.urgency)} · <span className="ltr figures">{referral.reference}</span>
      </p>
      {referral.message !== '' && (
        <p className="package-message" dir="auto">
          {referral.message}
        </p>
      )}
      <p className="soft">{t(m.packagePurpose({ purpose: referral.purpose, day: referral.released_until }))}</p>
      <h3>{t(m.packageWouldCome())}</h3>
      <dl className="package-facts">
        {referral.fields.map((field) => (
          <div key={field.field}>
            <dt>{word('package-field', field.field)}</dt>
            <dd>
              {field.values.map((value, index) => (
                <bdi key={index}>
                  <LeavingValueText value={value} />
                </bdi>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <h3>{referral.similar.length === 0 ? t(m.packageSimilarNone()) : t(m.packageSimilar({ count: referral.similar.length }))}</h3>
      {referral.similar.length > 0 && (
        <ul className="package-similar">
          {referral.similar.map((hit) => (
            <li key={hit.id}>
              <HitRow hit={hit} />
              <Button size="small" icon={UserRound} disabled={pending} onPress={() => void take(hit.id)}>
                {t(m.packageAttach())}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {referral.nameless && <p>{t(m.packageNameless())}</p>}
      <ClientPicker label={t(m.packageAttachTo())} hint={t(m.packageAttachHelp())} value={attachTo} onChange={setAttachTo} />
      {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
      <div className="package-buttons">
        {attachTo === null ? (
          !referral.nameless && (
            <Button kind="primary" icon={UserPlus} pending={pending} onPress={() => void take(null)}>
              {referral.similar.length === 0 ? t(m.packageMakeNew()) : t(m.packageMakeNewDistinct())}
            </Button>
          )
        ) : (
          <Button kind="primary" icon={UserRound} pending={pending} onPress={() => void take(attachTo)}>
            {t(m.packageAttach())}
          </Button>
        )}
        <Button kind="quiet" onPress={onClose}>
          {t(m.appCancel())}
        </Button>
      </div>
    </section>
  );
}

function Reply({ token, reply, onClose }: { token: string; reply: PackageReply; onClose: () => void }) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const toast = useToast();
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);
  const record = async () => {
    const opId = newOpId();
    setPending(true);
    setError(undefined);
    try {
      const done = await call('package_reply_record', { op_id: opId, token });
      toast.saved(done.saved_at, opId);
      navigate(`/referrals?id=${reply.id}`);
    } catch (thrown) {
      setError(asHostError(thrown));
      setPending(false);
    }
  };
  return (
    <section className="package-part" aria-labelledby="package-reply">
      <h2 id="package-reply">{t(m.packageReplyFrom({ organisation: reply.organisation, reference: reply.reference }))}</h2>
      <p>
        <bdi>{reply.service}</bdi>
        {reply.client_name !== null && (
          <>
            {' · '}
            <bdi>{reply.client_name}</bdi>
          </>
        )}
      </p>
      <p className="package-answer">
        <CircleCheck className="icon" aria-hidden="true" />
        <span>
          {word('referral-state', reply.answer)}
          {reply.cause !== null && <> · {word('referral-cause', reply.cause)}</>}
          {reply.outcome !== null && <> · {word('referral-outcome', reply.outcome)}</>}
        </span>
      </p>
      {reply.appointment !== null && (
        <p>
          {t(m.referralHandOverAt({ day: reply.appointment.day }))}
          {reply.appointment.place !== '' && <bdi> · {reply.appointment.place}</bdi>}
        </p>
      )}
      {reply.remarks !== '' && (
        <p className="package-message" dir="auto">
          {reply.remarks}
        </p>
      )}
      {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
      <div className="package-buttons">
        <Button kind="primary" icon={MailCheck} pending={pending} onPress={() => void record()}>
          {t(m.packageReplyRecord())}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {t(m.appCancel())}
        </Button>
      </div>
    </section>
  );
}
