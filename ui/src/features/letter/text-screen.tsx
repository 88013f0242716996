import { ArrowLeft, BadgeCheck, CircleCheck, MailX, RotateCcw, Save, Undo2 } from 'lucide-react';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { m } from '../../backend/generated/messages';
import type { LetterFault, LetterKind, LetterText, LetterVersion } from '../../backend/generated/commands';
import { asHostError, call, HostError, newOpId } from '../../backend/host';
import { Button } from '../../shared/button';
import { Checkbox, ErrorNote, TextField } from '../../shared/field';
import { useKey } from '../../shared/keyboard';
import { useFormat, useText } from '../../shared/l10n';
import { useLanguage } from '../../shared/language';
import { Page } from '../../shared/page';
import { goBack, navigate, type Params } from '../../shared/route';
import { Badge, EmptyState, Skeleton } from '../../shared/surface';
import { useToast } from '../../shared/toast';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import { kindOf } from './codes';
import { inserted } from './insert';
import './letter.css';
import { Pages } from '../../shared/letter-pages';

/** How long somebody rests before what they typed is looked at. */
const REST = 400;

export function TextScreen({ params }: { params: Params }) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const format = useFormat();
  const kind = kindOf(params['kind']);
  const language = params['language'] ?? '';
  const { data, error, reload } = useQuery('letter_text_open', kind ? { kind, language } : null, ['letter_text']);
  const back = (
    <Button icon={ArrowLeft} iconPoints onPress={() => navigate(kind ? `/letters?kind=${kind}` : '/letters')}>
      {t(m.letterBackToTexts())}
    </Button>
  );
  if (!kind) return <EmptyState icon={MailX} title={t(m.letterUnknown())} actions={<Button onPress={goBack}>{t(m.appBack())}</Button>} />;
  return (
    <Page title={word('letter-kind', kind)} about={format.language(language)} actions={back}>
      {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
      {!data && !error && <Skeleton lines={12} />}
      {data && <Editor key={`${kind} ${language}`} kind={kind} language={language} text={data} onSaved={reload} />}
    </Page>
  );
}

interface EditorProps {
  kind: LetterKind;
  language: string;
  text: LetterText;
  onSaved: () => void;
}

/** What somebody has before them: a draft that is kept already, or a new one made from another text. */
interface Work {
  id: string | null;
  version: number;
  title: string;
  body: string;
  checked: boolean;
  remark: string;
}

function fresh(title: string, body: string): Work {
  return { id: null, version: 0, title, body, checked: false, remark: '' };
}

function ofVersion(version: LetterVersion): Work {
  return version.state === 'draft'
    ? { id: version.id, version: version.version, title: version.title, body: version.body, checked: version.checked, remark: version.remark }
    : fresh(version.title, version.body);
}

/** What one begins with: the newest draft, or else the text in force, or else nothing. */
function beginning(text: LetterText): Work {
  const draft = text.versions.find(({ state }) => state === 'draft');
  if (draft) return ofVersion(draft);
  const own = text.versions.find(({ state }) => state === 'in-force');
  return own ? ofVersion(own) : fresh(text.program?.title ?? '', text.program?.body ?? '');
}

function Editor({ kind, language, text, onSaved }: EditorProps) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const toast = useToast();
  const rightToLeft = useLanguage().languages.find(({ tag }) => tag === language)?.right_to_left ?? false;
  const [work, setWork] = useState<Work>(() => beginning(text));
  const [start, setStart] = useState(work);
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);
  const body = useRef<HTMLTextAreaElement>(null);
  const draft = { kind, language, title: work.title, body: work.body };
  const settled = useSettled(draft);
  const check = useQuery('letter_text_check', settled);
  const faults = check.data?.faults ?? [];
  const preview = useQuery('letter_preview', faults.length === 0 && check.data ? { kind, id: null, language, copy: true, draft: settled } : null, ['letterhead']);
  const known = text.fields.map(({ name }) => name);
  const dirty = work.title !== start.title || work.body !== start.body || work.checked !== start.checked || work.remark !== start.remark;

  const begin = (next: Work) => {
    setWork(next);
    setStart(next);
    setError(undefined);
  };
  const run = async (act: () => Promise<{ saved_at: number }>, opId: string) => {
    setPending(true);
    setError(undefined);
    try {
      const done = await act();
      toast.saved(done.saved_at, opId);
      onSaved();
    } catch (thrown) {
      setError(asHostError(thrown));
    }
    setPending(false);
  };
  const keep = async (opId: string) => {
    const done = await call('letter_text_save', {
      op_id: opId,
      id: work.id,
      version: work.version,
      text: draft,
      checked: work.checked,
      remark: work.remark.trim(),
    });
    begin({ ...work, id: done.id, version: done.version });
    return done;
  };
  const save = (event?: SyntheticEvent) => {
    event?.preventDefault();
    const opId = newOpId();
    if (!pending && faults.length === 0) void run(() => keep(opId), opId);
  };
  const putInForce = () => {
    const opId = newOpId();
    void run(async () => {
      const kept = dirty || work.id === null ? await keep(newOpId()) : { id: work.id, version: work.version };
      const done = await call('letter_text_put_in_force', { op_id: opId, id: kept.id, version: kept.version });
      // What holds is never changed again; whoever types on writes the next version.
      begin(fresh(work.title, work.body));
      return done;
    }, opId);
  };
  useKey('Ctrl+Enter', () => save());

  const insert = (name: string) => {
    const field = body.current;
    const place = inserted(work.body, field?.selectionStart ?? work.body.length, field?.selectionEnd ?? work.body.length, name);
    setWork({ ...work, body: place.text });
    requestAnimationFrame(() => {
      field?.focus();
      field?.setSelectionRange(place.caret, place.caret);
    });
  };

  return (
    <div className="letter-editor">
      <form className="letter-form" onSubmit={save} noValidate>
        <TextField label={t(m.letterTitle())} value={work.title} onChange={(title) => setWork({ ...work, title })} maxLength={300} dir={rightToLeft ? 'rtl' : 'ltr'} />
        <Faults faults={faults} part="title" known={known} />
        <div className="letter-fields" role="group" aria-label={t(m.letterFields())}>
          <span className="field-label">{t(m.letterFields())}</span>
          {text.fields.map((field) => (
            <button key={field.name} type="button" className="chip" title={field.name} onClick={() => insert(field.name)}>
              {word('letter-field', field.name.replaceAll('_', '-'))}
            </button>
          ))}
        </div>
        <label className="field">
          <span className="field-label">{t(m.letterBody())}</span>
          <textarea
            ref={body}
            className="input letter-body"
            rows={22}
            spellCheck
            lang={language}
            dir={rightToLeft ? 'rtl' : 'ltr'}
            value={work.body}
            maxLength={20_000}
            aria-invalid={faults.some(({ part }) => part === 'body')}
            aria-describedby="letter-body-help"
            onChange={(event) => setWork({ ...work, body: event.target.value })}
          />
          <span id="letter-body-help" className="field-hint">
            {t(m.letterBodyHelp())}
          </span>
        </label>
        <Faults faults={faults} part="body" known={known} />
        <Checkbox checked={work.checked} onChange={(checked) => setWork({ ...work, checked })}>
          {t(m.letterCheckedTick())}
        </Checkbox>
        <TextField label={t(m.letterRemark())} hint={t(m.letterRemarkHint())} value={work.remark} onChange={(remark) => setWork({ ...work, remark })} maxLength={500} />
        {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
        <div className="letter-actions">
          <Button icon={Save} submit pending={pending} disabled={faults.length > 0 || !dirty}>
            {t(m.letterSaveDraft())}
          </Button>
          <Button kind="primary" icon={CircleCheck} pending={pending} disabled={faults.length > 0 || (!dirty && work.id === null)} onPress={putInForce}>
            {t(m.letterPutInForce())}
          </Button>
          {dirty && (
            <Button kind="quiet" icon={Undo2} onPress={() => setWork(start)}>
              {t(m.letterDiscard())}
            </Button>
          )}
        </div>
        <Versions text={text} kind={kind} language={language} onOpen={begin} run={run} dirty={dirty} />
      </form>
      <section className="letter-preview" aria-label={t(m.letterPreview())}>
        <h2>{t(m.letterPreview())}</h2>
        <p className="soft small">{t(m.letterPreviewAbout())}</p>
        {faults.length > 0 && <p className="soft">{t(m.letterPreviewWaits())}</p>}
        {preview.error && <ErrorNote block>{errorText(preview.error)}</ErrorNote>}
        {!preview.data && faults.length === 0 && !preview.error && <Skeleton lines={14} />}
        {preview.data && faults.length === 0 && <Pages pages={preview.data} language={language} />}
      </section>
    </div>
  );
}

/** The value once it has stayed the same for a moment. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  const text = JSON.stringify(value);
  const newest = useRef(value);
  useEffect(() => {
    newest.current = value;
  });
  useEffect(() => {
    const timer = setTimeout(() => setSettled(newest.current), REST);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

function Faults({ faults, part, known }: { faults: readonly LetterFault[]; part: string; known: readonly string[] }) {
  const { errorText } = useWords();
  const own = faults.filter((fault) => fault.part === part);
  if (own.length === 0) return null;
  return (
    <ul className="letter-faults" role="alert">
      {own.map(({ code, line, name }, index) => (
        <li key={index}>
          <ErrorNote>{errorText(new HostError({ code: `letter-text-${code}`, args: { line, name, known: known.join(', ') } }))}</ErrorNote>
        </li>
      ))}
    </ul>
  );
}

interface VersionsProps {
  text: LetterText;
  kind: LetterKind;
  language: string;
  dirty: boolean;
  onOpen: (work: Work) => void;
  run: (act: () => Promise<{ saved_at: number }>, opId: string) => Promise<void>;
}

/** Every version there was. Whichever is opened becomes a new draft; none is ever lost. */
function Versions({ text, kind, language, dirty, onOpen, run }: VersionsProps) {
  const { t } = useText();
  const { word } = useWords();
  const format = useFormat();
  const own = text.versions.some(({ state }) => state === 'in-force');
  const back = () => {
    const opId = newOpId();
    void run(() => call('letter_text_back', { op_id: opId, kind, language }), opId);
  };
  return (
    <section className="letter-versions" aria-labelledby="letter-versions">
      <h2 id="letter-versions">{t(m.letterVersions())}</h2>
      {dirty && <p className="soft small">{t(m.letterVersionsDirty())}</p>}
      <ul>
        {text.versions.map((version) => (
          <li key={version.id}>
            <div>
              <strong>{t(m.letterVersion({ number: version.number }))}</strong>{' '}
              <Badge icon={version.state === 'in-force' ? CircleCheck : BadgeCheck} tone={version.state === 'in-force' ? 'green' : 'plain'}>
                {word('letter-text-state', version.state)}
              </Badge>
              <p className="soft small">
                {t(m.letterVersionBy({ day: version.day, name: version.by }))}
                {version.checked && ` · ${t(m.letterChecked())}`}
                {version.outdated && ` · ${t(m.letterOutdated())}`}
                {version.remark !== '' && <span dir="auto"> · {version.remark}</span>}
              </p>
            </div>
            <Button size="small" disabled={dirty} onPress={() => onOpen(ofVersion(version))}>
              {version.state === 'draft' ? t(m.letterOpenDraft()) : t(m.letterOpenCopy())}
            </Button>
          </li>
        ))}
        {text.program && (
          <li>
            <div>
              <strong>{t(m.letterProgram())}</strong> {text.program.in_force && <Badge icon={CircleCheck} tone="green">{word('letter-text-state', 'in-force')}</Badge>}
              <p className="soft small">
                {format.day(text.program.day)} · {text.program.checked ? t(m.letterChecked()) : t(m.letterUnchecked())}
              </p>
            </div>
            <div className="letter-actions">
              <Button size="small" disabled={dirty} onPress={() => text.program && onOpen(fresh(text.program.title, text.program.body))}>
                {t(m.letterOpenCopy())}
              </Button>
              {own && (
                <Button size="small" icon={RotateCcw} disabled={dirty} onPress={back}>
                  {t(m.letterBack())}
                </Button>
              )}
            </div>
          </li>
        )}
        {language !== 'de' && (
          <li>
            <div>
              <strong>{t(m.letterGerman())}</strong>
              <p className="soft small">{format.day(text.german.day)}</p>
            </div>
            <Button size="small" disabled={dirty} onPress={() => onOpen(fresh(text.german.title, text.german.body))}>
              {t(m.letterOpenCopy())}
            </Button>
          </li>
        )}
      </ul>
    </section>
  );
}
