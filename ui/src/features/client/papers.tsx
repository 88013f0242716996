import { CircleAlert, Clock, FileText, UserRoundCheck } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { DocumentForm, RepresentativeForm } from '../../backend/generated/commands';
import { useText } from '../../shared/l10n';
import { useSession } from '../../shared/session';
import { Badge } from '../../shared/surface';
import { daysBetween } from '../../shared/when';
import { useWords } from '../../shared/words';
import { useNationalityName } from '../../shared/nationality-name';
import { validity } from './validity';

/** An end within so many days is soon. */
const SOON_DAYS = 90;

function Document({ document }: { document: DocumentForm }) {
  const { t } = useText();
  const { word } = useWords();
  const { today } = useSession();
  const country = useNationalityName();
  const until = document.valid_until;
  const days = until === null ? null : daysBetween(today, until);
  return (
    <li className="paper">
      <FileText className="icon soft" aria-hidden="true" />
      <div>
        <p>
          {word('document-kind', document.kind)} {document.number !== '' && <span className="ltr figures">{document.number}</span>}
        </p>
        {document.issuer !== null && <p className="soft small">{country(document.issuer)}</p>}
        {until !== null && days !== null && (
          <Badge icon={days < 0 ? CircleAlert : Clock} tone={days < 0 ? 'red' : days <= SOON_DAYS ? 'amber' : 'plain'}>
            {days < 0 ? t(m.clientDocumentExpired({ day: until })) : t(m.clientDocumentUntil({ day: until }))}
          </Badge>
        )}
        {document.remark !== '' && (
          <p className="soft small" dir="auto">
            {document.remark}
          </p>
        )}
      </div>
    </li>
  );
}

export function Documents({ documents }: { documents: readonly DocumentForm[] }) {
  const { t } = useText();
  if (documents.length === 0) return null;
  return (
    <section className="side-part">
      <h2>{t(m.clientDocuments())}</h2>
      <ul className="side-list">
        {documents.map((document, index) => (
          <Document key={document.id ?? index} document={document} />
        ))}
      </ul>
    </section>
  );
}

function Representative({ one }: { one: RepresentativeForm }) {
  const { t } = useText();
  const { word } = useWords();
  const { today } = useSession();
  const state = validity(one.valid_from, one.valid_until, today);
  const scopes = one.scopes.map((scope) => word('representative-scope', scope));
  return (
    <li className="paper" data-over={state === 'over' ? '' : undefined}>
      <UserRoundCheck className="icon soft" aria-hidden="true" />
      <div>
        <p>{t(m.clientRepresentativeIs({ kind: word('representative-kind', one.kind), name: one.name }))}</p>
        {one.reach !== '' && (
          <p className="figures" dir="auto">
            {one.reach}
          </p>
        )}
        <p className="soft small">
          {scopes.length === 0 ? t(m.clientRepresentativeEverything()) : t(m.clientRepresentativeFor({ scopes }))}
          {state === 'in-force' && one.valid_until !== null && ` · ${t(m.clientRepresentativeUntil({ day: one.valid_until }))}`}
        </p>
        {state === 'over' && one.valid_until !== null && <Badge icon={CircleAlert}>{t(m.clientRepresentativeOver({ day: one.valid_until }))}</Badge>}
        {state === 'not-yet' && one.valid_from !== null && <Badge icon={Clock}>{t(m.clientRepresentativeFrom({ day: one.valid_from }))}</Badge>}
        {one.remark !== '' && (
          <p className="soft small" dir="auto">
            {one.remark}
          </p>
        )}
      </div>
    </li>
  );
}

/** Who may act for the person. Those who may no longer stay readable, and look it. */
export function Representatives({ representatives }: { representatives: readonly RepresentativeForm[] }) {
  const { t } = useText();
  const { today } = useSession();
  if (representatives.length === 0) return null;
  const over = (one: RepresentativeForm) => Number(validity(one.valid_from, one.valid_until, today) === 'over');
  return (
    <section className="side-part">
      <h2>{t(m.clientRepresentatives())}</h2>
      <ul className="side-list">
        {[...representatives]
          .sort((a, b) => over(a) - over(b))
          .map((one, index) => (
            <Representative key={one.id ?? index} one={one} />
          ))}
      </ul>
    </section>
  );
}
