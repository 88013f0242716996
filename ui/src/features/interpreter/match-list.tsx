import { Ban, CircleAlert, CircleCheck, Send, UserRoundSearch } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { InterpreterMatch, InterpreterMatches } from '../../backend/generated/commands';
import { call } from '../../backend/host';
import { Button } from '../../shared/button';
import { useText } from '../../shared/l10n';
import { Link } from '../../shared/route';
import { EmptyState } from '../../shared/surface';
import { useWords } from '../../shared/words';
import { WARNINGS } from './look';
import type { Act } from './use-act';

/** Everybody who knows the language, in the order in which to ask, with the reasons. */
export function MatchList({ data, act }: { data: InterpreterMatches; act: Act }) {
  const { t } = useText();
  const { request, matches } = data;
  const free = matches.filter(({ blockers }) => blockers.length === 0).length;
  if (matches.length === 0) {
    return (
      <EmptyState icon={UserRoundSearch} title={t(m.interpreterNobodyKnows({ language: request.form.language }))}>
        {t(m.interpreterNobodyKnowsHelp())}
      </EmptyState>
    );
  }
  const ask = (interpreter_id: string) =>
    act.run((op_id) => call('interpreter_offer', { op_id, id: request.id, version: request.version, interpreter_id }));
  return (
    <div className="interpreter-now">
      <h3>{t(m.interpreterMatches({ free, all: matches.length }))}</h3>
      <ol className="interpreter-matches">
        {matches.map((one, index) => (
          <li key={one.interpreter_id} className="interpreter-match" data-blocked={one.blockers.length > 0 ? '' : undefined}>
            <MatchLine match={one} />
            {one.blockers.length === 0 && (
              <Button
                size="small"
                kind={index === 0 ? 'primary' : 'plain'}
                icon={Send}
                iconPoints
                aria-describedby={`match-${one.interpreter_id}`}
                pending={act.pending}
                onPress={() => ask(one.interpreter_id)}
                {...(index < 9 && { shortcut: String(index + 1) })}
              >
                {t(m.interpreterOfferTo())}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function MatchLine({ match }: { match: InterpreterMatch }) {
  const { t } = useText();
  const { word } = useWords();
  const knows = [
    word('interpreter-kind', match.kind),
    word('interpreter-level', match.level),
    ...(match.dialect === '' ? [] : [match.dialect]),
    ...(match.district === '' ? [] : [match.district]),
    t(m.interpreterServed({ hours: Math.round(match.served_minutes / 6) / 10 })),
  ];
  return (
    <div className="interpreter-match-text">
      <p id={`match-${match.interpreter_id}`}>
        <Link to={`/interpreters/pool/${match.interpreter_id}`}>
          <bdi>{match.name}</bdi>
        </Link>
      </p>
      <p className="soft small">{knows.map((part) => `\u2068${part}\u2069`).join(' · ')}</p>
      {(match.blockers.length > 0 || match.merits.length > 0) && (
        <ul className="interpreter-reasons small">
          {match.blockers.map((code) => (
            <li key={code} data-tone="red">
              <Ban className="icon" aria-hidden="true" />
              {word('blocker', code)}
            </li>
          ))}
          {match.blockers.length === 0 &&
            match.merits.map((code) => {
              const warns = WARNINGS.includes(code);
              const Icon = warns ? CircleAlert : CircleCheck;
              return (
                <li key={code} data-tone={warns ? 'amber' : 'green'}>
                  <Icon className="icon" aria-hidden="true" />
                  {word('merit', code)}
                </li>
              );
            })}
        </ul>
      )}
    </div>
  );
}
