import type { LanguageInfo } from '../backend/generated/commands';

export interface LanguagesProps {
  title: string;
  languages: readonly LanguageInfo[];
  /** The one the screen is in. */
  tag: string;
  onChoose: (tag: string) => void;
}

/** Each language by its own name: whoever can read one of them finds it. */
export function Languages({ title, languages, tag, onChoose }: LanguagesProps) {
  return (
    <div className="display-part">
      <h1>{title}</h1>
      <ul className="display-languages">
        {languages.map((language) => (
          <li key={language.tag}>
            <button
              type="button"
              className="display-language"
              lang={language.tag}
              dir={language.right_to_left ? 'rtl' : 'ltr'}
              aria-pressed={language.tag === tag}
              onClick={() => onChoose(language.tag)}
            >
              {language.autonym}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
