import { CircleAlert, CircleCheck, ShieldCheck, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { CodeCount, VerifyReply, WireError } from '../../backend/generated/commands';
import { asHostError, call, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { ErrorNote } from '../../shared/field';
import { useFormat, useText } from '../../shared/l10n';
import { Badge, Skeleton, Table } from '../../shared/surface';
import { localTime } from '../../shared/when';
import { useWords } from '../../shared/words';

/** Is the store what it should be? Findings in words, and how many records there are of each kind. */
export function StoreCheck() {
  const { t } = useText();
  const { word, errorText } = useWords();
  const format = useFormat();
  const [reply, setReply] = useState<VerifyReply>();
  const [at, setAt] = useState('');
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);

  const check = async () => {
    setPending(true);
    setError(undefined);
    setReply(undefined);
    try {
      setReply(await call('store_verify', {}));
      setAt(localTime(Date.now() * 1000));
    } catch (thrown) {
      setError(asHostError(thrown));
    } finally {
      setPending(false);
    }
  };

  return (
    <div className="administration-part">
      <p className="administration-lead">{t(m.administrationCheckAbout())}</p>
      <div>
        <Button kind="primary" icon={ShieldCheck} onPress={() => void check()} pending={pending}>
          {t(m.administrationCheck())}
        </Button>
      </div>
      {pending && (
        <div>
          <p role="status">{t(m.administrationChecking())}</p>
          <Skeleton lines={5} />
        </div>
      )}
      {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
      {reply && (
        <>
          <div role="status" className="administration-findings">
            {reply.sound ? (
              <p className="administration-sound">
                <CircleCheck className="icon" aria-hidden="true" />
                {t(m.verifySound())}
              </p>
            ) : (
              <ul>
                {reply.findings.map((finding, index) => (
                  <Finding key={index} finding={finding} />
                ))}
              </ul>
            )}
            <p className="soft small">{t(m.administrationCheckedAt({ time: at }))}</p>
          </div>
          <h2>{t(m.administrationCounts())}</h2>
          <div className="administration-counts">
            <Table<CodeCount>
              label={t(m.administrationCounts())}
              rows={reply.counts}
              rowKey={(row) => row.code}
              empty={null}
              columns={[
                { id: 'kind', header: t(m.administrationKind()), cell: (row) => word('administration-table', row.code), sort: (row) => word('administration-table', row.code) },
                { id: 'count', header: t(m.administrationCount()), cell: (row) => format.number(row.count), sort: (row) => row.count, number: true },
              ]}
            />
          </div>
        </>
      )}
    </div>
  );
}

function Finding({ finding }: { finding: WireError }) {
  const { t } = useText();
  const { word } = useWords();
  const damaged = String(finding.args['damaged']) === 'true';
  const table = word('administration-table', String(finding.args['table'] ?? ''));
  return (
    <li className="administration-finding">
      {damaged ? (
        <Badge icon={CircleAlert} tone="red">
          {t(m.administrationDamaged())}
        </Badge>
      ) : (
        <Badge icon={TriangleAlert} tone="amber">
          {t(m.administrationAmiss())}
        </Badge>
      )}
      <span>{t({ id: `verify-${finding.code}`, args: { number: Number(finding.args['number'] ?? 0), table } })}</span>
    </li>
  );
}
