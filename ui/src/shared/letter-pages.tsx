import { useMemo } from 'react';
import { m } from '../backend/generated/messages';
import type { LetterPages } from '../backend/generated/commands';
import { useText } from './l10n';
import { useLanguage } from './language';
import './letter-pages.css';
import { useWords } from './words';

interface PagesProps {
  pages: LetterPages;
  /** Of the second column. */
  language: string;
}

/** The letter as it will be printed, page by page; the same in words for those who do not see the pages. */
export function Pages({ pages, language }: PagesProps) {
  const { t } = useText();
  const { word } = useWords();
  const rightToLeft = useLanguage().languages.find(({ tag }) => tag === language)?.right_to_left ?? false;
  const pictures = useMemo(() => pages.pages.map((page) => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(page)}`), [pages.pages]);
  return (
    <div className="letter-pages">
      {pages.missing.length > 0 && (
        <p className="letter-hint" role="note">
          {t(m.letterMissing({ fields: pages.missing.map((name) => word('letter-field', name.replaceAll('_', '-'))) }))}
        </p>
      )}
      {pages.replaced.length > 0 && (
        <p className="letter-hint" role="note">
          {t(m.letterReplaced({ characters: pages.replaced }))}
        </p>
      )}
      {pictures.map((picture, index) => (
        // The words below say what the picture shows.
        <img key={index} className="letter-page" src={picture} alt={t(m.letterPage({ page: index + 1, pages: pictures.length }))} />
      ))}
      <details className="letter-words">
        <summary>{t(m.letterInWords())}</summary>
        <div lang="de" dir="ltr">
          {pages.german}
        </div>
        {pages.aid !== null && (
          <div lang={language} dir={rightToLeft ? 'rtl' : 'ltr'}>
            {pages.aid}
          </div>
        )}
      </details>
    </div>
  );
}
