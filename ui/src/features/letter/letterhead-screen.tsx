import { ArrowLeft, ImageOff, ImagePlus, Save } from 'lucide-react';
import { useState, type SyntheticEvent } from 'react';
import { m } from '../../backend/generated/messages';
import type { Letterhead } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { ErrorNote, TextField, useFocusOnError } from '../../shared/field';
import { useKey } from '../../shared/keyboard';
import { useText } from '../../shared/l10n';
import { Page } from '../../shared/page';
import { navigate } from '../../shared/route';
import { Skeleton } from '../../shared/surface';
import { useToast } from '../../shared/toast';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import './letter.css';

/** What stands at the head of every letter, and what a privacy notice has to name. */
export function LetterheadScreen() {
  const { t } = useText();
  const { errorText } = useWords();
  const { data, error, reload } = useQuery('letterhead', {}, ['letterhead']);
  return (
    <Page
      title={t(m.letterHead())}
      about={t(m.letterHeadAbout())}
      actions={
        <Button icon={ArrowLeft} iconPoints onPress={() => navigate('/letters')}>
          {t(m.letterBackToTexts())}
        </Button>
      }
    >
      {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
      {!data && !error && <Skeleton lines={10} />}
      {data && <HeadForm key={data.version} head={data} onSaved={reload} />}
    </Page>
  );
}

/** The office's name is set up elsewhere. */
function withoutName(head: Letterhead): Omit<Letterhead, 'office'> {
  const rest: Partial<Letterhead> = { ...head };
  delete rest.office;
  return rest as Omit<Letterhead, 'office'>;
}

type TextKey = 'street' | 'postcode' | 'place' | 'phone' | 'mail' | 'web' | 'controller' | 'officer' | 'authority' | 'logo_alt';

function HeadForm({ head, onSaved }: { head: Letterhead; onSaved: () => void }) {
  const { t } = useText();
  const { errorText } = useWords();
  const toast = useToast();
  const [form, setForm] = useState(head);
  const [years, setYears] = useState(String(head.keep_years));
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const element = useFocusOnError(attempt);
  const field = error?.args['field'];

  const save = async (event?: SyntheticEvent) => {
    event?.preventDefault();
    if (pending) return;
    setPending(true);
    setError(undefined);
    const opId = newOpId();
    try {
      const done = await call('letterhead_save', { ...withoutName(form), op_id: opId, keep_years: /^\d{1,4}$/.test(years.trim()) ? Number(years) : 0 });
      toast.saved(done.saved_at, opId);
      onSaved();
    } catch (thrown) {
      setError(asHostError(thrown));
      setAttempt(attempt + 1);
    }
    setPending(false);
  };
  useKey('Ctrl+Enter', () => void save());
  const choose = async () => {
    setError(undefined);
    try {
      const { logo } = await call('letterhead_logo_choose', {});
      if (logo !== null) setForm({ ...form, logo });
    } catch (thrown) {
      setError(asHostError(thrown));
    }
  };
  const text = (key: TextKey, label: string, more: { multiline?: boolean; hint?: string; dir?: 'ltr' } = {}) => (
    <TextField
      label={label}
      value={form[key]}
      onChange={(value) => setForm({ ...form, [key]: value })}
      error={error && field === key ? errorText(error) : undefined}
      maxLength={500}
      {...more}
    />
  );
  const shown = ['street', 'postcode', 'place', 'phone', 'mail', 'web', 'controller', 'officer', 'authority', 'logo_alt', 'keep_years'];
  return (
    <form className="letterhead" ref={element} onSubmit={(event) => void save(event)} noValidate>
      {error && !shown.includes(String(field)) && <ErrorNote block>{errorText(error)}</ErrorNote>}
      <section aria-labelledby="letterhead-address">
        <h2 id="letterhead-address">{t(m.letterHeadAddress())}</h2>
        <p>
          <strong dir="auto">{head.office}</strong>
        </p>
        {text('street', t(m.letterHeadStreet()))}
        <div className="letterhead-pair">
          {text('postcode', t(m.letterHeadPostcode()), { dir: 'ltr' })}
          {text('place', t(m.letterHeadPlace()))}
        </div>
        {text('phone', t(m.letterHeadPhone()), { dir: 'ltr' })}
        {text('mail', t(m.letterHeadMail()), { dir: 'ltr' })}
        {text('web', t(m.letterHeadWeb()), { dir: 'ltr' })}
      </section>
      <section aria-labelledby="letterhead-logo">
        <h2 id="letterhead-logo">{t(m.letterHeadLogo())}</h2>
        {form.logo !== null && <img className="letterhead-logo" src={form.logo} alt={form.logo_alt} />}
        <div className="letter-actions">
          <Button icon={ImagePlus} onPress={() => void choose()}>
            {t(m.letterHeadLogoChoose())}
          </Button>
          {form.logo !== null && (
            <Button kind="quiet" icon={ImageOff} onPress={() => setForm({ ...form, logo: null })}>
              {t(m.letterHeadLogoRemove())}
            </Button>
          )}
        </div>
        {form.logo !== null && text('logo_alt', t(m.letterHeadLogoAlt()), { hint: t(m.letterHeadLogoAltHint()) })}
      </section>
      <section aria-labelledby="letterhead-privacy">
        <h2 id="letterhead-privacy">{t(m.letterHeadPrivacy())}</h2>
        <p className="soft">{t(m.letterHeadPrivacyAbout())}</p>
        {text('controller', t(m.letterHeadController()), { multiline: true, hint: t(m.letterHeadControllerHint()) })}
        {text('officer', t(m.letterHeadOfficer()), { multiline: true })}
        {text('authority', t(m.letterHeadAuthority()), { multiline: true })}
        <TextField
          label={t(m.letterHeadYears())}
          value={years}
          onChange={setYears}
          dir="ltr"
          maxLength={2}
          error={error && field === 'keep_years' ? errorText(error) : undefined}
        />
      </section>
      <div>
        <Button kind="primary" icon={Save} submit pending={pending}>
          {t(m.appSave())}
        </Button>
      </div>
    </form>
  );
}
