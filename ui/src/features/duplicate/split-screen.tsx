import { ArrowLeft, Split } from 'lucide-react';
import { useRef, useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { LaterRow, MergeField } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { Checkbox, ErrorNote } from '../../shared/field';
import { useKey } from '../../shared/keyboard';
import { useFormat, useText } from '../../shared/l10n';
import { Page } from '../../shared/page';
import { goBack, navigate, type Params } from '../../shared/route';
import { Skeleton } from '../../shared/surface';
import { useToast } from '../../shared/toast';
import { useQuery } from '../../shared/use-query';
import { localDay } from '../../shared/when';
import { useWords } from '../../shared/words';
import './duplicate.css';
import { Holds, Names } from './merges-screen';

/** Two records of one again: what goes back is known; of what came later a person says whose it is. */
export function SplitScreen({ params }: { params: Params }) {
  const { t } = useText();
  const format = useFormat();
  const { word, errorText } = useWords();
  const toast = useToast();
  const { data, error } = useQuery('client_split_open', { merge_id: params['id'] ?? '' }, ['client', 'note', 'contact', 'case_file', 'referral', 'appointment']);
  const [taken, setTaken] = useState<readonly string[]>([]);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<HostError>();
  const act = useRef({ id: newOpId(), what: '' });
  useKey('Escape', goBack);

  if (error) return <Page title={t(m.duplicateSplit())}><ErrorNote block>{errorText(error)}</ErrorNote></Page>;
  if (!data) return <Page title={t(m.duplicateSplit())}><Skeleton lines={6} /></Page>;

  const run = async () => {
    setPending(true);
    setProblem(undefined);
    const request = { merge_id: data.merge.id, survivor_version: data.survivor_version, take: [...taken] };
    const what = JSON.stringify(request);
    if (act.current.what !== what) act.current = { id: newOpId(), what };
    try {
      await call('client_split', { op_id: act.current.id, ...request });
      toast.say(t(m.duplicateSplitDone()));
      navigate(`/clients/${data.merge.merged_id}`);
    } catch (thrown) {
      setProblem(asHostError(thrown));
      setPending(false);
    }
  };

  const fields = (list: readonly MergeField[]) => format.list(list.map((field) => word('merge-field', field)));
  const words = ({ kind, text }: LaterRow) => (kind === 'contact' || kind === 'referral' ? word('need', text) : text);
  return (
    <Page title={t(m.duplicateSplit())} about={t(m.duplicateSplitAbout({ name: data.survivor_name }))}>
      <div className="split">
        {problem && <ErrorNote block>{errorText(problem)}</ErrorNote>}
        <section>
          <h2>{t(m.duplicateSplitGoesBack())}</h2>
          <Names names={data.merge.names} />
          <Holds counts={data.goes_back} />
          {data.restored.length > 0 && <p>{t(m.duplicateSplitRestored({ fields: fields(data.restored) }))}</p>}
          {data.changed_since.length > 0 && <p>{t(m.duplicateSplitChangedSince({ fields: fields(data.changed_since) }))}</p>}
        </section>
        <section>
          <h2>{t(m.duplicateSplitLater())}</h2>
          {data.later.length === 0 ? (
            <p className="soft">{t(m.duplicateSplitLaterNone())}</p>
          ) : (
            <>
              <p className="soft">{t(m.duplicateSplitLaterAbout())}</p>
              <ul className="split-later">
                {data.later.map((row) => (
                  <li key={row.id}>
                    <Checkbox
                      checked={taken.includes(row.id)}
                      onChange={(on) => setTaken(on ? [...taken, row.id] : taken.filter((id) => id !== row.id))}
                    >
                      <span dir="auto">{[word('duplicate-holds', row.kind), words(row)].filter(Boolean).join(': ')}</span>{' '}
                      <span className="soft small">{t(m.duplicateSplitLaterLine({ day: localDay(row.at), name: row.by }))}</span>
                    </Checkbox>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
        <div className="pair-actions">
          <Button kind="primary" icon={Split} shortcut="Ctrl+Enter" onPress={() => void run()} pending={pending}>
            {t(m.duplicateSplitRun())}
          </Button>
          <Button kind="quiet" icon={ArrowLeft} iconPoints onPress={goBack}>
            {t(m.appCancel())}
          </Button>
        </div>
      </div>
    </Page>
  );
}
