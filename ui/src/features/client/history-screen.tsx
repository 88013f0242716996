import { ArrowLeft, History } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import { Button } from '../../shared/button';
import { ErrorNote } from '../../shared/field';
import { useText } from '../../shared/l10n';
import { Page } from '../../shared/page';
import { navigate, type Params } from '../../shared/route';
import { EmptyState, Skeleton } from '../../shared/surface';
import { useQuery } from '../../shared/use-query';
import { localDay, localTime } from '../../shared/when';
import { useWords } from '../../shared/words';
import './client.css';

/** Who changed what and when, before and after. */
export function HistoryScreen({ params }: { params: Params }) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const id = params['id'] ?? '';
  const { data, error } = useQuery('client_history', { id }, ['client']);
  return (
    <Page
      title={t(m.clientHistory())}
      {...(data && { about: t(m.appEntries({ count: data.length })) })}
      actions={
        <Button icon={ArrowLeft} iconPoints shortcut="Escape" onPress={() => navigate(`/clients/${id}`)}>
          {t(m.clientBackToPage())}
        </Button>
      }
    >
      {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
      {!data && !error && <Skeleton lines={6} />}
      {data?.length === 0 && <EmptyState icon={History} title={t(m.appEmpty())} />}
      {data && data.length > 0 && (
        <ol className="history">
          {data.map((entry, index) => (
            <li key={index} className="history-entry">
              <div className="history-head">
                <h2>{word('action', entry.action)}</h2>
                <p className="soft small figures">
                  {t(m.clientEntryWhen({ day: localDay(entry.at), time: localTime(entry.at), name: entry.by }))}
                </p>
              </div>
              {entry.fields.length > 0 && (
                <table className="table history-table">
                  <thead>
                    <tr>
                      <th scope="col">{t(m.clientHistoryField())}</th>
                      <th scope="col">{t(m.clientHistoryBefore())}</th>
                      <th scope="col">{t(m.clientHistoryAfter())}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {entry.fields.map((change) => (
                      <tr key={change.field}>
                        <th scope="row">{word('field', change.field)}</th>
                        <td dir="auto">{change.before ?? <span className="soft">{t(m.appNone())}</span>}</td>
                        <td dir="auto">{change.after ?? <span className="soft">{t(m.appNone())}</span>}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              )}
            </li>
          ))}
        </ol>
      )}
    </Page>
  );
}
