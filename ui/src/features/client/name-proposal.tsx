import { PenLine } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { ClientId, NameForm, NameProposal } from '../../backend/generated/commands';
import { asHostError, call, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { ErrorNote } from '../../shared/field';
import { useText } from '../../shared/l10n';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import { emptyName } from './form-state';
import './name-proposal.css';
import { fullName, scriptOf } from './names';

/** The name that the proposal stands for: the one the client corrected, else the current one in the same letters, else an empty row. */
export function replacedBy(proposal: NameProposal, names: readonly NameForm[]): NameForm | undefined {
  const current = names.filter((name) => name.kind === 'current');
  const script = scriptOf(fullName(proposal));
  return (
    (proposal.corrects !== null ? current.find((name) => name.id === proposal.corrects) : undefined) ??
    current.find((name) => fullName(name) === '') ??
    current.find((name) => scriptOf(fullName(name)) === script)
  );
}

export function withReplaced(proposal: NameProposal, names: readonly NameForm[], instead: NameForm): NameForm[] {
  const { given, family } = proposal;
  // The client said how it is written; it need not stand so on the document.
  return names.map((name) => (name === instead ? { ...name, given, family, source: 'spoken' } : name));
}

export function withAdded(proposal: NameProposal, names: readonly NameForm[]): NameForm[] {
  const { given, family } = proposal;
  return [...names, { ...emptyName(names.length === 0), given, family }];
}

export interface NameProposalProps {
  /** `null` on the form of a new client. */
  clientId: ClientId | null;
  names: readonly NameForm[];
  onTake: (names: NameForm[]) => void;
}

/** How the client wrote their name on the second screen, above the form that may take it over. */
export function NameProposalNote({ clientId, names, onTake }: NameProposalProps) {
  const { t } = useText();
  const { errorText } = useWords();
  const { data: state } = useQuery('client_display_state', {}, ['client_display']);
  const [failed, setFailed] = useState<HostError>();
  const showing = state?.showing;
  const proposal = showing?.client_id === clientId ? showing.proposal : undefined;
  if (!proposal) return null;

  const instead = replacedBy(proposal, names);
  const answer = async (taken: NameForm[] | undefined) => {
    try {
      await call('client_display_answer', { proposal: proposal.number, taken: taken !== undefined });
      if (taken) onTake(taken);
    } catch (thrown) {
      setFailed(asHostError(thrown));
    }
  };
  const fills = instead !== undefined && fullName(instead) === '';
  const replace = instead && !fills;
  return (
    <section className="name-proposal" aria-label={t(m.clientDisplayProposal())}>
      <h2>
        <PenLine className="icon" aria-hidden="true" /> {t(m.clientDisplayProposal())}
      </h2>
      <dl className="name-proposal-parts">
        <div>
          <dt className="soft small">{t(m.clientFormGiven())}</dt>
          <dd dir="auto">{proposal.given === '' ? '–' : proposal.given}</dd>
        </div>
        <div>
          <dt className="soft small">{t(m.clientFormFamily())}</dt>
          <dd dir="auto">{proposal.family === '' ? '–' : proposal.family}</dd>
        </div>
      </dl>
      {failed && <ErrorNote>{errorText(failed)}</ErrorNote>}
      <div className="form-line">
        {fills && (
          <Button kind="primary" size="small" onPress={() => answer(withReplaced(proposal, names, instead))}>
            {t(m.clientDisplayProposalFill())}
          </Button>
        )}
        {replace && (
          <Button kind="primary" size="small" onPress={() => answer(withReplaced(proposal, names, instead))}>
            {t(m.clientDisplayProposalReplace({ name: fullName(instead) }))}
          </Button>
        )}
        {!fills && (
          <Button kind={replace ? 'plain' : 'primary'} size="small" onPress={() => answer(withAdded(proposal, names))}>
            {t(m.clientDisplayProposalAdd())}
          </Button>
        )}
        <Button kind="quiet" size="small" onPress={() => answer(undefined)}>
          {t(m.clientDisplayProposalDismiss())}
        </Button>
      </div>
      <p className="soft small">{t(m.clientDisplayProposalUnsaved())}</p>
    </section>
  );
}
