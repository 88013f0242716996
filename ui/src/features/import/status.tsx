import { CircleCheck, FileInput, TriangleAlert, Undo2, type LucideIcon } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import { useText } from '../../shared/l10n';
import { Link, usePath } from '../../shared/route';
import { useWithdrawal } from './withdrawal';
import { useWork } from './work';
import './import.css';

/** In the top bar, while an import goes on and somebody is on another page: how far it is, and the way back to it. */
export function ImportStatus() {
  const { t } = useText();
  const work = useWork();
  const withdrawal = useWithdrawal();
  const path = usePath();
  if (path === '/import' || path.startsWith('/import?')) return null;
  const share = ({ done, total }: { done: number; total: number }) => (total === 0 ? 0 : done / total);
  const shown: { icon: LucideIcon; text: string } | undefined =
    work.busy === 'running' && work.progress
      ? { icon: FileInput, text: t(m.importStatusRunning({ share: share(work.progress) })) }
      : withdrawal.running && withdrawal.progress
        ? { icon: Undo2, text: t(m.importStatusWithdrawing({ share: share(withdrawal.progress) })) }
        : work.unseen
          ? { icon: work.error ? TriangleAlert : CircleCheck, text: t(m.importStatusReady()) }
          : undefined;
  if (!shown) return null;
  return (
    <Link to="/import" className="import-status">
      <shown.icon className="icon" aria-hidden="true" />
      <span className="figures">{shown.text}</span>
    </Link>
  );
}
