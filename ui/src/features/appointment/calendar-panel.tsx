import { CalendarArrowDown } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { Day } from '../../backend/generated/commands';
import { call } from '../../backend/host';
import { Button } from '../../shared/button';
import { DateField } from '../../shared/date-field';
import { Checkbox, Select } from '../../shared/field';
import { useText } from '../../shared/l10n';
import { PaperNote, usePaper } from '../../shared/paper';
import { useSession } from '../../shared/session';
import { Panel } from '../../shared/surface';

export interface CalendarPanelProps {
  people: { id: string; text: string }[];
  who: string;
  from: Day;
  to: Day;
  onClose: () => void;
}

/** The calendar of one person as a file. Without a tick it says when, and no more. */
export function CalendarPanel({ people, who: first, from: firstDay, to: lastDay, onClose }: CalendarPanelProps) {
  const { t } = useText();
  const { can } = useSession();
  const paper = usePaper();
  const [who, setWho] = useState(first);
  const [from, setFrom] = useState<Day | null>(firstDay);
  const [to, setTo] = useState<Day | null>(lastDay);
  const [names, setNames] = useState(false);
  const save = () => {
    if (from === null || to === null) return;
    void paper.run(async () => {
      const { path } = await call('appointment_calendar', { resource_id: who, from, to, names });
      return { outcome: path === null ? 'given-up' : 'saved', path };
    });
  };
  return (
    <Panel floating title={t(m.appointmentCalendar())} onClose={onClose} width="26rem">
      <div className="appointment">
        <p className="soft">{t(m.appointmentCalendarAbout())}</p>
        <Select label={t(m.appointmentCalendarWho())} options={people} value={who} onChange={setWho} />
        <DateField label={t(m.appointmentCalendarFrom())} value={from} onChange={setFrom} />
        <DateField label={t(m.appointmentCalendarTo())} value={to} onChange={setTo} />
        {can('client-find') && (
          <div>
            <Checkbox checked={names} onChange={setNames}>
              {t(m.appointmentCalendarNames())}
            </Checkbox>
            <p className="soft small">{t(m.appointmentCalendarNamesHelp())}</p>
          </div>
        )}
        <div>
          <Button kind="primary" icon={CalendarArrowDown} pending={paper.pending} disabled={from === null || to === null} onPress={save}>
            {t(m.appointmentCalendarSave())}
          </Button>
        </div>
        <PaperNote work={paper} />
      </div>
    </Panel>
  );
}
