import { ArrowLeft, Download, MailX, Printer } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { LetterKind, PaperDestination } from '../../backend/generated/commands';
import { call } from '../../backend/host';
import { Button } from '../../shared/button';
import { Checkbox, ErrorNote, Select } from '../../shared/field';
import { useFormat, useText } from '../../shared/l10n';
import { useLanguage } from '../../shared/language';
import { Page } from '../../shared/page';
import { PaperNote, usePaper } from '../../shared/paper';
import { goBack, queryOf, usePath, type Params } from '../../shared/route';
import { EmptyState, Skeleton } from '../../shared/surface';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import { goesToPartner, kindOf } from './codes';
import './letter.css';
import { Pages } from '../../shared/letter-pages';

/** One letter before it is printed: what it says, in which languages, and nothing that nobody has seen. */
export function LetterScreen({ params }: { params: Params }) {
  const { t } = useText();
  const kind = kindOf(params['kind']);
  if (!kind) return <EmptyState icon={MailX} title={t(m.letterUnknown())} actions={<Button onPress={goBack}>{t(m.appBack())}</Button>} />;
  return <Letter key={`${kind} ${params['id'] ?? ''}`} kind={kind} id={params['id'] ?? null} />;
}

function Letter({ kind, id }: { kind: LetterKind; id: string | null }) {
  const { t } = useText();
  const format = useFormat();
  const { word, errorText } = useWords();
  const { languages, tag } = useLanguage();
  const asked = queryOf(usePath()).get('language');
  const [language, setLanguage] = useState(() => (languages.some((one) => one.tag === asked) ? (asked ?? tag) : tag));
  const [copy, setCopy] = useState(false);
  const paper = usePaper();
  const partner = goesToPartner(kind);
  // A letter to an organisation is in German; the copy for the client has the second column.
  const bilingual = !partner || copy;
  const request = { kind, id, language: bilingual ? language : 'de', copy: partner && copy };
  const { data, error, reload } = useQuery('letter_preview', { ...request, draft: null }, ['letter_text', 'letterhead', 'appointment', 'referral', 'release', 'client']);
  const make = (destination: PaperDestination) => void paper.run(() => call('letter', { ...request, destination }));
  return (
    <Page
      title={word('letter-kind', kind)}
      about={t(m.letterWillBe())}
      actions={
        <>
          <Button icon={ArrowLeft} iconPoints shortcut="Escape" onPress={goBack}>
            {t(m.appBack())}
          </Button>
          <Button icon={Download} shortcut="s" pending={paper.pending} disabled={!data} onPress={() => make('save')}>
            {t(m.letterSave())}
          </Button>
          <Button kind="primary" icon={Printer} shortcut="p" pending={paper.pending} disabled={!data} onPress={() => make('print')}>
            {t(m.letterPrint())}
          </Button>
        </>
      }
    >
      <div className="letter-bar">
        {partner && (
          <Checkbox checked={copy} onChange={setCopy}>
            {t(m.letterCopy())}
          </Checkbox>
        )}
        {bilingual && (
          <Select
            label={t(m.letterLanguage())}
            options={languages.map((one) => ({ id: one.tag, text: one.autonym === format.language(one.tag) ? one.autonym : `${one.autonym} – ${format.language(one.tag)}` }))}
            value={language}
            onChange={setLanguage}
          />
        )}
      </div>
      <PaperNote work={paper} />
      {error && (
        <>
          <ErrorNote block>{errorText(error)}</ErrorNote>
          <div>
            <Button onPress={reload}>{t(m.appRetry())}</Button>
          </div>
        </>
      )}
      {!data && !error && <Skeleton lines={12} />}
      {data && <Pages pages={data} language={language} />}
    </Page>
  );
}
