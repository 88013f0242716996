import { CalendarCheck, CalendarX, FileInput } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { AbsenceFileRead, AbsenceProposal } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { Checkbox, ErrorNote, Select } from '../../shared/field';
import { useText } from '../../shared/l10n';
import { EmptyState } from '../../shared/surface';
import { useToast } from '../../shared/toast';
import { useWords } from '../../shared/words';

export interface AbsenceFileProps {
  people: { id: string; text: string }[];
  own: string;
  when: (span: AbsenceProposal) => string;
}

/** Absences out of a calendar file: looked at first, entered as one, taken back as one. */
export function AbsenceFile({ people, own, when }: AbsenceFileProps) {
  const { t } = useText();
  const { errorText } = useWords();
  const toast = useToast();
  const [who, setWho] = useState(own);
  const [read, setRead] = useState<AbsenceFileRead>();
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);

  const work = async (act: () => Promise<void>) => {
    if (pending) return;
    setPending(true);
    setError(undefined);
    try {
      await act();
    } catch (thrown) {
      setError(asHostError(thrown));
    }
    setPending(false);
  };
  const choose = () =>
    work(async () => {
      const found = await call('absence_choose', { staff_id: who });
      if (!found) return;
      setRead(found);
      // What is entered already is not ticked: the same file comes every month.
      setLeft(new Set(found.proposals.flatMap((one, index) => (one.known ? [index] : []))));
    });
  const chosen = read?.proposals.filter((_, index) => !left.has(index)) ?? [];
  const take = () =>
    work(async () => {
      if (!read) return;
      const opId = newOpId();
      const times = chosen.map(({ starts_at, ends_at }) => ({ starts_at, ends_at }));
      const done = await call('absence_take', { op_id: opId, staff_id: read.staff_id, times });
      toast.saved(done.saved_at, opId);
      setRead(undefined);
    });

  return (
    <section className="book-form" aria-labelledby="absence-file">
      <h2 id="absence-file">{t(m.absenceFile())}</h2>
      <p className="soft">{t(m.absenceFileAbout())}</p>
      {/* What was read is of the person for whom it was read. */}
      <Select
        label={t(m.absenceWho())}
        options={people}
        value={who}
        onChange={(id) => {
          setWho(id);
          setRead(undefined);
        }}
      />
      <div>
        <Button icon={FileInput} onPress={() => void choose()} pending={pending && !read} disabled={who === ''}>
          {t(m.absenceFileChoose())}
        </Button>
      </div>
      {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
      {read && (
        <div className="absence-read" role="status">
          <p className="absence-read-file">
            {t(m.absenceFileRead({ file: read.file_name }))} <span className="soft small">{t(m.absenceFileCount({ count: read.proposals.length }))}</span>
          </p>
          {read.proposals.length === 0 && <EmptyState icon={CalendarCheck} title={t(m.absenceFileNothing())} />}
          <ul className="absence-proposals">
            {read.proposals.map((one, index) => (
              <li key={one.starts_at}>
                <Checkbox
                  checked={!left.has(index)}
                  onChange={(on) => setLeft(new Set(on ? [...left].filter((other) => other !== index) : [...left, index]))}
                >
                  {when(one)}
                </Checkbox>
                <Marks one={one} />
              </li>
            ))}
          </ul>
          {read.left_out.length > 0 && (
            <div className="soft small">
              <p>{t(m.absenceFileLeft())}</p>
              <LeftOut read={read} />
            </div>
          )}
          {read.proposals.length > 0 && (
            <div>
              <Button kind="primary" icon={CalendarX} pending={pending} disabled={chosen.length === 0} onPress={() => void take()}>
                {t(m.absenceFileTake({ count: chosen.length }))}
              </Button>
            </div>
          )}
        </div>
      )}
    </section>
  );
}

function Marks({ one }: { one: AbsenceProposal }) {
  const { t } = useText();
  const marks = [
    one.known && t(m.absenceFileKnown()),
    one.appointments > 0 && t(m.absenceFileBooked({ count: one.appointments })),
    one.zone_unknown && t(m.absenceFileZone()),
  ].filter((mark) => mark !== false);
  return marks.length === 0 ? null : <p className="absence-marks soft small">{marks.join(' · ')}</p>;
}

function LeftOut({ read }: { read: AbsenceFileRead }) {
  const { t } = useText();
  const { word } = useWords();
  return (
    <ul className="absence-left">
      {read.left_out.map(({ reason, count }) => (
        <li key={reason}>{t(m.absenceFileLeftLine({ count, reason: word('absence-left-out', reason) }))}</li>
      ))}
    </ul>
  );
}
