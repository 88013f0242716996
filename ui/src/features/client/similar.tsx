import { UserCheck, Users, UserX } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { ClientForm, ClientHit, ClientId } from '../../backend/generated/commands';
import { call, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { ErrorNote } from '../../shared/field';
import { HitRow } from '../../shared/hit';
import { useFormat, useText } from '../../shared/l10n';
import { MatchWhy, scoreWord } from '../../shared/match-why';
import { Link } from '../../shared/route';
import { useWords } from '../../shared/words';

const WAIT_MS = 250;

export interface SimilarClientsProps {
  form: ClientForm;
  except: ClientId | null;
  /** Of whom the person at the desk has said that they are somebody else. */
  distinct: readonly ClientId[];
  onDistinct: (distinct: ClientId[]) => void;
  /** Saving was refused until it is said whether these are the same person. */
  question: HostError | undefined;
}

/** Who may be the same person, while one types: finding them now spares two records later. */
export function SimilarClients({ form, except, distinct, onDistinct, question }: SimilarClientsProps) {
  const { t } = useText();
  const { errorText } = useWords();
  const frame = useRef<HTMLElement>(null);
  // Whoever pressed the key to save goes on where the question is.
  useEffect(() => {
    if (question) frame.current?.focus();
  }, [question]);
  const [hits, setHits] = useState<ClientHit[]>([]);
  const newest = useRef(0);
  const names = form.names.filter((name) => (name.family + name.given).trim().length >= 2);
  const asked = JSON.stringify({
    except,
    names,
    birth_date: form.birth_date,
    phones: form.contact_means.filter((means) => means.kind === 'phone' && means.value.trim() !== '').map((means) => means.value),
    numbers: form.documents.map(({ number }) => number.trim()).filter((number) => number !== ''),
  });

  useEffect(() => {
    newest.current += 1;
    const mine = newest.current;
    const request = JSON.parse(asked) as {
      except: ClientId | null;
      names: ClientForm['names'];
      birth_date: ClientForm['birth_date'];
      phones: string[];
      numbers: string[];
    };
    if (request.names.length === 0 && request.phones.length === 0 && request.numbers.length === 0) {
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
    <aside ref={frame} tabIndex={-1} className="similar" data-nobody={hits.length === 0 ? '' : undefined} aria-label={t(m.clientSimilar())} aria-live="polite">
      <h2>
        <Users className="icon" aria-hidden="true" />
        {t(m.clientSimilar())}
      </h2>
      {question && hits.some(({ id }) => !distinct.includes(id)) && <ErrorNote block>{errorText(question)}</ErrorNote>}
      {hits.length === 0 ? (
        <p className="soft small">{t(m.clientSimilarNone())}</p>
      ) : (
        <>
          <p className="small">{t(m.clientSimilarFound({ count: hits.length }))}</p>
          <ul className="similar-list">
            {hits.map((hit) => (
              <Candidate
                key={hit.id}
                hit={hit}
                isElse={distinct.includes(hit.id)}
                // Only a new record has to be told apart: an old one has its place already.
                onElse={except === null ? (on) => onDistinct(on ? [...distinct, hit.id] : distinct.filter((id) => id !== hit.id)) : undefined}
              />
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}

interface CandidateProps {
  hit: ClientHit;
  isElse: boolean;
  onElse: ((isElse: boolean) => void) | undefined;
}

function Candidate({ hit, isElse, onElse }: CandidateProps) {
  const { t } = useText();
  const format = useFormat();
  return (
    <li className="similar-one" data-else={isElse ? '' : undefined}>
      <Link to={`/clients/${hit.id}`} className="similar-link">
        {/* The reasons stand below, by field. */}
        <HitRow hit={{ ...hit, reasons: [], words: [] }} />
        <span className="only-read-aloud">{t(m.duplicateGuardOpen())}</span>
      </Link>
      {isElse ? (
        <p className="similar-else small">
          <UserCheck className="icon" aria-hidden="true" />
          {t(m.duplicateGuardNoted())}
          <Button kind="quiet" size="small" onPress={() => onElse?.(false)}>
            {t(m.duplicateGuardTakeBack())}
          </Button>
        </p>
      ) : (
        <>
          <p className="small similar-score">
            <strong>{t(scoreWord(hit.score)())}</strong> <span className="soft figures">{format.percent(hit.score)}</span>
          </p>
          <MatchWhy reasons={hit.reasons} words={hit.words} />
          {onElse && (
            <div>
              <Button size="small" icon={UserX} onPress={() => onElse(true)}>
                {t(m.duplicateGuardSomebodyElse())}
              </Button>
            </div>
          )}
        </>
      )}
    </li>
  );
}
