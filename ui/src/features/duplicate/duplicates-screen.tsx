import { CircleCheck, Clock, Merge, RefreshCw, SearchX, Split } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { ClientMerged, DuplicateDecided, DuplicateDecision, DuplicateState } from '../../backend/generated/commands';
import { call, newOpId } from '../../backend/host';
import { Button } from '../../shared/button';
import { ErrorNote } from '../../shared/field';
import { Foot } from '../../shared/foot';
import { useFormat, useText } from '../../shared/l10n';
import { MatchWhy, scoreWord } from '../../shared/match-why';
import { Page } from '../../shared/page';
import { useSession } from '../../shared/session';
import { Chips, EmptyState, Progress, Skeleton } from '../../shared/surface';
import { useToast } from '../../shared/toast';
import { useQuery } from '../../shared/use-query';
import { localDay, localTime } from '../../shared/when';
import { useWords } from '../../shared/words';
import { Comparison } from './comparison';
import './duplicate.css';
import { MergeStep } from './merge-step';
import { keyOf, PairList } from './pair-list';
import { cancelSearch, forgetSearch, searchStore, useSearchWork } from './search-work';

const WATCHED = ['duplicate_decision', 'duplicate_pair', 'client', 'client_merge'];
const STATES: readonly DuplicateState[] = ['open', 'later', 'different'];
const LIMIT = 100;

/** Records that may be one person: a pair at a time, side by side, and what a person says of it. */
export function DuplicatesScreen() {
  const { t } = useText();
  const format = useFormat();
  const { errorText, word } = useWords();
  const toast = useToast();
  const [state, setState] = useState<DuplicateState>('open');
  const [chosen, setChosen] = useState<string>();
  const { data, error, reload } = useQuery('duplicate_list', { state, limit: LIMIT }, WATCHED);
  const search = useSearchWork();

  // A search that has ended says what came of it, once.
  const told = useRef(search.found);
  useEffect(() => {
    if (!search.found || search.found === told.current) return;
    told.current = search.found;
    toast.say(search.found.cancelled ? t(m.duplicateSearchCancelled()) : t(m.duplicateFound({ pairs: search.found.pairs })));
    forgetSearch();
    reload();
  }, [search.found, toast, t, reload]);

  const pairs = data?.pairs ?? [];
  const at = pairs.findIndex((pair) => keyOf(pair) === chosen);
  const shown = pairs[at] ?? pairs[0];
  const next = () => {
    const after = pairs[at + 1] ?? pairs[at - 1];
    setChosen(after && keyOf(after));
  };

  const searched = data?.searched_at ?? null;
  const count = (of: DuplicateState) => data?.counts.find(({ code }) => code === of)?.count;
  return (
    <Page
      title={t(m.duplicateTitle())}
      about={
        <>
          {t(m.duplicateAbout())} {searched !== null && t(m.duplicateSearchedAt({ day: localDay(searched), time: localTime(searched) }))}
        </>
      }
      actions={
        !search.progress && (
          <Button icon={RefreshCw} kind={data && searched === null ? 'primary' : 'plain'} onPress={() => void searchStore()}>
            {searched === null ? t(m.duplicateSearchStore()) : t(m.duplicateSearchAgain())}
          </Button>
        )
      }
    >
      {search.error && <ErrorNote block>{errorText(search.error)}</ErrorNote>}
      {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
      {search.progress && (
        <div className="duplicate-searching">
          <Progress
            label={t(m.duplicateSearching())}
            done={search.progress.done}
            total={search.progress.total}
            figure={t(m.appProgress({ done: search.progress.done, total: search.progress.total }))}
            onCancel={() => void cancelSearch()}
            cancelling={search.cancelling ?? false}
          />
          <p className="soft small">{t(m.duplicateSearchingAbout())}</p>
        </div>
      )}
      {data && searched !== null && (
        <Chips
          label={t(m.duplicateFilter())}
          value={state}
          onChange={(of) => {
            setState(of);
            setChosen(undefined);
          }}
          options={STATES.map((id) => ({ id, text: `${word('duplicate-state', id)} ${format.number(count(id) ?? 0)}` }))}
        />
      )}
      {!data && !error && <Skeleton lines={8} />}
      {data && pairs.length === 0 && <Nothing state={state} searched={searched !== null} />}
      {data && shown && (
        <div className="duplicate-body">
          <div className="duplicate-side">
            <p className="soft small">
              {pairs.length < data.total ? t(m.duplicateShown({ shown: pairs.length, total: data.total })) : t(m.duplicateCount({ count: data.total }))}
            </p>
            <PairList pairs={pairs} chosen={keyOf(shown)} onChoose={setChosen} />
          </div>
          <PairView key={keyOf(shown)} firstId={shown.first.id} secondId={shown.second.id} onDone={next} />
        </div>
      )}
    </Page>
  );
}

function Nothing({ state, searched }: { state: DuplicateState; searched: boolean }) {
  const { t } = useText();
  if (!searched) {
    return (
      <EmptyState icon={SearchX} title={t(m.duplicateNeverSearched())}>
        {t(m.duplicateNeverSearchedAbout())}
      </EmptyState>
    );
  }
  if (state === 'open') {
    return (
      <EmptyState icon={CircleCheck} title={t(m.duplicateNoneOpen())}>
        {t(m.duplicateNoneOpenAbout())}
      </EmptyState>
    );
  }
  return <EmptyState icon={CircleCheck} title={state === 'later' ? t(m.duplicateNoneLater()) : t(m.duplicateNoneDifferent())} />;
}

function DecidedNote({ decided }: { decided: DuplicateDecided }) {
  const { t } = useText();
  const args = { name: decided.by, day: localDay(decided.at) };
  return <p className="soft small">{decided.decision === 'later' ? t(m.duplicateDecidedLater(args)) : t(m.duplicateDecidedDifferent(args))}</p>;
}

interface PairViewProps {
  firstId: string;
  secondId: string;
  /** The pair is decided: on to the next one. */
  onDone: () => void;
}

function PairView({ firstId, secondId, onDone }: PairViewProps) {
  const { t } = useText();
  const format = useFormat();
  const { errorText } = useWords();
  const { can } = useSession();
  const toast = useToast();
  const { data: pair, error } = useQuery('duplicate_open', { first_id: firstId, second_id: secondId }, WATCHED);
  const [merging, setMerging] = useState(false);
  const [pending, setPending] = useState(false);

  const decide = async (decision: DuplicateDecision) => {
    setPending(true);
    const op_id = newOpId();
    try {
      const done = await call('duplicate_decide', { op_id, first_id: firstId, second_id: secondId, decision });
      toast.saved(done.saved_at, op_id);
      onDone();
    } catch (thrown) {
      toast.failed(thrown);
    }
    setPending(false);
  };

  const merged = ({ merge_id, version }: ClientMerged) => {
    const takeBack = () => {
      call('client_split', { op_id: newOpId(), merge_id, survivor_version: version, take: [] }).then(
        () => toast.say(t(m.duplicateSplitAgain())),
        (thrown: unknown) => toast.failed(thrown),
      );
    };
    toast.say(t(m.duplicateMerged()), takeBack);
    onDone();
  };

  if (error) {
    return (
      <div className="duplicate-pair">
        <ErrorNote block>{errorText(error)}</ErrorNote>
      </div>
    );
  }
  if (!pair) {
    return (
      <div className="duplicate-pair">
        <Skeleton lines={8} />
      </div>
    );
  }
  if (merging) {
    return (
      <div className="duplicate-pair">
        <MergeStep pair={pair} onMerged={merged} onBack={() => setMerging(false)} />
      </div>
    );
  }
  return (
    <div className="duplicate-pair">
      <div className="pair-why">
        <p className="pair-score">
          <strong>{t(scoreWord(pair.score)())}</strong> <span className="soft figures">{format.percent(pair.score)}</span>
        </p>
        <MatchWhy reasons={pair.reasons} words={pair.words} />
        {pair.decision && <DecidedNote decided={pair.decision} />}
      </div>
      <Comparison pair={pair} />
      <Foot className="pair-actions pair-decide" toolbar={t(m.duplicateActions())}>
        {can('client-merge') ? (
          <Button kind="primary" icon={Merge} shortcut="s" onPress={() => setMerging(true)}>
            {t(m.duplicateSame())}
          </Button>
        ) : (
          <span className="soft small">{t(m.duplicateMergeNotAllowed())}</span>
        )}
        <Button icon={Split} shortcut="d" onPress={() => void decide('different')} pending={pending}>
          {t(m.duplicateDifferent())}
        </Button>
        <Button kind="quiet" icon={Clock} shortcut="l" onPress={() => void decide('later')} pending={pending}>
          {t(m.duplicateLater())}
        </Button>
      </Foot>
    </div>
  );
}
