import { ArrowLeft, ArrowRight, CircleCheck, CircleHelp, CircleSlash, Hand, TriangleAlert, X, type LucideIcon } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { ImportColumn, ImportMapping, ImportMappingSheet, ImportSheet } from '../../backend/generated/commands';
import { Button } from '../../shared/button';
import { Checkbox, ErrorNote, Select } from '../../shared/field';
import { useFormat, useText } from '../../shared/l10n';
import { Badge, Skeleton, Table, type Tone } from '../../shared/surface';
import { useWords } from '../../shared/words';
import { certaintyOf, columnLetter, FIELDS, takenBy, withField, withUse, type Certainty } from './mapping';
import { cancel, changeMapping, chooseFile, chooseHeader, computePreview, type Work } from './work';

const LOOK: Record<Certainty, { icon: LucideIcon; tone: Tone }> = {
  certain: { icon: CircleCheck, tone: 'green' },
  likely: { icon: CircleHelp, tone: 'blue' },
  doubtful: { icon: TriangleAlert, tone: 'amber' },
  chosen: { icon: Hand, tone: 'accent' },
};

export function ColumnsStep({ work }: { work: Work }) {
  const { t } = useText();
  const { errorText } = useWords();
  const { opened, mapping } = work;
  if (!opened || !mapping) return null;
  if (work.busy === 'mapping') {
    return (
      <div className="import-waiting">
        <p role="status">{t(m.importReading())}</p>
        <Skeleton lines={6} />
        <div>
          <Button icon={X} onPress={() => void cancel()} pending={work.cancelling ?? false}>
            {t(m.appCancel())}
          </Button>
        </div>
      </div>
    );
  }
  const used = mapping.sheets.some((sheet) => sheet.use_it);
  return (
    <>
      {work.error && <ErrorNote block>{errorText(work.error)}</ErrorNote>}
      <p className="import-lead">{t(m.importColumnsAbout())}</p>
      <p className="soft small">
        {opened.encoding !== null
          ? t(m.importFormatText({ encoding: opened.encoding, separator: separatorText(opened.separator) }))
          : t(m.importFormatTable({ format: opened.format.toUpperCase() }))}
      </p>
      {opened.sheets.map((sheet) => {
        const chosen = mapping.sheets.find(({ name }) => name === sheet.name);
        return chosen && <Sheet key={sheet.name} sheet={sheet} chosen={chosen} mapping={mapping} only={opened.sheets.length === 1} busy={work.busy === 'heading'} />;
      })}
      {!used && <ErrorNote>{t(m.importNoSheet())}</ErrorNote>}
      <div className="import-actions">
        <Button icon={ArrowLeft} iconPoints onPress={() => void chooseFile()} pending={work.busy === 'choosing'}>
          {t(m.importChooseOther())}
        </Button>
        <Button kind="primary" icon={ArrowRight} iconPoints onPress={() => void computePreview()} disabled={!used || work.busy === 'heading'}>
          {t(m.importToPreview())}
        </Button>
      </div>
    </>
  );
}

/** A tab can't be seen. */
function separatorText(separator: string | null): string {
  return separator === '\t' ? '⇥' : (separator ?? '');
}

interface SheetProps {
  sheet: ImportSheet;
  chosen: ImportMappingSheet;
  mapping: ImportMapping;
  only: boolean;
  busy: boolean;
}

function Sheet({ sheet, chosen, mapping, only, busy }: SheetProps) {
  const { t } = useText();
  const { word } = useWords();
  const format = useFormat();
  const fields = FIELDS.map((id) => ({ id, text: word('import-field', id) }));
  return (
    <section className="import-sheet" data-used={chosen.use_it ? '' : undefined}>
      <header className="import-sheet-head">
        <h2>{sheet.name === '' ? t(m.importList()) : <bdi>{sheet.name}</bdi>}</h2>
        <span className="soft small">{t(m.importRows({ count: sheet.rows }))}</span>
        {chosen.use_it && sheet.first_rows.length > 0 && <HeaderRow sheet={sheet} now={chosen.header_row} disabled={busy} />}
        {!(only && chosen.use_it) && sheet.columns.length > 0 && (
          <Checkbox checked={chosen.use_it} onChange={(use) => changeMapping(withUse(mapping, sheet.name, use))}>
            {t(m.importUseSheet())}
          </Checkbox>
        )}
      </header>
      {!chosen.use_it && (
        <p className="import-unused">
          <CircleSlash className="icon" aria-hidden="true" />
          {word('import-not-used', sheet.use_it ? 'chosen' : (sheet.why_not ?? 'chosen'))}
        </p>
      )}
      {chosen.use_it && (
        <Table<ImportColumn>
          label={t(m.importColumnsOf({ sheet: sheet.name }))}
          rows={sheet.columns}
          rowKey={(column) => String(column.index)}
          empty={<p>{t(m.importNoColumns())}</p>}
          columns={[
            { id: 'letter', header: t(m.importColumn()), cell: (column) => <span className="ltr soft">{columnLetter(column.index)}</span> },
            { id: 'header', header: t(m.importHeading()), cell: (column) => <Heading column={column} /> },
            { id: 'examples', header: t(m.importExamples()), cell: (column) => <Examples examples={column.examples} /> },
            {
              id: 'field',
              header: t(m.importBecomes()),
              cell: (column) => (
                <div className="import-field">
                  <Select
                    label={t(m.importFieldOf({ column: column.header || columnLetter(column.index) }))}
                    options={fields}
                    value={FIELDS.find((field) => field === chosen.fields[column.index]) ?? null}
                    onChange={(field) => changeMapping(withField(mapping, sheet.name, column.index, field))}
                  />
                  <Taken by={takenBy(chosen.fields, column.index, column.field)} />
                </div>
              ),
            },
            {
              id: 'certainty',
              header: t(m.importCertainty()),
              cell: (column) => {
                const certainty = certaintyOf(column.confidence, column.field, chosen.fields[column.index] ?? '');
                return (
                  <Badge {...LOOK[certainty]}>
                    {word('import-certainty', certainty)}
                    {certainty !== 'chosen' && ` · ${format.percent(column.confidence)}`}
                  </Badge>
                );
              },
            },
          ]}
        />
      )}
    </section>
  );
}

const NO_HEADER = 'none';
/** What is needed to recognise a row. */
const SHOWN_OF_ROW = 40;

function HeaderRow({ sheet, now, disabled }: { sheet: ImportSheet; now: number | null; disabled: boolean }) {
  const { t } = useText();
  const shorten = (text: string) => (text.length > SHOWN_OF_ROW ? `${text.slice(0, SHOWN_OF_ROW)} …` : text);
  const rows = sheet.first_rows.map(({ row, text }) => ({ id: String(row), text: t(m.importHeaderOption({ row, text: shorten(text) })) }));
  const known = now === null || rows.some(({ id }) => id === String(now));
  const beyond = known ? [] : [{ id: String(now), text: t(m.importHeaderOption({ row: now, text: '…' })) }];
  return (
    <div className="import-header-row">
      <Select
        label={t(m.importHeaderChoose())}
        options={[...rows, ...beyond, { id: NO_HEADER, text: t(m.importHeaderNone()) }]}
        value={now === null ? NO_HEADER : String(now)}
        onChange={(id) => void chooseHeader(sheet.name, id === NO_HEADER ? null : Number(id))}
        disabled={disabled}
      />
    </div>
  );
}

function Taken({ by }: { by: number | undefined }) {
  const { t } = useText();
  return by === undefined ? null : <p className="import-doubled">{t(m.importTaken({ column: columnLetter(by) }))}</p>;
}

function Heading({ column }: { column: ImportColumn }) {
  const { t } = useText();
  return column.header === '' ? <span className="soft">{t(m.importNoHeading())}</span> : <strong dir="auto">{column.header}</strong>;
}

function Examples({ examples }: { examples: readonly string[] }) {
  const { t } = useText();
  if (examples.length === 0) return <span className="soft">{t(m.importNoExamples())}</span>;
  return (
    <ul className="import-examples">
      {examples.map((example, index) => (
        <li key={index}>
          <bdi>{example}</bdi>
        </li>
      ))}
    </ul>
  );
}
