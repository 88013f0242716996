import type { LucideIcon } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import { call } from '../../backend/host';
import { Button } from '../../shared/button';
import { useText } from '../../shared/l10n';
import { useLanguage } from '../../shared/language';
import { PaperNote, usePaper } from '../../shared/paper';

export interface AppointmentPaperButtonsProps {
  id: string;
  /** In which the client reads; the screen's where the office has no words in it. */
  language: string | null;
  icons: { print: LucideIcon; ics: LucideIcon };
  small?: boolean;
}

/** What a client takes along: a slip, or a file for a calendar. */
export function AppointmentPaperButtons({ id, language, icons, small = false }: AppointmentPaperButtonsProps) {
  const { t } = useText();
  const { languages, tag } = useLanguage();
  const paper = usePaper();
  const reads = languages.some((one) => one.tag === language) ? (language ?? tag) : tag;
  const size = small ? 'small' : 'normal';
  return (
    <>
      <Button
        icon={icons.print}
        size={size}
        shortcut="p"
        pending={paper.pending}
        onPress={() => void paper.run(() => call('appointment_slip', { id, language: reads, destination: 'print' }))}
      >
        {t(m.appointmentPrint())}
      </Button>
      <Button
        icon={icons.ics}
        size={size}
        shortcut="s"
        disabled={paper.pending}
        onPress={() =>
          void paper.run(async () => {
            const { path } = await call('appointment_ics', { id });
            return { outcome: path === null ? 'given-up' : 'saved', path };
          })
        }
      >
        {t(m.appointmentIcs())}
      </Button>
      <PaperNote work={paper} />
    </>
  );
}
