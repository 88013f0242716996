import { ArrowLeft, ArrowRight, CircleCheck, CircleHelp, CircleSlash, Hand, TriangleAlert, X, type LucideIcon } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { ImportColumn, ImportMapping, ImportMappingSheet, ImportSheet } from '../../backend/generated/commands';
import { Button } from '../../shared/button';
import { Checkbox, ErrorNote, Select } from '../../shared/field';
import { useFormat, useText } from '../../shared/l10n';
import { Badge, Skeleton, Table, type Tone } from '../../shared/surface';
import { useWords } from '../../shared/words';
import { certaintyOf, columnLetter, FIELDS, takenBy, withField, withUse, type Certainty } from './mapping';
import { cancel, changeMapping, chooseFile, computePreview, type Work } from './work';

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
        return chosen && <Sheet key={sheet.name} sheet={sheet} chosen={chosen} mapping={mapping} only={opened.sheets.length === 1} />;
      })}
      {!used && <ErrorNote>{t(m.importNoSheet())}</ErrorNote>}
      <div className="import-actions">
        <Button icon={ArrowLeft} iconPoints onPress={() => void chooseFile()} pending={work.busy === 'choosing'}>
          {t(m.importChooseOther())}
        </Button>
        <Button kind="primary" icon={ArrowRight} iconPoints onPress={() => void computePreview()} disabled={!used}>
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
}

function Sheet({ sheet, chosen, mapping, only }: SheetProps) {
  const { t } = useText();
  const { word } = useWords();
  const format = useFormat();
  const fields = FIELDS.map((id) => ({ id, text: word('import-field', id) }));
  return (
    <section className="import-sheet" data-used={chosen.use_it ? '' : undefined}>
      <header className="import-sheet-head">
        <h2>{sheet.name === '' ? t(m.importList()) : <bdi>{sheet.name}</bdi>}</h2>
        <span className="soft small">{t(m.importRows({ count: sheet.rows }))}</span>
        {chosen.use_it && sheet.header_row !== null && <span className="soft small">{t(m.importHeaderRow({ row: sheet.header_row }))}</span>}
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
