import { CalendarCheck, CircleCheck, Pencil } from 'lucide-react';
import { useRef, useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { ServiceRow } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { useDayDistance } from '../../shared/day-text';
import { ErrorNote } from '../../shared/field';
import { useKey } from '../../shared/keyboard';
import { useText } from '../../shared/l10n';
import { Page } from '../../shared/page';
import { navigate } from '../../shared/route';
import { EVERY_SERVICE } from '../../shared/service';
import { EmptyState, Skeleton } from '../../shared/surface';
import { useToast } from '../../shared/toast';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import './directory.css';

/** What nobody has confirmed for long, the oldest first. One keystroke confirms the entry that is on turn, and the next one follows. */
export function ReviewScreen() {
  const { t } = useText();
  const { errorText } = useWords();
  const distance = useDayDistance();
  const toast = useToast();
  const { data, error } = useQuery('service_search', { ...EVERY_SERVICE, stale: true }, ['service']);
  const [failed, setFailed] = useState<HostError>();
  const [pending, setPending] = useState<string>();
  const list = useRef<HTMLUListElement>(null);

  const confirm = async (row: ServiceRow) => {
    if (pending !== undefined) return;
    setPending(row.id);
    setFailed(undefined);
    const opId = newOpId();
    try {
      const done = await call('service_confirm', { op_id: opId, id: row.id, version: row.version });
      toast.saved(done.saved_at, opId);
    } catch (thrown) {
      setFailed(asHostError(thrown));
    } finally {
      setPending(undefined);
    }
  };

  useKey('c', () => {
    const focused = document.activeElement?.closest<HTMLElement>('[data-service]')?.dataset['service'];
    const row = data?.find(({ id }) => id === focused) ?? data?.[0];
    if (row) void confirm(row);
  });

  return (
    <Page title={t(m.directoryReview())} about={data && data.length > 0 && t(m.directoryReviewAbout({ count: data.length }))}>
      {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
      {failed && <ErrorNote block>{errorText(failed)}</ErrorNote>}
      {!data && !error && <Skeleton lines={6} />}
      {data?.length === 0 && (
        <EmptyState icon={CircleCheck} title={t(m.directoryReviewNone())}>
          {t(m.directoryReviewNoneHelp())}
        </EmptyState>
      )}
      {data && data.length > 0 && (
        <ul className="review-list" ref={list} aria-label={t(m.directoryReview())}>
          {data.map((row, index) => (
            <li key={row.id} className="review-row" data-service={row.id}>
              <div>
                <p className="directory-name" dir="auto">
                  {row.form.name}
                </p>
                <p className="soft" dir="auto">
                  {row.form.organisation}
                  {row.form.phone !== '' && <span className="ltr figures"> · {row.form.phone}</span>}
                </p>
              </div>
              <p className="soft">
                {row.form.assured_date === null
                  ? t(m.directoryNeverAssured())
                  : t(m.directoryAssuredOn({ day: row.form.assured_date, distance: distance(row.form.assured_date) }))}
              </p>
              <div className="service-actions">
                <Button icon={CalendarCheck} {...(index === 0 && { shortcut: 'c' })} pending={pending === row.id} onPress={() => void confirm(row)}>
                  {t(m.directoryConfirm())}
                </Button>
                <Button kind="quiet" icon={Pencil} onPress={() => navigate(`/directory/${row.id}/edit`)}>
                  {t(m.appEdit())}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
