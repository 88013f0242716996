import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { AddressForm, ClientPage } from '../../backend/generated/commands';
import { Button } from '../../shared/button';
import { Checkbox, ErrorNote } from '../../shared/field';
import { useKey } from '../../shared/keyboard';
import { useText } from '../../shared/l10n';
import { useSession } from '../../shared/session';
import { useWords } from '../../shared/words';
import { emptyAddress } from './form-state';
import { AddressEditor } from './record-fields';
import { useAct } from './use-act';

/** One act: the old address ends and is kept, the new one begins. */
export function MovePanel({ page, onClose, onSaved }: { page: ClientPage; onClose: () => void; onSaved: () => void }) {
  const { t } = useText();
  const { errorText } = useWords();
  const { today } = useSession();
  const [address, setAddress] = useState<AddressForm>({ ...emptyAddress(), kind: 'own-flat', since: today, blocked: page.form.address.blocked });
  const together = page.household.length > 0;
  const [withHousehold, setWithHousehold] = useState(together);
  const move = useAct('client_move', () => {
    onSaved();
    onClose();
  });
  useKey('Escape', onClose);
  const field = move.error?.args['field'];
  const wrong = (path: string) => (move.error && typeof field === 'string' && field.endsWith(path) ? errorText(move.error) : undefined);
  return (
    <div className="side-form" role="group" aria-label={t(m.clientMove())}>
      <AddressEditor address={address} onChange={setAddress} wrong={wrong} />
      {together && (
        <Checkbox checked={withHousehold} onChange={setWithHousehold}>
          {t(m.clientMoveHousehold())}
        </Checkbox>
      )}
      {move.error && typeof field !== 'string' && <ErrorNote>{errorText(move.error)}</ErrorNote>}
      <div className="form-buttons">
        <Button
          kind="primary"
          size="small"
          pending={move.pending}
          onPress={() => void move.run({ id: page.id, version: page.version, address, with_household: together && withHousehold })}
        >
          {t(m.clientMoveSave())}
        </Button>
        <Button kind="quiet" size="small" onPress={onClose}>
          {t(m.appCancel())}
        </Button>
      </div>
    </div>
  );
}
