import { CircleAlert } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { m } from '../backend/generated/messages';
import { Button } from './button';
import { useText } from './l10n';
import { EmptyState } from './surface';

/** A screen that breaks says so, and the rest of the program goes on. What broke is not shown: it could hold personal data. */
export class Boundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return <Broken again={() => this.setState({ broken: false })} />;
  }
}

function Broken({ again }: { again: () => void }) {
  const { t } = useText();
  return (
    <div className="page">
      <h1>{t(m.appErrorTitle())}</h1>
      <EmptyState icon={CircleAlert} title={t(m.shellBroken())} actions={<Button onPress={again}>{t(m.appRetry())}</Button>} />
    </div>
  );
}
