import { m } from '../backend/generated/messages';
import { useText } from './l10n';
import { useLanguage } from './language';

/** The languages of the screen, each by its own name: whoever can't read the present one finds theirs. */
export function Autonyms() {
  const { t } = useText();
  const { tag, languages, choose } = useLanguage();
  return (
    <div className="autonyms" role="group" aria-label={t(m.appLanguageOfScreen())}>
      {languages
        .filter((language) => language.for_staff)
        .map((language) => (
          <button
            key={language.tag}
            type="button"
            className="chip"
            lang={language.tag}
            aria-pressed={language.tag === tag}
            onClick={() => void choose(language.tag)}
          >
            {language.autonym}
          </button>
        ))}
    </div>
  );
}
