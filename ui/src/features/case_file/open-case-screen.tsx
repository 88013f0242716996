import { FolderPlus } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { Need } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { ClientPicker, nameOfPage, useClient } from '../../shared/client-picker';
import { ErrorNote, RadioCards } from '../../shared/field';
import { useKey } from '../../shared/keyboard';
import { useText } from '../../shared/l10n';
import { NEED_ICONS, NEEDS, needOf } from '../../shared/need';
import { Page } from '../../shared/page';
import { goBack, navigate, queryOf, usePath } from '../../shared/route';
import { useToast } from '../../shared/toast';
import { useWords } from '../../shared/words';
import './case.css';

const KEYS = 'abcdefghijkl';

/** A contact is not a case: one is opened on purpose, for somebody with a name and a need. */
export function OpenCaseScreen() {
  const { t } = useText();
  const { word, errorText } = useWords();
  const toast = useToast();
  const query = queryOf(usePath());
  const [clientId, setClientId] = useState(query.get('client'));
  const client = useClient(clientId);
  const [need, setNeed] = useState<Need | null>(needOf(query.get('need')));
  const [opId] = useState(() => newOpId());
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);
  useKey('Escape', goBack);

  const save = async () => {
    if (clientId === null || need === null || pending) return;
    setPending(true);
    try {
      const done = await call('case_open', { op_id: opId, client_id: clientId, need });
      toast.saved(done.saved_at, opId);
      navigate(`/clients/${clientId}`);
    } catch (thrown) {
      setError(asHostError(thrown));
      setPending(false);
    }
  };

  return (
    <Page title={t(m.caseOpen())} about={client ? t(m.caseOpenFor({ name: nameOfPage(client) })) : t(m.caseOpenAbout())}>
      <div className="case-open">
        <ClientPicker label={t(m.casePerson())} value={clientId} onChange={setClientId} />
        <RadioCards
          label={t(m.caseNeed())}
          options={NEEDS.map((id, index) => ({ id, text: word('need', id), icon: NEED_ICONS[id], shortcut: KEYS[index] ?? '' }))}
          value={need}
          onChange={setNeed}
          cardWidth="13rem"
        />
        {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
        <div>
          <Button kind="primary" icon={FolderPlus} shortcut="Ctrl+Enter" pending={pending} disabled={clientId === null || need === null} onPress={() => void save()}>
            {t(m.caseOpen())}
          </Button>
        </div>
      </div>
    </Page>
  );
}
