import { Eraser } from 'lucide-react';
import { useRef, useState, type PointerEvent } from 'react';
import { m } from '../../backend/generated/messages';
import { Button } from '../../shared/button';
import { ErrorNote } from '../../shared/field';
import { useText } from '../../shared/l10n';
import { BOX, LONGEST, pathOf, pointOf, type Point } from './strokes';

/** A signature that was drawn, as it was drawn. */
export function SignaturePicture({ path }: { path: string }) {
  const { t } = useText();
  return (
    <svg className="signature-picture" viewBox={`0 0 ${BOX.width} ${BOX.height}`} role="img" aria-label={t(m.releaseSignature())}>
      <path d={path} />
    </svg>
  );
}

/** A box to sign in with a finger, a pen or a mouse. Whoever can't signs on paper, which is asked beside it. */
export function SignaturePad({ onChange, error }: { onChange: (path: string | null) => void; error?: string | undefined }) {
  const { t } = useText();
  const [path, setPath] = useState('');
  // A pen moves faster than the screen is drawn: what was drawn is not what was last shown.
  const strokes = useRef<readonly (readonly Point[])[]>([]);
  const drawing = useRef(false);

  const keep = (next: readonly (readonly Point[])[]) => {
    const written = pathOf(next);
    if (written.length > LONGEST) return;
    strokes.current = next;
    setPath(written);
    onChange(written === '' ? null : written);
  };
  const at = (event: PointerEvent<SVGSVGElement>): Point =>
    pointOf({ x: event.clientX, y: event.clientY }, event.currentTarget.getBoundingClientRect());
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0) return;
    // A stroke that leaves the box goes on along its edge.
    event.currentTarget.setPointerCapture(event.pointerId);
    drawing.current = true;
    keep([...strokes.current, [at(event)]]);
  };
  const draw = (event: PointerEvent<SVGSVGElement>) => {
    if (!drawing.current) return;
    const last = strokes.current[strokes.current.length - 1] ?? [];
    keep([...strokes.current.slice(0, -1), [...last, at(event)]]);
  };
  const end = () => {
    drawing.current = false;
  };

  return (
    <div className="signature" role="group" aria-label={t(m.releaseSignHere())}>
      <svg
        className="signature-pad"
        data-wrong={error === undefined ? undefined : ''}
        viewBox={`0 0 ${BOX.width} ${BOX.height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        onPointerDown={begin}
        onPointerMove={draw}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <line x1="40" x2="960" y1="240" y2="240" />
        <path d={path} />
      </svg>
      <div className="signature-foot">
        <span className="soft small">{t(m.releaseSignHint())}</span>
        <Button size="small" kind="quiet" icon={Eraser} disabled={path === ''} onPress={() => keep([])}>
          {t(m.releaseSignClear())}
        </Button>
      </div>
      {error !== undefined && <ErrorNote>{error}</ErrorNote>}
    </div>
  );
}
