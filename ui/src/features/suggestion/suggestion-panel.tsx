import { Save, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { Done, SuggestionRow, SuggestionState } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { ErrorNote, Select, TextField } from '../../shared/field';
import { useText } from '../../shared/l10n';
import { Panel } from '../../shared/surface';
import { useToast } from '../../shared/toast';
import { useWords } from '../../shared/words';
import { Words } from './suggestions-screen';

/** Where a suggestion can go from where it is. The desk holds the rule; this only offers. */
const NEXT: Record<SuggestionState, readonly SuggestionState[]> = {
  new: ['discussed', 'answered', 'set-aside'],
  discussed: ['discussed', 'answered', 'set-aside'],
  answered: ['answered', 'discussed'],
  'set-aside': ['set-aside', 'discussed'],
};

export function SuggestionPanel({ row, onClose }: { row: SuggestionRow; onClose: () => void }) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const toast = useToast();
  const [to, setTo] = useState<SuggestionState>(NEXT[row.state][0] ?? row.state);
  const [answer, setAnswer] = useState(row.answer);
  const [failed, setFailed] = useState<HostError>();
  const [pending, setPending] = useState(false);
  const [removing, setRemoving] = useState(false);

  const run = async (act: () => Promise<Done>, said: (done: Done) => void) => {
    setPending(true);
    setFailed(undefined);
    try {
      said(await act());
    } catch (thrown) {
      setFailed(asHostError(thrown));
    } finally {
      setPending(false);
    }
  };
  const save = () => {
    const op_id = newOpId();
    void run(
      () => call('suggestion_step', { op_id, id: row.id, version: row.version, to, answer }),
      ({ saved_at }) => toast.saved(saved_at, op_id),
    );
  };
  const remove = () =>
    void run(
      () => call('suggestion_remove', { op_id: newOpId(), id: row.id, version: row.version }),
      () => {
        toast.say(t(m.suggestionRemoved()));
        onClose();
      },
    );
  const wrong = failed?.args['field'] === 'answer' ? errorText(failed) : undefined;
  return (
    <Panel title={t(m.suggestionOne())} onClose={onClose} width="26rem">
      <p>
        <Words row={row} />
      </p>
      <form
        className="suggestion-form"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Select label={t(m.suggestionTo())} options={NEXT[row.state].map((id) => ({ id, text: word('suggestion-state', id) }))} value={to} onChange={setTo} />
        <TextField label={t(m.suggestionAnswer())} hint={t(m.suggestionAnswerHint())} value={answer} onChange={setAnswer} multiline maxLength={1000} error={wrong} />
        {failed && wrong === undefined && <ErrorNote>{errorText(failed)}</ErrorNote>}
        <div>
          <Button kind="primary" icon={Save} submit shortcut="Ctrl+Enter" pending={pending}>
            {t(m.appSave())}
          </Button>
        </div>
      </form>
      <div className="suggestion-remove">
        {removing ? (
          <>
            <p className="small">{t(m.suggestionRemoveAbout())}</p>
            <div className="page-actions">
              <Button kind="danger" icon={Trash2} pending={pending} onPress={remove}>
                {t(m.suggestionRemoveSure())}
              </Button>
              <Button kind="quiet" onPress={() => setRemoving(false)}>
                {t(m.appCancel())}
              </Button>
            </div>
          </>
        ) : (
          <Button kind="quiet" icon={Trash2} onPress={() => setRemoving(true)}>
            {t(m.suggestionRemove())}
          </Button>
        )}
      </div>
    </Panel>
  );
}
