import { BadgeCheck, Circle, CircleAlert, CircleCheck, Clock, Info, Keyboard, Minus, TriangleAlert } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { ScanCheck, ScanField, ScannedDocument, ScannedRecord, ScanReply, ScanState, ZoneField } from '../../backend/generated/commands';
import { Button } from '../../shared/button';
import { useBirthDateText } from '../../shared/date-field';
import { Checkbox } from '../../shared/field';
import { useText } from '../../shared/l10n';
import { useNationalityName } from '../../shared/nationality-name';
import { plainNumber } from '../../shared/scan/taken';
import { Badge, type Tone } from '../../shared/surface';
import { useWords } from '../../shared/words';

/** What the document is, and whether its digits agree. */
export function DocumentMarks({ document }: { document: ScannedDocument }) {
  const { t } = useText();
  const { word } = useWords();
  const issuer = useIssuer();
  const wrong = document.checks.filter((check) => !check.right).length;
  return (
    <header className="scan-marks">
      <p className="scan-kind">
        {word('document-kind', document.document.kind)}
        {document.issuer_printed !== '' && <span className="soft"> · {t(m.scanIssuedBy({ issuer: issuer(document) }))}</span>}
      </p>
      <p className="scan-badges">
        {wrong === 0 ? (
          <Badge icon={BadgeCheck} tone="green">
            {t(m.scanAllRight())}
          </Badge>
        ) : (
          <Badge icon={CircleAlert} tone="red">
            {t(m.scanSomeWrong({ wrong }))}
          </Badge>
        )}
        {document.expired && (
          <Badge icon={Clock} tone="amber">
            {t(m.scanExpired())}
          </Badge>
        )}
      </p>
      {document.layout === 'german' && (
        <p className="scan-note small soft">
          <Keyboard className="icon" aria-hidden="true" />
          <span>{t(m.scanLayoutGerman())}</span>
        </p>
      )}
    </header>
  );
}

/** The state or organisation, by its name as far as it is known. */
function useIssuer(): (document: ScannedDocument) => string {
  const { word } = useWords();
  const nationality = useNationalityName();
  return ({ document, issuer_printed, problems }) => {
    if (document.issuer !== null) return nationality(document.issuer);
    const unknown = problems.some((problem) => problem.field === 'issuer');
    return unknown ? issuer_printed : word('scan-issuer', issuer_printed.toLowerCase());
  };
}

/** Likely slips of the reader. They are taken only by a person who has looked at the document. */
export function Repairs({ document, onTake }: { document: ScannedDocument; onTake: (lines: string[]) => void }) {
  const { t } = useText();
  const { word } = useWords();
  if (document.repairs.length === 0) return null;
  return (
    <section className="scan-repairs">
      <h3>{t(m.scanRepairs())}</h3>
      <ul>
        {document.repairs.map((repair) => (
          <li key={repair.lines.join()}>
            <div>
              <strong>{word('scan-field', repair.field)}</strong>
              {repair.swaps.map((swap) => (
                <p key={`${swap.line}:${swap.column}`} className="small">
                  {t(m.scanSwap(swap))}
                </p>
              ))}
            </div>
            <Button size="small" onPress={() => onTake(repair.lines)}>
              {t(m.scanRepairTake())}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const STATES: Record<ScanState, { tone: Tone; icon: typeof Circle }> = {
  same: { tone: 'green', icon: CircleCheck },
  alike: { tone: 'blue', icon: Info },
  exacter: { tone: 'blue', icon: Info },
  differs: { tone: 'amber', icon: TriangleAlert },
  new: { tone: 'accent', icon: Circle },
};

interface Part {
  id: ZoneField;
  /** What of the record it is compared with and taken over as. */
  field: ScanField | undefined;
  printed: string;
  own: string | undefined;
}

function usePartsOf(): (document: ScannedDocument, record: ScannedRecord | null) => Part[] {
  const { t } = useText();
  const { word } = useWords();
  const birthDate = useBirthDateText();
  const nationality = useNationalityName();
  return (document, record) => {
    const { name, document: card, problems } = document;
    const wrong = (field: ZoneField) => problems.some((problem) => problem.field === field && problem.kind !== 'cut-off');
    const open = (field: ZoneField) => t(wrong(field) ? m.scanUnreadable() : m.scanNotStated());
    const full = (one: { given: string; family: string }) => [one.given, one.family].filter((part) => part !== '').join(' ');
    const form = record?.form;
    const printedNationality = () => {
      if (document.nationality !== null) return nationality(document.nationality);
      if (document.nationality_printed === '' || wrong('nationality')) return document.nationality_printed || open('nationality');
      return word('scan-issuer', document.nationality_printed.toLowerCase());
    };
    const cards = form?.documents.map((own) =>
      [t(m.scanNumberOf({ kind: word('document-kind', own.kind), number: own.number })), own.valid_until !== null && t(m.scanValidUntil({ day: own.valid_until }))]
        .filter(Boolean)
        .join(', '),
    );
    const same = form?.documents.find((own) => plainNumber(own.number) === plainNumber(card.number));
    const valid = same && (same.valid_until === null ? '' : t(m.scanDay({ day: same.valid_until })));
    const parts: Part[] = [
      { id: 'name', field: 'name', printed: full(name) || open('name'), own: form?.names.map(full).join(' · ') },
      {
        id: 'birth-date',
        field: 'birth-date',
        printed: document.birth_date ? birthDate(document.birth_date) : open('birth-date'),
        own: form && birthDate(form.birth_date),
      },
      { id: 'sex', field: 'gender', printed: document.gender ? word('gender', document.gender) : open('sex'), own: form && word('gender', form.gender) },
      { id: 'nationality', field: 'nationality', printed: printedNationality(), own: form?.nationalities.map(nationality).join(', ') },
      { id: 'number', field: 'document', printed: card.number || open('number'), own: cards?.join(' · ') },
      {
        id: 'expiry',
        field: 'expiry',
        printed: card.valid_until === null ? open('expiry') : t(m.scanDay({ day: card.valid_until })),
        own: valid,
      },
    ];
    if (document.optional.length > 0) parts.push({ id: 'optional', field: undefined, printed: document.optional.join(' · '), own: undefined });
    return parts;
  };
}

export interface PartsProps {
  reply: ScanReply;
  ticked: readonly ScanField[];
  takeable: readonly ScanField[];
  onTick: (field: ScanField, on: boolean) => void;
}

/** Each part of the document: whether it can be believed, what the record says, and whether it is taken over. */
export function Parts({ reply: { document, record }, ticked, takeable, onTick }: PartsProps) {
  const { t } = useText();
  const { word } = useWords();
  const partsOf = usePartsOf();
  return (
    <ul className="scan-parts" aria-label={t(m.scanParts())}>
      {partsOf(document, record).map((part) => {
        const check = document.checks.find((one) => one.field === part.id);
        const problems = document.problems.filter((one) => one.field === part.id);
        const bad = check?.right === false || problems.some(({ kind }) => kind !== 'cut-off');
        const state = record?.comparisons.find((one) => one.field === part.field)?.state;
        const { field } = part;
        return (
          <li key={part.id} className="scan-part" data-bad={bad ? '' : undefined}>
            <div className="scan-part-head">
              {bad ? (
                <CircleAlert className="icon scan-wrong" aria-hidden="true" />
              ) : check ? (
                <CircleCheck className="icon scan-right" aria-hidden="true" />
              ) : (
                <Minus className="icon soft" aria-hidden="true" />
              )}
              <span>{word('scan-field', part.id)}</span>
              {check?.right === true && <span className="only-read-aloud">{t(m.scanCheckRight())}</span>}
            </div>
            <div className="scan-part-said">
              <p className="scan-part-printed">
                <bdi>{part.printed}</bdi>
                {state && (
                  <Badge icon={STATES[state].icon} tone={STATES[state].tone}>
                    {word('scan-state', state)}
                  </Badge>
                )}
              </p>
              {record && part.own !== undefined && state !== 'same' && (
                <p className="small soft">
                  {t(m.scanFromRecord())}: <bdi>{part.own === '' ? '–' : part.own}</bdi>
                </p>
              )}
              {check?.right === false && <p className="small scan-wrong">{t(m.scanCheckWrong(check))}</p>}
              {problems.map(({ kind }) => (
                <p key={kind} className={kind === 'cut-off' ? 'small scan-doubt' : 'small scan-wrong'}>
                  {word('scan-problem', kind)}
                </p>
              ))}
              {field !== undefined && takeable.includes(field) && (
                <Checkbox checked={ticked.includes(field)} onChange={(on) => onTick(field, on)}>
                  {t(m.scanTake({ part: word('scan-field', part.id) }))}
                </Checkbox>
              )}
            </div>
          </li>
        );
      })}
      <Composite checks={document.checks} />
    </ul>
  );
}

/** The digit over the whole zone has no part of its own; it is shown when it alone is wrong. */
function Composite({ checks }: { checks: readonly ScanCheck[] }) {
  const { t } = useText();
  const { word } = useWords();
  const wrong = checks.filter((check) => !check.right);
  const whole = wrong.find((check) => check.field === 'composite');
  if (!whole || wrong.length > 1) return null;
  return (
    <li className="scan-part" data-bad="">
      <div className="scan-part-head">
        <CircleAlert className="icon scan-wrong" aria-hidden="true" />
        <span>{word('scan-field', 'composite')}</span>
      </div>
      <p className="scan-part-said small scan-wrong">{t(m.scanCheckWrong(whole))}</p>
    </li>
  );
}

/** The lines as they were read, the wrong digits marked: to be held against the document. */
export function ZoneLines({ lines, checks }: { lines: readonly string[]; checks: readonly ScanCheck[] }) {
  const { t } = useText();
  return (
    <pre className="scan-lines" dir="ltr" role="group" aria-label={t(m.scanLines())}>
      {lines.map((line, at) => {
        const wrong = checks.filter((check) => !check.right && check.line === at + 1).map((check) => check.column - 1);
        return (
          // Lines of one document can be alike; their place is what they are.
          <span key={at} className="scan-line">
            {Array.from(line, (sign, column) => (wrong.includes(column) ? <mark key={column}>{sign}</mark> : sign))}
          </span>
        );
      })}
    </pre>
  );
}
