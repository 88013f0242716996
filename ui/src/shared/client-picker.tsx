import { UserRound, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { ComboBox as AriaComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import type { ClientHit, ClientPage } from '../backend/generated/commands';
import { m } from '../backend/generated/messages';
import { call } from '../backend/host';
import { Button } from './button';
import './client-picker.css';
import { HitRow } from './hit';
import { useText } from './l10n';
import { useSession } from './session';
import { useQuery } from './use-query';

/** The name that is shown first, as it is written. */
export function nameOfPage(page: ClientPage): string {
  const name = page.form.names.find((one) => one.preferred) ?? page.form.names[0];
  return name ? [name.given, name.family].filter((part) => part !== '').join(' ') : '';
}

/** The language in which a person is spoken to: the one for letters, else the first language, else any. */
export function languageOfPage(page: ClientPage): string | null {
  const { letter_language, languages } = page.form;
  return letter_language ?? languages.find((one) => one.level === 'native')?.tag ?? languages[0]?.tag ?? null;
}

/** The language under which a person is counted: the first that is recorded, as a case remembers it, else the one for letters. */
export function firstLanguageOfPage(page: ClientPage): string | null {
  return page.form.languages[0]?.tag ?? page.form.letter_language;
}

/** The page of the person whose id an address carries; nothing is asked without one, or by somebody who may not read it. */
export function useClient(id: string | null): ClientPage | undefined {
  const { can } = useSession();
  return useQuery('client_open', id === null || !can('client-read') ? null : { id }, ['client', 'client_name']).data;
}

export interface ClientPickerProps {
  label: string;
  hint?: string;
  /** The chosen person; `null` is nobody in particular. */
  value: string | null;
  onChange: (id: string | null) => void;
}

const WAIT_MS = 90;
const NOTHING = { query: '', hits: [] };

/** A person by name, birth date or number; or nobody. */
export function ClientPicker({ label, hint, value, onChange }: ClientPickerProps) {
  const { t } = useText();
  const client = useClient(value);
  const [typed, setTyped] = useState('');
  // What was found, and for which text: between a letter and its answer nobody is said to be missing.
  const [found, setFound] = useState<{ query: string; hits: readonly ClientHit[] }>(NOTHING);
  const query = typed.trim();

  useEffect(() => {
    let stale = false;
    const timer = setTimeout(
      () => {
        if (query === '') {
          setFound(NOTHING);
          return;
        }
        // A failed search shows nobody; the field stays as it is, and the next letter asks again.
        call('client_search', { query, limit: 8 }).then(
          (reply) => !stale && setFound({ query, hits: reply.hits }),
          () => !stale && setFound({ query, hits: [] }),
        );
      },
      query === '' ? 0 : WAIT_MS,
    );
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [query]);

  let emptyText = '…';
  if (query === '') emptyText = t(m.paperPersonPlaceholder());
  else if (found.query === query) emptyText = t(m.shellSearchNobody({ query }));

  if (value !== null) {
    return (
      <div className="field">
        <span className="field-label">{label}</span>
        <p className="picked">
          <UserRound className="icon soft" aria-hidden="true" />
          <bdi>{client ? nameOfPage(client) : '…'}</bdi>
          <Button kind="quiet" size="small" icon={X} label={t(m.paperPersonRemove())} onPress={() => onChange(null)} />
        </p>
      </div>
    );
  }
  return (
    <AriaComboBox
      className="field"
      items={found.hits}
      inputValue={typed}
      onInputChange={setTyped}
      value={null}
      onChange={(key) => {
        if (typeof key !== 'string') return;
        setTyped('');
        onChange(key);
      }}
      // The list opens with the first letter: one that waited for its first answer would not open by itself any more.
      allowsEmptyCollection
      defaultFilter={() => true}
    >
      <Label className="field-label">{label}</Label>
      <Input className="input" dir="auto" placeholder={t(m.paperPersonPlaceholder())} autoComplete="off" />
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <Popover className="popover">
        <ListBox
          className="listbox"
          renderEmptyState={() => <p className="picker-nobody soft">{emptyText}</p>}
        >
          {(hit: ClientHit) => (
            <ListBoxItem className="listbox-item" id={hit.id} textValue={hit.names[0]?.text ?? ''}>
              <HitRow hit={hit} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
