import { ArrowLeft, Merge } from 'lucide-react';
import { useRef, useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { ClientId, ClientMerged, DuplicateComparison, DuplicateSide, MergeField, MergeFrom } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { ErrorNote, RadioCards } from '../../shared/field';
import { useKey } from '../../shared/keyboard';
import { useFormat, useText } from '../../shared/l10n';
import { useWords } from '../../shared/words';
import { localDay } from '../../shared/when';
import { topName, useChoiceText } from './side-text';

/** Fields of which both values can be kept. */
const BOTH: readonly MergeField[] = ['nationalities', 'remark'];

/** The record that more hangs on stays; of two alike the older one. */
export function likelySurvivor({ first, second }: DuplicateComparison): ClientId {
  const weight = ({ holds, cases }: DuplicateSide) => holds.reduce((sum, { count }) => sum + count, 0) + cases.length;
  if (weight(first) !== weight(second)) return weight(first) > weight(second) ? first.id : second.id;
  return first.created_at <= second.created_at ? first.id : second.id;
}

export interface MergeStepProps {
  pair: DuplicateComparison;
  onMerged: (merged: ClientMerged) => void;
  onBack: () => void;
}

/** Which record stays and what holds where the two differ; everything else is kept anyway. */
export function MergeStep({ pair, onMerged, onBack }: MergeStepProps) {
  const { t } = useText();
  const format = useFormat();
  const { word, errorText } = useWords();
  const choiceText = useChoiceText();
  const [survivorId, setSurvivorId] = useState<ClientId>(() => likelySurvivor(pair));
  const [chosen, setChosen] = useState<Partial<Record<MergeField, MergeFrom>>>({});
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<HostError>();
  // One id for one act, however often its answer is lost; a changed choice is a new act.
  const act = useRef({ id: newOpId(), what: '' });
  useKey('Escape', onBack);

  const [survivor, merged] = survivorId === pair.first.id ? [pair.first, pair.second] : [pair.second, pair.first];
  const filled = pair.one_sided.filter((one) => one.filled === merged.id).map(({ field }) => word('merge-field', field));

  const run = async () => {
    setPending(true);
    setError(undefined);
    const request = {
      survivor_id: survivor.id,
      survivor_version: survivor.version,
      merged_id: merged.id,
      merged_version: merged.version,
      choices: pair.differing.map((field) => ({ field, from: chosen[field] ?? 'survivor' })),
    };
    const what = JSON.stringify(request);
    if (act.current.what !== what) act.current = { id: newOpId(), what };
    try {
      onMerged(await call('client_merge', { op_id: act.current.id, ...request }));
    } catch (thrown) {
      setError(asHostError(thrown));
      setPending(false);
    }
  };

  const record = (side: DuplicateSide) => ({
    id: side.id,
    text: topName(side),
    detail: [
      t(m.duplicateCreatedBy({ day: localDay(side.created_at), name: side.created_by })),
      ...side.holds.map(({ code, count }) => `${word('duplicate-holds', code)} ${format.number(count)}`),
    ].join(' · '),
  });

  return (
    <section className="merge-step" aria-labelledby="merge-step-title">
      <h2 id="merge-step-title">{t(m.duplicateMergeTitle())}</h2>
      <p className="soft">{t(m.duplicateMergeAbout())}</p>
      {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
      <RadioCards
        label={t(m.duplicateMergeStays())}
        hint={t(m.duplicateMergeStaysHint())}
        value={survivorId}
        onChange={(id) => {
          setSurvivorId(id);
          // What was chosen was chosen for the other way round.
          setChosen({});
        }}
        cardWidth="16rem"
        options={[record(pair.first), record(pair.second)]}
      />
      {pair.differing.length === 0 ? (
        <p>{t(m.duplicateMergeNoChoice())}</p>
      ) : (
        <>
          <h3>{t(m.duplicateMergeChoose())}</h3>
          {pair.differing.map((field) => (
            <RadioCards<MergeFrom>
              key={field}
              label={word('merge-field', field)}
              value={chosen[field] ?? 'survivor'}
              onChange={(from) => setChosen({ ...chosen, [field]: from })}
              cardWidth="12rem"
              options={[
                { id: 'survivor', text: choiceText(survivor, field), detail: t(m.duplicateMergeFromSurvivor()) },
                { id: 'merged', text: choiceText(merged, field), detail: t(m.duplicateMergeFromMerged()) },
                ...(BOTH.includes(field) ? [{ id: 'both' as const, text: t(m.duplicateMergeBoth()) }] : []),
              ]}
            />
          ))}
        </>
      )}
      {filled.length > 0 && <p>{t(m.duplicateMergeFilled({ fields: format.list(filled) }))}</p>}
      <p className="soft small">{t(m.duplicateMergeUnited())}</p>
      <div className="pair-actions">
        <Button kind="primary" icon={Merge} shortcut="Ctrl+Enter" onPress={() => void run()} pending={pending} autoFocus>
          {t(m.duplicateMergeRun())}
        </Button>
        <Button kind="quiet" icon={ArrowLeft} iconPoints onPress={onBack}>
          {t(m.appBack())}
        </Button>
      </div>
    </section>
  );
}
