import { Save } from 'lucide-react';
import { useRef, useState, type SyntheticEvent } from 'react';
import { m } from '../../backend/generated/messages';
import type { Role, StaffRow } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { Checkbox, ErrorNote, TextField, useFocusOnError } from '../../shared/field';
import { useFormat, useText } from '../../shared/l10n';
import { useLanguage } from '../../shared/language';
import { useToast } from '../../shared/toast';
import { useWords } from '../../shared/words';

const ROLES: readonly Role[] = [
  'caseworker',
  'case-manager',
  'supervisor',
  'interpreter-coordinator',
  'translator',
  'administrator',
  'privacy-officer',
  'station',
];

type FieldName = 'name' | 'login' | 'roles' | 'languages' | 'passphrase' | 'again';
type Problems = Partial<Record<FieldName, string>>;

export interface PersonFormProps {
  /** Without one, somebody new. */
  person?: StaffRow;
  onSaved: (id: string) => void;
}

export function PersonForm({ person, onSaved }: PersonFormProps) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const format = useFormat();
  const toast = useToast();
  const { languages } = useLanguage();
  const [name, setName] = useState(person?.name ?? '');
  const [login, setLogin] = useState(person?.login ?? '');
  const [roles, setRoles] = useState<readonly Role[]>(person?.roles ?? []);
  const [spoken, setSpoken] = useState<readonly string[]>(person?.languages ?? ['de']);
  const [takes, setTakes] = useState(person?.takes_appointments ?? false);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [problems, setProblems] = useState<Problems>({});
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const form = useFocusOnError(attempt);
  // Kept until the answer came: a repeated try is the same act.
  const opId = useRef(newOpId());
  // Who has left gets in again with a new passphrase only: the old key is gone.
  const needsPassphrase = person === undefined || !person.active;

  const refuse = (found: Problems) => {
    setProblems(found);
    setAttempt((before) => before + 1);
  };

  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    const found: Problems = {};
    const required = word('error', 'field-required');
    if (name.trim() === '') found.name = required;
    if (login.trim() === '') found.login = required;
    if (roles.length === 0) found.roles = t(m.administrationRolesMissing());
    if (person === undefined && passphrase === '') found.passphrase = required;
    else if (passphrase !== again) found.again = word('error', 'passphrase-differs');
    setError(undefined);
    if (Object.keys(found).length > 0) {
      refuse(found);
      return;
    }
    setProblems({});
    setPending(true);
    try {
      const done = await call('staff_save', {
        op_id: opId.current,
        id: person?.id ?? null,
        version: person?.version ?? 0,
        login: login.trim(),
        name: name.trim(),
        roles: [...roles],
        languages: [...spoken],
        active: person === undefined || person.active || passphrase !== '',
        takes_appointments: takes,
        passphrase: passphrase === '' ? null : passphrase,
      });
      opId.current = newOpId();
      setPassphrase('');
      setAgain('');
      toast.saved(done.saved_at);
      onSaved(done.id);
    } catch (thrown) {
      const refused = asHostError(thrown);
      const field = fieldOf(refused);
      if (field) refuse({ [field]: errorText(refused) });
      else setError(refused);
    } finally {
      setPending(false);
    }
  };

  const toggle = <T,>(list: readonly T[], item: T, on: boolean): T[] => (on ? [...list, item] : list.filter((one) => one !== item));

  return (
    <form className="administration-form" ref={form} onSubmit={(event) => void save(event)} noValidate>
      {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
      <div className="field-row">
        <TextField label={t(m.administrationName())} value={name} onChange={setName} error={problems.name} maxLength={200} autoFocus={person === undefined} />
        <TextField
          label={t(m.administrationLogin())}
          hint={t(m.administrationLoginHelp())}
          value={login}
          onChange={setLogin}
          error={problems.login}
          dir="ltr"
          maxLength={40}
          autoComplete="off"
        />
      </div>
      <fieldset className="administration-set" {...(problems.roles !== undefined && { 'data-invalid': '' })}>
        <legend className="field-label">{t(m.administrationRoles())}</legend>
        {problems.roles !== undefined && <ErrorNote>{problems.roles}</ErrorNote>}
        <div className="administration-roles">
          {ROLES.map((role) => (
            <Checkbox key={role} checked={roles.includes(role)} onChange={(on) => setRoles(toggle(roles, role, on))}>
              <span className="administration-role">{word('role', role)}</span>
              <span className="soft small">{word('administration-role', role)}</span>
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <fieldset className="administration-set">
        <legend className="field-label">{t(m.administrationLanguages())}</legend>
        <p className="field-hint">{t(m.administrationLanguagesHelp())}</p>
        {problems.languages !== undefined && <ErrorNote>{problems.languages}</ErrorNote>}
        <div className="administration-languages">
          {[...new Set([...languages.map(({ tag }) => tag), ...(person?.languages ?? [])])].map((tag) => (
            <Checkbox key={tag} checked={spoken.includes(tag)} onChange={(on) => setSpoken(toggle(spoken, tag, on))}>
              {format.language(tag)}
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <Checkbox checked={takes} onChange={setTakes}>
        {t(m.administrationTakesAppointments())}
      </Checkbox>
      <fieldset className="administration-set">
        <legend className="field-label">{person === undefined ? t(m.administrationFirstPassphrase()) : t(m.administrationNewPassphrase())}</legend>
        <p className="field-hint">{needsPassphrase ? t(m.administrationPassphraseHandOver()) : t(m.administrationPassphraseOptional())}</p>
        <div className="field-row">
          <TextField
            type="password"
            label={t(m.administrationPassphrase())}
            value={passphrase}
            onChange={setPassphrase}
            error={problems.passphrase}
            autoComplete="new-password"
            dir="ltr"
          />
          <TextField
            type="password"
            label={t(m.administrationPassphraseAgain())}
            value={again}
            onChange={setAgain}
            error={problems.again}
            autoComplete="new-password"
            dir="ltr"
          />
        </div>
      </fieldset>
      <div>
        <Button kind="primary" icon={Save} submit pending={pending}>
          {person === undefined ? t(m.administrationPersonAdd()) : person.active ? t(m.appSave()) : t(m.administrationReadmit())}
        </Button>
      </div>
    </form>
  );
}

/** The field of the form that a refusal is about. */
function fieldOf({ args }: HostError): FieldName | undefined {
  const [first] = String(args['field'] ?? '').split('.');
  return (['name', 'login', 'roles', 'languages', 'passphrase'] as const).find((name) => name === first);
}
