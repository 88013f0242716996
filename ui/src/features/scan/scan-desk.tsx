import { FilePlus2, Import, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { ClientHit, ScanField, ScanReply } from '../../backend/generated/commands';
import { Button } from '../../shared/button';
import { ErrorNote } from '../../shared/field';
import { HitRow } from '../../shared/hit';
import { useText } from '../../shared/l10n';
import { Link, matchPath, navigate, usePath } from '../../shared/route';
import { closeScan, openScan, useScanned, type Scanned } from '../../shared/scan/opened';
import { fieldsOf, isDoubtful, leaveForForm, useTarget } from '../../shared/scan/taken';
import { useReader } from '../../shared/scan/use-reader';
import { useSession } from '../../shared/session';
import { Panel, Skeleton } from '../../shared/surface';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import { DocumentMarks, Parts, Repairs, ZoneLines } from './scan-parts';
import './scan.css';

/** The client whose page or form is open. */
function openClient(path: string): string | null {
  const params = matchPath('/clients/:id', path) ?? matchPath('/clients/:id/edit', path);
  const id = params?.['id'];
  return id === undefined || id === 'new' ? null : id;
}

/** Waits for a reader on every screen, and shows what it read beside what is open. */
export function ScanDesk() {
  const { can } = useSession();
  const may = can('client-find');
  const scanned = useScanned();
  useReader(may, openScan);
  if (!may || !scanned) return null;
  return <ScanPanel key={`${scanned.text} ${scanned.keys ?? ''}`} scanned={scanned} />;
}

/** What a person would take over without a look: what is missing or more exact. What differs or was misread is theirs to decide. */
function proposed({ document, record }: ScanReply): readonly ScanField[] {
  const fields = record
    ? record.comparisons.filter(({ state }) => state === 'new' || state === 'exacter').map(({ field }) => field)
    : fieldsOf(document);
  return fields.filter((field) => !isDoubtful(document, field));
}

/** What a person decides on: everything that the record does not say yet, and for a new one what was probably misread. */
function decidable({ document, record }: ScanReply): readonly ScanField[] {
  if (record) return record.comparisons.filter(({ state }) => state !== 'same').map(({ field }) => field);
  return fieldsOf(document).filter((field) => isDoubtful(document, field));
}

function ScanPanel({ scanned }: { scanned: Scanned }) {
  const { t } = useText();
  const { errorText } = useWords();
  const path = usePath();
  const { can } = useSession();
  const target = useTarget();
  const client = can('client-read') ? openClient(path) : null;
  const { data, error } = useQuery('scan', { ...scanned, client }, ['client']);
  // Ticks belong to the answer that they were made on.
  const [ticks, setTicks] = useState<{ on: ScanReply; fields: readonly ScanField[] }>();
  if (error) {
    return (
      <Panel title={t(m.scanFailedTitle())} onClose={closeScan} floating width="34rem">
        <div className="scan">
          <ErrorNote block>{errorText(error)}</ErrorNote>
          <p>{t(m.scanAgainHelp())}</p>
          <ZoneLines lines={scanned.text.split('\n').filter((line) => line !== '')} checks={[]} />
        </div>
      </Panel>
    );
  }
  const ticked = data === undefined ? [] : ticks?.on === data ? ticks.fields : proposed(data);
  const takeable = data === undefined ? [] : decidable(data);

  const take = (reply: ScanReply) => {
    const { document, record } = reply;
    const taken = { document, fields: ticked };
    if (target) target(taken);
    else {
      leaveForForm(taken);
      navigate(record ? `/clients/${record.id}/edit` : '/clients/new');
    }
    closeScan();
  };

  const footer = data && can('client-write') && (!data.record || takeable.length > 0) && (
    <Button
      kind="primary"
      icon={data.record ? Import : target ? FilePlus2 : UserPlus}
      shortcut="Ctrl+Enter"
      onPress={() => take(data)}
      disabled={ticked.length === 0}
    >
      {t(data.record ? m.scanIntoRecord() : target ? m.scanIntoForm() : m.scanNewClient())}
    </Button>
  );
  return (
    <Panel title={t(m.scanTitle())} onClose={closeScan} floating width="34rem" {...(footer && { footer })}>
      {data ? (
        <div className="scan">
          <DocumentMarks document={data.document} />
          <Repairs document={data.document} onTake={(lines) => openScan({ text: lines.join('\n'), keys: null })} />
          {data.record && takeable.length === 0 && <p className="scan-agrees">{t(m.scanNothingNew())}</p>}
          <Parts
            reply={data}
            ticked={ticked}
            takeable={can('client-write') ? takeable : []}
            onTick={(field, on) => setTicks({ on: data, fields: on ? [...ticked, field] : ticked.filter((one) => one !== field) })}
          />
          {!data.record && <Hits hits={data.hits} />}
          <ZoneLines lines={data.document.lines} checks={data.document.checks} />
        </div>
      ) : (
        <Skeleton lines={6} />
      )}
    </Panel>
  );
}

/** Whose document it may be. Their page is held against it as soon as it is open. */
function Hits({ hits }: { hits: readonly ClientHit[] }) {
  const { t } = useText();
  if (hits.length === 0) return <p className="soft">{t(m.scanNobody())}</p>;
  return (
    <section className="scan-hits">
      <h3>{t(m.scanHits({ count: hits.length }))}</h3>
      <ul>
        {hits.map((hit) => (
          <li key={hit.id}>
            <Link to={`/clients/${hit.id}`} className="scan-hit">
              <HitRow hit={hit} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
