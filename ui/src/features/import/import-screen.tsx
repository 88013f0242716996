import { useEffect, useRef } from 'react';
import { m } from '../../backend/generated/messages';
import { useText } from '../../shared/l10n';
import { Page } from '../../shared/page';
import { Steps } from '../../shared/steps';
import { useWords } from '../../shared/words';
import { ColumnsStep } from './columns-step';
import { FileStep } from './file-step';
import './import.css';
import { PreviewStep } from './preview-step';
import { ResultStep } from './result-step';
import { look, useWork, type Step } from './work';

const STEPS: readonly Step[] = ['file', 'columns', 'preview', 'result'];

/** An office's old list on its way into the store: choose, check the columns, check what was understood, then all or nothing. */
export function ImportScreen() {
  const { t } = useText();
  const { word } = useWords();
  const work = useWork();
  const at = STEPS.indexOf(work.step);
  const body = useRef<HTMLDivElement>(null);
  const shown = useRef(work.step);

  useEffect(look, [work.unseen]);

  // Whoever goes on by key goes on reading at the top of the next step.
  useEffect(() => {
    if (shown.current === work.step) return;
    shown.current = work.step;
    body.current?.focus();
  }, [work.step]);

  return (
    <Page title={t(m.importTitle())} about={work.opened ? <bdi>{work.opened.file_name}</bdi> : t(m.importAbout())}>
      <Steps label={t(m.importSteps())} names={STEPS.map((step) => word('import-step', step))} at={at} />
      <div className="import-body" ref={body} tabIndex={-1} role="group" aria-label={word('import-step', work.step)}>
        {work.step === 'file' && <FileStep work={work} />}
        {work.step === 'columns' && <ColumnsStep work={work} />}
        {work.step === 'preview' && <PreviewStep work={work} />}
        {work.step === 'result' && <ResultStep work={work} />}
      </div>
    </Page>
  );
}
