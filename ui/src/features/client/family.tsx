import { House, Star, Unlink, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { ClientPage, Link as LinkRow, LinkKind } from '../../backend/generated/commands';
import { Button } from '../../shared/button';
import { ClientPicker } from '../../shared/client-picker';
import { Checkbox, ErrorNote, Select, TextField } from '../../shared/field';
import { useKey } from '../../shared/keyboard';
import { useText } from '../../shared/l10n';
import { Link } from '../../shared/route';
import { useSession } from '../../shared/session';
import { Badge } from '../../shared/surface';
import { useWords } from '../../shared/words';
import { useAct } from './use-act';

const KINDS: readonly LinkKind[] = ['spouse', 'partner', 'parent', 'child', 'sibling', 'guardian', 'ward', 'other'];

function LinkAdder({ clientId, onClose, onSaved }: { clientId: string; onClose: () => void; onSaved: () => void }) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const [kind, setKind] = useState<LinkKind | null>(null);
  const [other, setOther] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [together, setTogether] = useState(true);
  const add = useAct('link_add', () => {
    onSaved();
    onClose();
  });
  useKey('Escape', onClose);
  return (
    <div className="side-form" role="group" aria-label={t(m.clientLinkAdd())}>
      <ClientPicker label={t(m.clientLinkWho())} value={other} onChange={setOther} />
      {other === null && <TextField label={t(m.clientLinkName())} value={name} onChange={setName} autoComplete="off" maxLength={200} />}
      <Select label={t(m.clientLinkKind())} options={KINDS.map((id) => ({ id, text: word('link-kind', id) }))} value={kind} onChange={setKind} />
      {other !== null && (
        <Checkbox checked={together} onChange={setTogether}>
          {t(m.clientLinkSameHousehold())}
        </Checkbox>
      )}
      {add.error && <ErrorNote>{errorText(add.error)}</ErrorNote>}
      <div className="form-buttons">
        <Button
          kind="primary"
          size="small"
          disabled={kind === null || (other === null && name.trim() === '')}
          pending={add.pending}
          onPress={() => {
            if (kind === null) return;
            void add.run({
              client_id: clientId,
              kind,
              other_id: other,
              other_name: other === null ? name : '',
              remark: '',
              same_household: other !== null && together,
            });
          }}
        >
          {t(m.clientLinkAdd())}
        </Button>
        <Button kind="quiet" size="small" onPress={onClose}>
          {t(m.appCancel())}
        </Button>
      </div>
    </div>
  );
}

function LinkLine({ link, onSaved }: { link: LinkRow; onSaved: () => void }) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const { can } = useSession();
  const remove = useAct('link_remove', onSaved);
  return (
    <li>
      <div className="family-line">
        <p>
          <span className="soft">{word('link-kind', link.kind)}</span>{' '}
          {link.client_id === null ? (
            <bdi>{link.name}</bdi>
          ) : (
            <Link to={`/clients/${link.client_id}`}>
              <bdi>{link.name}</bdi>
            </Link>
          )}
        </p>
        {can('client-write') && (
          <Button
            kind="quiet"
            size="small"
            icon={Unlink}
            label={t(m.clientLinkRemove({ name: link.name }))}
            pending={remove.pending}
            onPress={() => void remove.run({ id: link.id, version: link.version })}
          />
        )}
      </div>
      {link.remark !== '' && (
        <p className="soft small" dir="auto">
          {link.remark}
        </p>
      )}
      {remove.error && <ErrorNote>{errorText(remove.error)}</ErrorNote>}
    </li>
  );
}

function Household({ page, onSaved }: { page: ClientPage; onSaved: () => void }) {
  const { t } = useText();
  const { errorText } = useWords();
  const { can } = useSession();
  const leave = useAct('household_leave', onSaved);
  const name = useAct('household_reference', onSaved);
  if (page.household.length === 0) return null;
  const mine = page.household.find((member) => member.client_id === page.id);
  const error = leave.error ?? name.error;
  return (
    <div className="household">
      <h3>
        <House className="icon" aria-hidden="true" />
        {t(m.clientHousehold())}
      </h3>
      <ul className="household-list">
        {page.household.map((member) => (
          <li key={member.client_id}>
            {member.client_id === page.id ? (
              <bdi>{member.name}</bdi>
            ) : (
              <Link to={`/clients/${member.client_id}`}>
                <bdi>{member.name}</bdi>
              </Link>
            )}
            {member.reference && <Badge icon={Star}>{t(m.clientHouseholdReferenceIs())}</Badge>}
          </li>
        ))}
      </ul>
      {can('client-write') && (
        <div className="form-buttons">
          {mine && !mine.reference && (
            <Button kind="quiet" size="small" pending={name.pending} onPress={() => void name.run({ client_id: page.id })}>
              {t(m.clientHouseholdMakeReference())}
            </Button>
          )}
          <Button kind="quiet" size="small" pending={leave.pending} onPress={() => void leave.run({ client_id: page.id })}>
            {t(m.clientHouseholdLeave())}
          </Button>
        </div>
      )}
      {error && <ErrorNote>{errorText(error)}</ErrorNote>}
    </div>
  );
}

/** Who belongs to the person: family, and the people they live with. A click opens the other. */
export function Family({ page, onSaved }: { page: ClientPage; onSaved: () => void }) {
  const { t } = useText();
  const { can } = useSession();
  const [adding, setAdding] = useState(false);
  return (
    <section className="side-part">
      <h2>{t(m.clientFamily())}</h2>
      {page.links.length === 0 && page.household.length === 0 && <p className="soft">{t(m.clientFamilyNone())}</p>}
      {page.links.length > 0 && (
        <ul className="side-list family-list">
          {page.links.map((link) => (
            <LinkLine key={link.id} link={link} onSaved={onSaved} />
          ))}
        </ul>
      )}
      <Household page={page} onSaved={onSaved} />
      {can('client-write') &&
        (adding ? (
          <LinkAdder clientId={page.id} onClose={() => setAdding(false)} onSaved={onSaved} />
        ) : (
          <div>
            <Button kind="quiet" size="small" icon={UserPlus} onPress={() => setAdding(true)}>
              {t(m.clientLinkAdd())}
            </Button>
          </div>
        ))}
    </section>
  );
}
