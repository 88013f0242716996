import { ArrowLeft, ArrowRight, Check } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { LanguageInfo, VoiceAnswer, VoiceGiven, VoiceQuestion } from '../../backend/generated/commands';
import { Button } from '../button';
import { TextField } from '../field';
import { textBoxOf, type TextBox } from '../keyboard/edit';
import { OnScreenKeyboard } from '../keyboard/keyboard';
import { choiceForText } from '../keyboard/layouts';
import { useText } from '../l10n';
import { FACES, FacePicture } from './faces';
import './voice.css';

/** The desk takes no more. */
export const LONGEST_LINE = 300;

const QUESTIONS = ['understood', 'next-step', 'respected'] as const satisfies readonly VoiceQuestion[];
const ALL = QUESTIONS.length + 1;
/** What ends a sentence: the keys of names do not have it. */
const SIGNS = ['.', ',', '?', '!', '-', '’'];

const QUESTION_WORDS = {
  understood: m.voiceQuestionUnderstood,
  'next-step': m.voiceQuestionNextStep,
  respected: m.voiceQuestionRespected,
};
const FACE_WORDS = { good: m.voiceFaceGood, middling: m.voiceFaceMiddling, bad: m.voiceFaceBad };

type Answers = Record<VoiceQuestion, VoiceAnswer>;
const NONE: Answers = { understood: 'skipped', 'next-step': 'skipped', respected: 'skipped' };

export interface QuestionsProps {
  turn: number;
  languages: readonly LanguageInfo[];
  /** Sends everything at once: whoever walks away half-way has said nothing. */
  onGive: (given: VoiceGiven) => void;
  pending: boolean;
}

/** Three questions and one line, a screen each. Nothing that was pressed is shown again to the next person. */
export function Questions({ turn, languages, onGive, pending }: QuestionsProps) {
  const { t, tag } = useText();
  const [at, setAt] = useState(0);
  const [answers, setAnswers] = useState(NONE);
  const [line, setLine] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [at]);

  const question = QUESTIONS[at];
  const back = () => setAt(at - 1);
  const answer = (of: VoiceQuestion, given: VoiceAnswer) => {
    setAnswers({ ...answers, [of]: given });
    setAt(at + 1);
  };
  const give = () =>
    onGive({ turn, language: tag, understood: answers.understood, next_step: answers['next-step'], respected: answers.respected, suggestion: line });

  return (
    <div className="voice">
      {question ? (
        <>
          <p className="voice-step soft figures">{t(m.clientDisplayStep({ step: at + 1, all: ALL }))}</p>
          <h1 ref={heading} id="voice-question" tabIndex={-1}>
            {t(QUESTION_WORDS[question]())}
          </h1>
          <div className="voice-faces" role="group" aria-labelledby="voice-question">
            {FACES.map((face) => (
              <button key={face} type="button" className="voice-face" data-face={face} aria-pressed={answers[question] === face} onClick={() => answer(question, face)}>
                <FacePicture face={face} />
                <span>{t(FACE_WORDS[face]())}</span>
              </button>
            ))}
          </div>
          {at === 0 && <p className="voice-note soft">{t(m.voiceAnonymous())}</p>}
          <div className="voice-actions">
            {at > 0 && (
              <Button icon={ArrowLeft} iconPoints onPress={back}>
                {t(m.clientDisplayBack())}
              </Button>
            )}
            <Button icon={ArrowRight} iconPoints onPress={() => answer(question, 'skipped')}>
              {t(m.voiceSkip())}
            </Button>
          </div>
        </>
      ) : (
        <Line heading={heading} tag={tag} languages={languages} line={line} onLine={setLine} onBack={back} onDone={give} pending={pending} />
      )}
    </div>
  );
}

interface LineProps {
  heading: React.RefObject<HTMLHeadingElement | null>;
  tag: string;
  languages: readonly LanguageInfo[];
  line: string;
  onLine: (line: string) => void;
  onBack: () => void;
  onDone: () => void;
  pending: boolean;
}

/** One line in the letters of the language that is read. */
function Line({ heading, tag, languages, line, onLine, onBack, onDone, pending }: LineProps) {
  const { t } = useText();
  const field = useRef<TextBox | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // The keys write at once, whether or not somebody has touched the field.
    field.current = textBoxOf(form.current?.querySelector('input') ?? null) ?? null;
  }, []);
  const keyboard = choiceForText(line, tag);
  const language = languages.find((one) => one.tag === keyboard.tag);
  return (
    <form
      ref={form}
      className="voice-line"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) onDone();
      }}
    >
      <h1 ref={heading} tabIndex={-1}>
        {t(m.voiceLineQuestion())}
      </h1>
      <TextField
        label={t(m.voiceLineHint())}
        value={line}
        onChange={(text) => onLine(text.replaceAll(/[\n\r\t]+/g, ' '))}
        dir={line === '' ? (language?.right_to_left ? 'rtl' : 'ltr') : 'auto'}
        autoComplete="off"
        maxLength={LONGEST_LINE}
      />
      <OnScreenKeyboard layout={keyboard.layout} tag={keyboard.tag} autonym={language?.autonym ?? keyboard.tag} field={field} hints={false} signs={SIGNS} />
      <div className="voice-actions">
        <Button icon={ArrowLeft} iconPoints onPress={onBack}>
          {t(m.clientDisplayBack())}
        </Button>
        <Button kind="primary" icon={Check} submit pending={pending}>
          {t(m.clientDisplaySend())}
        </Button>
      </div>
    </form>
  );
}
