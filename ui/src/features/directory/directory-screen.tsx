import { ArrowDownUp, BookPlus, CalendarX2, ListChecks, SearchX, Star } from 'lucide-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { m } from '../../backend/generated/messages';
import type { Need, ServiceRow } from '../../backend/generated/commands';
import { Button } from '../../shared/button';
import { Checkbox, ErrorNote, Select } from '../../shared/field';
import { useKey } from '../../shared/keyboard';
import { useFormat, useText } from '../../shared/l10n';
import { NEEDS } from '../../shared/need';
import { Page } from '../../shared/page';
import { navigate, queryOf, usePath } from '../../shared/route';
import { EVERY_SERVICE } from '../../shared/service';
import { useSession } from '../../shared/session';
import { Badge, EmptyState, Skeleton } from '../../shared/surface';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import './directory.css';
import { districtsOf, filtered, languagesOf } from './filter';
import { useOpenText } from './open-text';
import { ServiceEntry } from './service-entry';

/** No tag, district or topic is called so. */
const ANY = '*' as const;

/** The services that people are referred to: found by words, need, language and district, read beside the list. */
export function DirectoryScreen() {
  const { t } = useText();
  const format = useFormat();
  const { word, errorText } = useWords();
  const { can } = useSession();
  const address = queryOf(usePath());
  const [query, setQuery] = useState('');
  const [need, setNeed] = useState<Need | null>(null);
  const [language, setLanguage] = useState<string | null>(null);
  const [district, setDistrict] = useState<string | null>(null);
  const [openNow, setOpenNow] = useState(false);
  const [walkIn, setWalkIn] = useState(false);
  const [favourite, setFavourite] = useState(false);
  const [openId, setOpenId] = useState(address.get('entry'));
  const { data, error, reload } = useQuery('service_search', { ...EVERY_SERVICE, query, need, open_now: openNow, walk_in: walkIn, favourite }, ['service']);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useKey('/', () => field.current?.focus());

  // While an answer is on its way the list before stays, so that typing does not flicker.
  const [kept, setKept] = useState<readonly ServiceRow[]>();
  if (data && data !== kept) setKept(data);
  const rows = data ?? kept;
  const shown = rows && filtered(rows, { language, district });
  const open = shown?.find(({ id }) => id === openId) ?? shown?.[0];
  const narrowed = query.trim() !== '' || need !== null || language !== null || district !== null || openNow || walkIn || favourite;

  const onListKey = (event: KeyboardEvent) => {
    if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || !shown || shown.length === 0) return;
    event.preventDefault();
    const at = shown.findIndex(({ id }) => id === open?.id);
    const next = shown[Math.min(shown.length - 1, Math.max(0, at + (event.key === 'ArrowDown' ? 1 : -1)))];
    if (!next) return;
    setOpenId(next.id);
    setTimeout(() => list.current?.querySelector<HTMLElement>('[aria-current=true]')?.focus());
  };

  const openText = useOpenText();
  const any = { id: ANY, text: t(m.directoryAny()) } as const;
  const reset = () => {
    setQuery('');
    setNeed(null);
    setLanguage(null);
    setDistrict(null);
    setOpenNow(false);
    setWalkIn(false);
    setFavourite(false);
    field.current?.focus();
  };

  return (
    <Page
      title={t(m.appNavDirectory())}
      about={shown && (narrowed ? t(m.appEntriesShown({ shown: shown.length, total: rows.length })) : t(m.directoryCount({ count: shown.length })))}
      actions={
        <>
          <Button icon={ArrowDownUp} onPress={() => navigate('/directory/exchange')}>
            {t(m.directoryExchange())}
          </Button>
          {can('service-write') && (
          <>
            <Button icon={ListChecks} shortcut="c" onPress={() => navigate('/directory/review')}>
              {t(m.directoryReview())}
            </Button>
            <Button icon={BookPlus} shortcut="n" onPress={() => navigate('/directory/new')}>
              {t(m.directoryNew())}
            </Button>
          </>
          )}
        </>
      }
    >
      <div className="directory-filters" role="search" aria-label={t(m.appFilter())}>
        <label className="field directory-words">
          <span className="field-label">{t(m.directorySearch())}</span>
          <input
            ref={field}
            className="input"
            type="search"
            {...(query !== '' && { dir: 'auto' })}
            autoFocus
            maxLength={200}
            value={query}
            placeholder={t(m.directorySearchPlaceholder())}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'ArrowDown' || event.key === 'Enter') {
                event.preventDefault();
                list.current?.querySelector<HTMLElement>('[aria-current=true]')?.focus();
              }
            }}
          />
        </label>
        <Select
          label={t(m.directoryFilterNeed())}
          options={[any, ...NEEDS.map((id) => ({ id, text: word('need', id) }))]}
          value={need ?? ANY}
          onChange={(id) => setNeed(id === ANY ? null : id)}
        />
        <Select
          label={t(m.directoryFilterLanguage())}
          options={[any, ...languagesOf(rows ?? []).map((id) => ({ id, text: format.language(id) }))]}
          value={language ?? ANY}
          onChange={(id) => setLanguage(id === ANY ? null : id)}
        />
        <Select
          label={t(m.directoryFilterDistrict())}
          options={[any, ...districtsOf(rows ?? [], format.locale).map((id) => ({ id, text: id }))]}
          value={district ?? ANY}
          onChange={(id) => setDistrict(id === ANY ? null : id)}
        />
        <div className="directory-ticks">
          <Checkbox checked={openNow} onChange={setOpenNow}>
            {t(m.directoryOpenNow())}
          </Checkbox>
          <Checkbox checked={walkIn} onChange={setWalkIn}>
            {t(m.directoryWalkIn())}
          </Checkbox>
          <Checkbox checked={favourite} onChange={setFavourite}>
            {t(m.directoryAtHand())}
          </Checkbox>
        </div>
      </div>
      {error && (
        <>
          <ErrorNote block>{errorText(error)}</ErrorNote>
          <div>
            <Button onPress={reload}>{t(m.appRetry())}</Button>
          </div>
        </>
      )}
      {!shown && !error && <Skeleton lines={6} />}
      {shown?.length === 0 && (
        <EmptyState
          icon={SearchX}
          title={narrowed ? t(m.appEmptyFiltered()) : t(m.directoryEmpty())}
          actions={
            <>
              {narrowed && <Button onPress={reset}>{t(m.appFiltersReset())}</Button>}
              {can('service-write') && <Button onPress={() => navigate('/directory/new')}>{t(m.directoryNew())}</Button>}
            </>
          }
        >
          {narrowed ? t(m.directoryEmptyFilteredHelp()) : t(m.directoryEmptyHelp())}
        </EmptyState>
      )}
      {shown && open && (
        <div className="directory">
          <ul className="directory-list" ref={list} onKeyDown={onListKey} aria-label={t(m.appNavDirectory())}>
            {shown.map((row) => (
              <li key={row.id}>
                <button
                  type="button"
                  className="directory-row"
                  aria-current={row.id === open.id}
                  tabIndex={row.id === open.id ? 0 : -1}
                  onClick={() => setOpenId(row.id)}
                >
                  <span className="directory-name" dir="auto">
                    {row.form.name}
                    {row.favourite && <Star className="icon directory-star" role="img" aria-label={t(m.directoryAtHand())} />}
                  </span>
                  <span className="soft" dir="auto">
                    {[row.form.organisation, row.form.district].filter((part) => part !== '').join(' · ')}
                  </span>
                  {row.open !== 'unknown' && (
                    <span className="directory-open small" data-open={row.open === 'open'}>
                      {openText(row)}
                    </span>
                  )}
                  {row.stale && (
                    <Badge icon={CalendarX2} tone="amber">
                      {t(m.directoryStale())}
                    </Badge>
                  )}
                </button>
              </li>
            ))}
          </ul>
          <ServiceEntry key={open.id} row={open} />
        </div>
      )}
    </Page>
  );
}
