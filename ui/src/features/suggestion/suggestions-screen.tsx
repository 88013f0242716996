import { ArrowLeft, CircleCheck, CircleDot, CircleSlash, Lightbulb, MessagesSquare, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { SuggestionRow, SuggestionState } from '../../backend/generated/commands';
import { call } from '../../backend/host';
import { Button } from '../../shared/button';
import { FileButtons } from '../../shared/file-buttons';
import { useFormat, useText } from '../../shared/l10n';
import { Page } from '../../shared/page';
import { navigate } from '../../shared/route';
import { Badge, Chips, EmptyState, Skeleton, type Tone } from '../../shared/surface';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import { SuggestionPanel } from './suggestion-panel';
import './suggestion.css';

export const LOOK: Record<SuggestionState, { icon: LucideIcon; tone: Tone }> = {
  new: { icon: CircleDot, tone: 'accent' },
  discussed: { icon: MessagesSquare, tone: 'blue' },
  answered: { icon: CircleCheck, tone: 'green' },
  'set-aside': { icon: CircleSlash, tone: 'plain' },
};

type Filter = SuggestionState | 'all';

/** What clients suggest, for the steering group: the words first, whole, and what became of them. */
export function SuggestionsScreen() {
  const { t, tag } = useText();
  const { word, errorText } = useWords();
  const format = useFormat();
  const [filter, setFilter] = useState<Filter>('all');
  const [open, setOpen] = useState<string>();
  const state = filter === 'all' ? null : filter;
  const { data, error, reload } = useQuery('suggestion_list', { state }, ['suggestion']);
  const chosen = data?.rows.find(({ id }) => id === open);
  const chips = (counts: readonly { state: SuggestionState; count: number }[]) => {
    const all = counts.reduce((sum, { count }) => sum + count, 0);
    return [
      { id: 'all' as Filter, text: t(m.suggestionChip({ state: t(m.suggestionAll()), count: all })) },
      ...counts.map(({ state: id, count }) => ({ id: id, text: t(m.suggestionChip({ state: word('suggestion-state', id), count })) })),
    ];
  };
  return (
    <Page
      title={t(m.suggestionTitle())}
      about={data && t(m.suggestionAbout({ before: data.before }))}
      actions={
        <Button icon={ArrowLeft} iconPoints {...(!chosen && { shortcut: 'Escape' })} onPress={() => navigate('/reports/voice')}>
          {t(m.voiceReportTitle())}
        </Button>
      }
    >
      {error && (
        <EmptyState icon={Lightbulb} title={t(m.appErrorTitle())} actions={<Button onPress={reload}>{t(m.appRetry())}</Button>}>
          {errorText(error)}
        </EmptyState>
      )}
      {!data && !error && <Skeleton lines={6} />}
      {data && (
        <>
          <Chips label={t(m.suggestionFilter())} options={chips(data.counts)} value={filter} onChange={setFilter} />
          <div className="suggestions" data-open={chosen ? '' : undefined}>
            {data.rows.length === 0 ? (
              <EmptyState icon={Lightbulb} title={t(m.suggestionNone())}>
                {t(m.suggestionNoneAbout())}
              </EmptyState>
            ) : (
              <ul className="suggestion-list" aria-label={t(m.suggestionTitle())}>
                {data.rows.map((row) => (
                  <li key={row.id}>
                    <button type="button" className="suggestion" aria-expanded={row.id === open} onClick={() => setOpen(row.id)}>
                      <Words row={row} />
                      <span className="suggestion-about soft small">
                        <Badge icon={LOOK[row.state].icon} tone={LOOK[row.state].tone}>
                          {word('suggestion-state', row.state)}
                        </Badge>
                        <span>{format.language(row.language)}</span>
                        <span>{t(m.suggestionWeek({ monday: row.week }))}</span>
                      </span>
                      {row.answer !== '' && (
                        <span className="small" dir="auto">
                          {row.answer}
                        </span>
                      )}
                    </button>
                  </li>
                ))}
              </ul>
            )}
            {chosen && <SuggestionPanel key={`${chosen.id} ${chosen.version}`} row={chosen} onClose={() => setOpen(undefined)} />}
          </div>
          {data.rows.length > 0 && (
            <FileButtons label={t(m.appExport())} about={t(m.suggestionHandedOn())} save={(as) => call('suggestion_export', { state, format: as, language: tag })} />
          )}
        </>
      )}
    </Page>
  );
}

/** As it was written, in its own letters and direction. */
export function Words({ row }: { row: SuggestionRow }) {
  return (
    <span className="suggestion-words" lang={row.language} dir="auto">
      {row.text}
    </span>
  );
}
