import { Users } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { ClientForm, ClientHit, ClientId } from '../../backend/generated/commands';
import { call } from '../../backend/host';
import { HitRow } from '../../shared/hit';
import { useText } from '../../shared/l10n';
import { Link } from '../../shared/route';

const WAIT_MS = 250;

/** Who may be the same person, while one types: finding them now spares two records later. */
export function SimilarClients({ form, except }: { form: ClientForm; except: ClientId | null }) {
  const { t } = useText();
  const [hits, setHits] = useState<ClientHit[]>([]);
  const newest = useRef(0);
  const names = form.names.filter((name) => (name.family + name.given).trim().length >= 2);
  const asked = JSON.stringify({
    except,
    names,
    birth_date: form.birth_date,
    phones: form.contact_means.filter((means) => means.kind === 'phone' && means.value.trim() !== '').map((means) => means.value),
  });

  useEffect(() => {
    newest.current += 1;
    const mine = newest.current;
    const request = JSON.parse(asked) as { except: ClientId | null; names: ClientForm['names']; birth_date: ClientForm['birth_date']; phones: string[] };
    if (request.names.length === 0 && request.phones.length === 0) {
      setHits([]);
      return;
    }
    const timer = setTimeout(() => {
      // A hint, not an act: when it can't be answered, the form goes on without it.
      call('client_similar', request).then(
        (found) => mine === newest.current && setHits(found),
        () => mine === newest.current && setHits([]),
      );
    }, WAIT_MS);
    return () => clearTimeout(timer);
  }, [asked]);

  return (
    <aside className="similar" data-nobody={hits.length === 0 ? '' : undefined} aria-label={t(m.clientSimilar())} aria-live="polite">
      <h2>
        <Users className="icon" aria-hidden="true" />
        {t(m.clientSimilar())}
      </h2>
      {hits.length === 0 ? (
        <p className="soft small">{t(m.clientSimilarNone())}</p>
      ) : (
        <>
          <p className="small">{t(m.clientSimilarFound({ count: hits.length }))}</p>
          <ul className="similar-list">
            {hits.map((hit) => (
              <li key={hit.id}>
                <Link to={`/clients/${hit.id}`} className="similar-link">
                  <HitRow hit={hit} />
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
