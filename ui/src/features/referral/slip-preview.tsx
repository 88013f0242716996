import { ShieldCheck } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import { usePack, useText } from '../../shared/l10n';
import { useLanguage } from '../../shared/language';
import { useWords } from '../../shared/words';
import { NOT_ON_SLIP, slipLines, type SlipFacts, type SlipField, type SlipValue } from './slip';

/** The paper as it will leave the house, field by field, in German and in the client's language. */
export function SlipPreview({ facts }: { facts: SlipFacts }) {
  const { t } = useText();
  const { word } = useWords();
  const other = usePack(facts.language === 'de' ? undefined : facts.language);
  const german = usePack('de');
  const rightToLeft = useLanguage().languages.find(({ tag }) => tag === facts.language)?.right_to_left ?? false;

  const one = (field: SlipField, value: SlipValue, side: 'german' | 'client') => {
    const pack = side === 'german' ? german : other;
    switch (value.kind) {
      case 'text':
        return side === 'german' ? value.german : value.client;
      case 'list': {
        const list = side === 'german' ? value.german : value.client;
        return list === null ? null : (
          <ul>
            {list.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        );
      }
      case 'need':
        return pack?.t({ id: `letter-need-${value.need}` }) ?? null;
      case 'day':
        return pack?.format.day(value.day, field === 'as-of' ? 'long' : 'full') ?? null;
    }
  };

  return (
    <section className="slip" aria-labelledby="slip-title">
      <h2 id="slip-title">{t(m.referralLeaves())}</h2>
      <p className="soft small">{t(m.referralLeavesAbout({ language: facts.language }))}</p>
      <dl className="slip-paper">
        {slipLines(facts).map(({ field, value }) => {
          const client = one(field, value, 'client');
          return (
            <div key={field} className="slip-line">
              <dt>{word('referral-slip', field)}</dt>
              <dd lang="de" dir="ltr" className={field === 'phone' ? 'figures' : undefined}>
                {one(field, value, 'german')}
              </dd>
              {client !== null && (
                <dd className="slip-client" lang={facts.language} dir={rightToLeft ? 'rtl' : 'ltr'}>
                  {client}
                </dd>
              )}
            </div>
          );
        })}
      </dl>
      <div className="slip-not">
        <ShieldCheck className="icon" aria-hidden="true" />
        <p>
          {t(m.referralLeavesNothing())}{' '}
          <span className="soft">{t(m.referralLeavesNot({ fields: NOT_ON_SLIP.map((field) => word('referral-not', field)) }))}</span>
        </p>
      </div>
    </section>
  );
}
