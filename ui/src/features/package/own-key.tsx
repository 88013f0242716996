import { ArrowLeft, Check, CircleAlert, Copy, KeyRound } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { PackageKey } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { ErrorNote } from '../../shared/field';
import { useKey } from '../../shared/keyboard';
import { useText } from '../../shared/l10n';
import { Page } from '../../shared/page';
import { goBack } from '../../shared/route';
import { useSession } from '../../shared/session';
import { Skeleton } from '../../shared/surface';
import { useToast } from '../../shared/toast';
import { useQuery } from '../../shared/use-query';
import { localDay } from '../../shared/when';
import { useWords } from '../../shared/words';
import './package.css';

/** The office's key on a page of its own, for the administration, which has no packages to open. */
export function OwnKeyScreen() {
  const { t } = useText();
  return (
    <Page
      title={t(m.packageKeyTitle())}
      actions={
        <Button icon={ArrowLeft} iconPoints shortcut="Escape" onPress={goBack}>
          {t(m.appBack())}
        </Button>
      }
    >
      <OwnKey />
    </Page>
  );
}

/** The key that partners are given, and for the administration the way to a new one. */
export function OwnKey() {
  const { t } = useText();
  const { errorText } = useWords();
  const { can } = useSession();
  const [copied, setCopied] = useState(false);
  const [asking, setAsking] = useState(false);
  const { data: key, error } = useQuery('package_key', {}, ['office_key', 'referral_package']);
  return (
    <section className="package-part" aria-labelledby="package-own">
      <h2 id="package-own">{t(m.packageOwnKey())}</h2>
      <p>{t(m.packageOwnKeyHelp())}</p>
      {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
      {!key && !error && <Skeleton lines={3} />}
      {key && (
        <>
          <p className="package-key ltr">{key.recipient}</p>
          <p>
            {t(m.packageDigits())}: <span className="ltr figures">{key.digits}</span>
          </p>
          <p className="soft small">
            {t(m.packageKeyMade({ day: localDay(key.made_at), name: key.by }))} {key.earlier > 0 && t(m.packageKeyEarlier({ count: key.earlier }))}
          </p>
          <div className="package-buttons">
            <Button
              size="small"
              icon={copied ? Check : Copy}
              onPress={() => {
                void navigator.clipboard.writeText(key.recipient).then(() => setCopied(true));
              }}
            >
              {copied ? t(m.packageCopied()) : t(m.packageCopy())}
            </Button>
            {can('office-write') && !asking && (
              <Button size="small" kind="quiet" icon={KeyRound} onPress={() => setAsking(true)}>
                {t(m.packageKeyMakeAsk())}
              </Button>
            )}
          </div>
          {asking && (
            <NewKey
              under={key}
              onClose={() => setAsking(false)}
              onMade={() => {
                setAsking(false);
                setCopied(false);
              }}
            />
          )}
        </>
      )}
    </section>
  );
}

/** What a new key means, before it is made: for what is on its way, for the partners, and for whoever had the old one. */
function NewKey({ under, onClose, onMade }: { under: PackageKey; onClose: () => void; onMade: () => void }) {
  const { t } = useText();
  const { errorText } = useWords();
  const toast = useToast();
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);
  const [opId] = useState(() => newOpId());
  useKey('Escape', onClose);
  const make = async () => {
    setPending(true);
    setError(undefined);
    try {
      await call('package_key_make', { op_id: opId });
      toast.say(t(m.packageKeyIsNew()));
      onMade();
    } catch (thrown) {
      setError(asHostError(thrown));
      setPending(false);
    }
  };
  return (
    <section className="package-new-key" aria-labelledby="package-new-key">
      <h3 id="package-new-key" className="package-warning">
        <CircleAlert className="icon" aria-hidden="true" />
        <span>{t(m.packageKeyMeans())}</span>
      </h3>
      <ul>
        <li>{t(m.packageKeyMeansPartners())}</li>
        <li>{t(m.packageKeyMeansOpen())}</li>
        {under.under_way > 0 && <li>{t(m.packageKeyMeansUnderWay({ count: under.under_way }))}</li>}
        <li>{t(m.packageKeyMeansLost())}</li>
      </ul>
      {error && <ErrorNote>{errorText(error)}</ErrorNote>}
      <div className="package-buttons">
        <Button size="small" kind="primary" icon={KeyRound} pending={pending} onPress={() => void make()}>
          {t(m.packageKeyMake())}
        </Button>
        <Button size="small" kind="quiet" autoFocus onPress={onClose}>
          {t(m.appCancel())}
        </Button>
      </div>
    </section>
  );
}
