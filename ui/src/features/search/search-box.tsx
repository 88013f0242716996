import { Search, UserPlus, Zap, type LucideIcon } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { m } from '../../backend/generated/messages';
import { Kbd } from '../../shared/button';
import { ErrorNote } from '../../shared/field';
import type { Command, NavEntry } from '../../shared/feature';
import { HitRow } from '../../shared/hit';
import { handOver } from '../../shared/handover';
import { useKey } from '../../shared/keyboard';
import { useText } from '../../shared/l10n';
import { navigate } from '../../shared/route';
import { useSession } from '../../shared/session';
import { useWords } from '../../shared/words';

import './search.css';
import { useSearch } from './use-search';

interface Choice {
  id: string;
  group: 'people' | 'create' | 'go';
  run: () => void;
  show: ReactNode;
}

export interface SearchBoxProps {
  commands: readonly Command[];
  screens: readonly NavEntry[];
}

/** Folds what should not matter between a word and what is typed of it: case and accents. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}

/** One field for everything: people as you type, what can be done, where one can go. */
export function SearchBox({ commands, screens }: SearchBoxProps) {
  const { t } = useText();
  const { errorText } = useWords();
  const { can } = useSession();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const list = useId();
  const mayFind = can('client-find');
  const { reply, error, waiting } = useSearch(query, mayFind && open);
  const typed = query.trim();

  useKey('Ctrl+k', () => {
    input.current?.focus();
    input.current?.select();
    setOpen(true);
  });

  const leave = () => {
    setOpen(false);
    setQuery('');
    setActive(0);
    input.current?.blur();
  };
  const go = (path: string) => {
    leave();
    navigate(path);
  };
  const create = () => {
    if (typed !== '') handOver('new-client-name', typed);
    go('/clients/new');
  };

  const places = useMemo(() => {
    const wanted = folded(typed);
    const all: { id: string; path: string; icon: LucideIcon; text: string; shortcut?: string | undefined }[] = [
      ...commands.map(({ id, path, icon, text, shortcut }) => ({ id, path, icon, text: t(text()), shortcut })),
      ...screens.map(({ path, icon, text }) => ({ id: `screen:${path}`, path, icon, text: t(text()) })),
    ];
    return wanted === '' ? all : all.filter(({ text }) => folded(text).includes(wanted));
  }, [commands, screens, typed, t]);

  const hits = typed === '' ? [] : (reply?.hits ?? []);
  const choices: Choice[] = hits.map((hit) => ({
    id: hit.id,
    group: 'people',
    run: () => go(`/clients/${hit.id}`),
    show: <HitRow hit={hit} />,
  }));
  if (typed !== '' && can('client-write')) {
    choices.push({
      id: 'create',
      group: 'create',
      run: create,
      show: <Action icon={UserPlus} text={t(m.shellSearchCreate({ name: typed }))} shortcut="Ctrl+Enter" />,
    });
  }
  if (typed !== '' && hits.length === 0 && can('contact-record')) {
    choices.push({
      id: 'contact',
      group: 'create',
      run: () => go('/contacts/new'),
      show: <Action icon={Zap} text={t(m.shellSearchQuickContact())} />,
    });
  }
  for (const { id, path, icon, text, shortcut } of places) {
    choices.push({ id, group: 'go', run: () => go(path), show: <Action icon={icon} text={text} shortcut={shortcut} /> });
  }
  const current = Math.min(active, choices.length - 1);

  useEffect(() => {
    if (!open) return;
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);

  useEffect(() => {
    frame.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) {
        setOpen(true);
        return;
      }
      const step = event.key === 'ArrowDown' ? 1 : choices.length - 1;
      if (choices.length > 0) setActive((current + step) % choices.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (event.ctrlKey || event.metaKey) {
        if (can('client-write')) create();
        return;
      }
      // While people are still being looked for, Enter would open what stands there by chance.
      if (open && !waiting) choices[current]?.run();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (query === '') leave();
      else setQuery('');
    }
  };

  const option = (choice: Choice, index: number) => (
    <div
      key={choice.id}
      id={`${list}-${index}`}
      role="option"
      className="search-option"
      aria-selected={index === current}
      onPointerMove={() => index !== current && setActive(index)}
      onClick={choice.run}
    >
      {choice.show}
    </div>
  );
  const group = (name: Choice['group'], title: string) => {
    const of = choices.map((choice, index) => ({ choice, index })).filter(({ choice }) => choice.group === name);
    if (of.length === 0) return null;
    return (
      <div role="group" aria-label={title}>
        <p className="search-group" aria-hidden="true">
          {title}
        </p>
        {of.map(({ choice, index }) => option(choice, index))}
      </div>
    );
  };

  const nobody = mayFind && typed !== '' && !waiting && !error && hits.length === 0;
  let said = '';
  if (open && typed !== '' && !waiting && reply) said = t(m.shellSearchFound({ count: hits.length }));
  return (
    <div className="search" ref={frame} role="search" aria-label={t(m.shellSearch())}>
      <div className="search-field">
        <Search className="icon" aria-hidden="true" />
        <input
          ref={input}
          className="search-input"
          type="text"
          role="combobox"
          dir="auto"
          aria-label={t(m.shellSearch())}
          aria-expanded={open}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={open && choices.length > 0 ? `${list}-${current}` : undefined}
          aria-keyshortcuts="Control+K"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          placeholder={mayFind ? t(m.appSearchEverything()) : t(m.shellSearchPlaceholderScreens())}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onBlur={(event) => !frame.current?.contains(event.relatedTarget) && setOpen(false)}
          onKeyDown={onKeyDown}
        />
        <Kbd keys="Ctrl+K" />
      </div>
      <p className="only-read-aloud" role="status">
        {said}
      </p>
      {open && (
        <div className="search-drop" onPointerDown={(event) => event.preventDefault()}>
          {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
          {nobody && (
            <div className="search-nobody">
              <p className="search-nobody-title">{t(m.shellSearchNobody({ query: typed }))}</p>
              <p className="soft small">{t(m.shellSearchNobodyHelp())}</p>
            </div>
          )}
          <div id={list} className="search-list" role="listbox" aria-label={t(m.shellSearchResults())} data-waiting={waiting ? '' : undefined}>
            {group('people', reply?.more ? t(m.shellSearchPeopleMore({ count: hits.length })) : t(m.shellSearchPeople()))}
            {group('create', t(m.shellSearchNew()))}
            {group('go', t(m.shellSearchGo()))}
          </div>
        </div>
      )}
    </div>
  );
}

function Action({ icon: Icon, text, shortcut }: { icon: LucideIcon; text: string; shortcut?: string | undefined }) {
  return (
    <span className="search-action">
      <Icon className="icon soft" aria-hidden="true" />
      <span>{text}</span>
      {shortcut !== undefined && <Kbd keys={shortcut} />}
    </span>
  );
}
