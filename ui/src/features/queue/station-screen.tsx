import { LogOut, MonitorSmartphone, MonitorUp, MonitorX, Tv, type LucideIcon } from 'lucide-react';
import { useEffect, useState, type SyntheticEvent } from 'react';
import { m } from '../../backend/generated/messages';
import type { StationState, StationWindowName } from '../../backend/generated/commands';
import { asHostError, call, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { ErrorNote, TextField } from '../../shared/field';
import { useText } from '../../shared/l10n';
import { Page } from '../../shared/page';
import { useSession } from '../../shared/session';
import { Panel } from '../../shared/surface';
import { useWords } from '../../shared/words';
import './queue.css';

/** Opens the kiosk and the board, under a sign-in of their own. */
export function StationScreen() {
  const { t } = useText();
  const { errorText } = useWords();
  const { can } = useSession();
  const [state, setState] = useState<StationState>();
  const [error, setError] = useState<HostError>();
  const ask = (asked: Promise<StationState>) => {
    setError(undefined);
    return asked.then(setState, (thrown: unknown) => setError(asHostError(thrown)));
  };
  useEffect(() => {
    void call('station_state', {}).then(setState, (thrown: unknown) => setError(asHostError(thrown)));
  }, []);
  const ready = state !== undefined && (state.login !== null || can('queue-station'));
  return (
    <Page title={t(m.stationTitle())} about={t(m.stationAbout())}>
      <div className="station">
        {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
        {state && !ready && <SignIn onSignIn={(login, passphrase) => ask(call('station_sign_in', { login, passphrase }))} />}
        {ready && (
          <>
            {state.login !== null && <p role="status">{t(m.stationSignedIn({ login: state.login }))}</p>}
            <div className="station-windows">
              <Window name="kiosk" title={t(m.stationKiosk())} about={t(m.stationKioskAbout())} icon={MonitorSmartphone} open={state.kiosk} ask={ask} />
              <Window name="board" title={t(m.stationBoard())} about={t(m.stationBoardAbout())} icon={Tv} open={state.board} ask={ask} />
            </div>
            {state.login !== null && (
              <div>
                <Button icon={LogOut} iconPoints onPress={() => void ask(call('station_sign_out', {}))}>
                  {t(m.stationSignOut())}
                </Button>
              </div>
            )}
          </>
        )}
      </div>
    </Page>
  );
}

interface WindowProps {
  name: StationWindowName;
  title: string;
  about: string;
  icon: LucideIcon;
  open: boolean;
  ask: (asked: Promise<StationState>) => Promise<void>;
}

function Window({ name, title, about, icon: Icon, open, ask }: WindowProps) {
  const { t } = useText();
  return (
    <section className="station-window" aria-labelledby={`station-${name}`}>
      <h2 id={`station-${name}`}>
        <Icon className="icon" aria-hidden="true" /> {title}
      </h2>
      <p className="soft">{about}</p>
      <div>
        <Button kind={open ? 'plain' : 'primary'} icon={open ? MonitorX : MonitorUp} label={`${title}: ${open ? t(m.stationClose()) : t(m.stationOpen())}`} onPress={() => void ask(call('station_window', { window: name, open: !open }))}>
          {open ? t(m.stationClose()) : t(m.stationOpen())}
        </Button>
      </div>
    </section>
  );
}

function SignIn({ onSignIn }: { onSignIn: (login: string, passphrase: string) => Promise<void> }) {
  const { t } = useText();
  const [login, setLogin] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [pending, setPending] = useState(false);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (pending) return;
    setPending(true);
    void onSignIn(login, passphrase).finally(() => {
      setPassphrase('');
      setPending(false);
    });
  };
  return (
    <Panel title={t(m.stationSignIn())}>
      <form className="queue-form" onSubmit={submit} noValidate>
        <TextField label={t(m.stationLogin())} value={login} onChange={setLogin} dir="ltr" autoComplete="off" autoFocus />
        <TextField label={t(m.stationPassphrase())} type="password" value={passphrase} onChange={setPassphrase} dir="ltr" autoComplete="off" />
        <div>
          <Button kind="primary" submit pending={pending} disabled={login === '' || passphrase === ''}>
            {t(m.stationSignIn())}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
