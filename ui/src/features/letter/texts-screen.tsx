import { BadgeCheck, CircleHelp, History, Pencil, Stamp } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { LetterKind, LetterTextRow } from '../../backend/generated/commands';
import { Button } from '../../shared/button';
import { ErrorNote } from '../../shared/field';
import { useFormat, useText } from '../../shared/l10n';
import { Page } from '../../shared/page';
import { Link, navigate, queryOf, usePath } from '../../shared/route';
import { Badge, Skeleton, Table, Tabs } from '../../shared/surface';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import { kindOf } from './codes';
import './letter.css';

/** Which text holds in which language, for each kind of letter. */
export function TextsScreen() {
  const { t } = useText();
  const { word, errorText } = useWords();
  const asked = kindOf(queryOf(usePath()).get('kind') ?? undefined);
  const [chosen, setKind] = useState<LetterKind | undefined>(asked);
  const { data, error, reload } = useQuery('letter_text_list', {}, ['letter_text']);
  const kind = chosen ?? data?.kinds[0]?.kind;
  return (
    <Page
      title={t(m.letterTexts())}
      about={t(m.letterTextsAbout())}
      actions={
        <Button icon={Stamp} shortcut="h" onPress={() => navigate('/letters/head')}>
          {t(m.letterHead())}
        </Button>
      }
    >
      {error && (
        <>
          <ErrorNote block>{errorText(error)}</ErrorNote>
          <div>
            <Button onPress={reload}>{t(m.appRetry())}</Button>
          </div>
        </>
      )}
      {!data && !error && <Skeleton lines={10} />}
      {data && kind && (
        <Tabs
          label={t(m.letterKinds())}
          value={kind}
          onChange={setKind}
          tabs={data.kinds.map((one) => ({ id: one.kind, text: word('letter-kind', one.kind), content: <Texts kind={one.kind} rows={one.texts} /> }))}
        />
      )}
    </Page>
  );
}

function Texts({ kind, rows }: { kind: LetterKind; rows: readonly LetterTextRow[] }) {
  const { t } = useText();
  const { word } = useWords();
  const format = useFormat();
  return (
    <Table<LetterTextRow>
      label={word('letter-kind', kind)}
      rows={rows}
      rowKey={(row) => row.language}
      count={t(m.letterCount({ checked: rows.filter(({ checked }) => checked).length, count: rows.length }))}
      empty={null}
      columns={[
        {
          id: 'language',
          header: t(m.letterColumnLanguage()),
          cell: (row) => (
            <Link to={`/letters/${kind}/${row.language}`}>
              {format.language(row.language)}
            </Link>
          ),
          sort: (row) => (row.language === 'de' ? '' : format.language(row.language)),
        },
        {
          id: 'version',
          header: t(m.letterColumnVersion()),
          cell: (row) => (row.day === null ? <span className="soft">{t(m.letterNoText())}</span> : row.number === 0 ? t(m.letterProgram()) : t(m.letterVersion({ number: row.number }))),
          sort: (row) => row.number,
        },
        { id: 'day', header: t(m.letterColumnDay()), cell: (row) => (row.day === null ? '' : format.day(row.day)), sort: (row) => row.day ?? '' },
        {
          id: 'state',
          header: t(m.letterColumnState()),
          cell: (row) => (
            <span className="letter-states">
              {row.day !== null && (row.checked ? <Badge icon={BadgeCheck} tone="green">{t(m.letterChecked())}</Badge> : <Badge icon={CircleHelp} tone="amber">{t(m.letterUnchecked())}</Badge>)}
              {row.outdated && <Badge icon={History} tone="amber">{t(m.letterOutdated())}</Badge>}
              {row.drafts > 0 && <Badge icon={Pencil}>{t(m.letterDrafts({ count: row.drafts }))}</Badge>}
            </span>
          ),
        },
      ]}
    />
  );
}
