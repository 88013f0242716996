import { Check, ChevronDown, CircleAlert, type LucideIcon } from 'lucide-react';
import { memo, useCallback, useEffect, useLayoutEffect, useRef, type ReactNode, type Ref } from 'react';
import {
  Button as AriaButton,
  Checkbox as AriaCheckbox,
  ComboBox as AriaComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Radio,
  RadioGroup,
  Select as AriaSelect,
  SelectValue,
  Text,
  TextArea,
  TextField as AriaTextField,
} from 'react-aria-components';
import { Kbd } from './button';
import './field.css';
import { useKey, type Combo } from './keyboard';
import { WithKeyboard } from './keyboard/open-button';

/** What is wrong and what to do, in words, with its icon. Beside a field, or as a block above what it concerns. */
export function ErrorNote({ children, block = false }: { children: ReactNode; block?: boolean }) {
  return (
    <p className={block ? 'error-note error-note-block' : 'error-note'} role="alert">
      <CircleAlert className="icon" aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}

function Under({ hint, error }: { hint?: ReactNode; error?: ReactNode }) {
  return (
    <>
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      {error !== undefined && (
        <FieldError className="error-note">
          <CircleAlert className="icon" aria-hidden="true" />
          <span>{error}</span>
        </FieldError>
      )}
    </>
  );
}

/** Puts the focus into the first field that is wrong, each time `attempt` grows. */
export function useFocusOnError(attempt: number): Ref<HTMLFormElement> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (attempt === 0) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid=true], [data-invalid] button')?.focus();
  }, [attempt]);
  return form;
}

interface FieldProps {
  label: string;
  hint?: ReactNode | undefined;
  /** What is wrong, and what to do; `undefined` when nothing is. */
  error?: ReactNode | undefined;
  disabled?: boolean;
}

export interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  type?: 'text' | 'password' | 'email' | 'tel' | 'url';
  multiline?: boolean;
  placeholder?: string;
  autoFocus?: boolean;
  autoComplete?: string;
  /** The direction of what is typed: names follow their own script, phone numbers are always left to right. */
  dir?: 'auto' | 'ltr' | 'rtl';
  required?: boolean;
  inputRef?: Ref<HTMLInputElement>;
  /** 100,000 characters pasted by mistake stop here, not at the store. */
  maxLength?: number;
  name?: string;
  /** Offers the keyboard on the screen, with the letters of this language; empty for the last one. */
  keyboard?: string;
}

export function TextField(props: TextFieldProps) {
  const { label, hint, error, value, onChange, multiline = false, type = 'text', dir = 'auto' } = props;
  const shared = {
    className: 'input',
    // An empty field has no direction of its own yet: the caret and the placeholder stand where the page begins its lines.
    dir: dir === 'auto' && value === '' ? undefined : dir,
    ...(props.placeholder !== undefined && { placeholder: props.placeholder }),
  };
  const input = <Input {...shared} {...(props.inputRef && { ref: props.inputRef })} />;
  return (
    <AriaTextField
      className="field"
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      isDisabled={props.disabled ?? false}
      isRequired={props.required ?? false}
      type={type}
      {...(props.onBlur && { onBlur: props.onBlur })}
      {...(props.autoFocus && { autoFocus: true })}
      {...(props.autoComplete !== undefined && { autoComplete: props.autoComplete })}
      {...(props.maxLength !== undefined && { maxLength: props.maxLength })}
      {...(props.name !== undefined && { name: props.name })}
    >
      <Label className="field-label">{label}</Label>
      {multiline ? <TextArea {...shared} /> : props.keyboard === undefined ? input : <WithKeyboard tag={props.keyboard}>{input}</WithKeyboard>}
      <Under hint={hint} error={error} />
    </AriaTextField>
  );
}

export interface Option<T extends string = string> {
  id: T;
  text: string;
  /** Beside the word, smaller. */
  detail?: string;
  /** The language of `text`, where it is not the screen's. */
  lang?: string;
}

/** The newest function behind one that never changes, so that a part can stay as it is while its form is typed into. */
function useNewest<A extends unknown[]>(run: (...args: A) => void): (...args: A) => void {
  const newest = useRef(run);
  useLayoutEffect(() => {
    newest.current = run;
  });
  return useCallback((...args: A) => newest.current(...args), []);
}

interface Choices extends FieldProps {
  options: readonly Option[];
  value: string | null;
  placeholder?: string;
  autoFocus?: boolean;
}

/** Lists of hundreds of countries and languages are not built again at every key that goes into another field. */
function sameChoices(a: Choices, b: Choices): boolean {
  return (
    a.label === b.label &&
    a.hint === b.hint &&
    a.error === b.error &&
    a.value === b.value &&
    a.disabled === b.disabled &&
    a.placeholder === b.placeholder &&
    (a.options === b.options ||
      (a.options.length === b.options.length &&
        a.options.every((option, i) => {
          const other = b.options[i];
          return option.id === other?.id && option.text === other.text && option.detail === other.detail;
        })))
  );
}

function Item({ option }: { option: Option }) {
  return (
    <ListBoxItem className="listbox-item" id={option.id} textValue={option.text}>
      <span {...(option.lang !== undefined && { lang: option.lang })}>{option.text}</span>
      {option.detail !== undefined && <span className="listbox-detail">{option.detail}</span>}
    </ListBoxItem>
  );
}

export interface SelectProps<T extends string> extends FieldProps {
  options: readonly Option<T>[];
  value: T | null;
  onChange: (value: T) => void;
  placeholder?: string;
  autoFocus?: boolean;
}

/** One of a few. For many, `ComboBox`; for up to nine that are asked all day, `RadioCards`. */
export function Select<T extends string>({ onChange, ...props }: SelectProps<T>) {
  const { options } = props;
  const choose = useNewest((id: string) => {
    const chosen = options.find((option) => option.id === id);
    if (chosen) onChange(chosen.id);
  });
  return <SelectBox {...props} choose={choose} />;
}

const SelectBox = memo(function SelectBox(props: Choices & { choose: (id: string) => void }) {
  const { label, hint, error, options, value, choose } = props;
  return (
    <AriaSelect
      className="field"
      value={value}
      onChange={(key) => key !== null && choose(String(key))}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      isDisabled={props.disabled ?? false}
      placeholder={props.placeholder ?? '–'}
      {...(props.autoFocus && { autoFocus: true })}
    >
      <Label className="field-label">{label}</Label>
      <AriaButton className="choice-button">
        <SelectValue />
        <ChevronDown className="icon soft" aria-hidden="true" />
      </AriaButton>
      <Under hint={hint} error={error} />
      <Popover className="popover">
        <ListBox className="listbox" items={options}>
          {(option) => <Item option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}, sameChoices);

export interface ComboBoxProps<T extends string> extends FieldProps {
  options: readonly Option<T>[];
  value: T | null;
  /** `null` when the field was emptied. */
  onChange: (value: T | null) => void;
  placeholder?: string;
  autoFocus?: boolean;
}

/** One of many, by typing. */
export function ComboBox<T extends string>({ onChange, ...props }: ComboBoxProps<T>) {
  const { options } = props;
  const choose = useNewest((id: string | null) => onChange(options.find((option) => option.id === id)?.id ?? null));
  return <ComboField {...props} choose={choose} />;
}

const ComboField = memo(function ComboField(props: Choices & { choose: (id: string | null) => void }) {
  const { label, hint, error, options, value, choose } = props;
  return (
    <AriaComboBox
      className="field"
      value={value}
      onChange={(key) => choose(key === null ? null : String(key))}
      defaultItems={options}
      menuTrigger="focus"
      isInvalid={error !== undefined}
      validationBehavior="aria"
      isDisabled={props.disabled ?? false}
      {...(props.autoFocus && { autoFocus: true })}
    >
      <Label className="field-label">{label}</Label>
      <div className="combo">
        <Input className="input" dir="auto" {...(props.placeholder !== undefined && { placeholder: props.placeholder })} />
        <AriaButton className="combo-open">
          <ChevronDown className="icon" aria-hidden="true" />
        </AriaButton>
      </div>
      <Under hint={hint} error={error} />
      <Popover className="popover">
        <ListBox className="listbox">{(option: Option) => <Item option={option} />}</ListBox>
      </Popover>
    </AriaComboBox>
  );
}, sameChoices);

export interface CardOption<T extends string> extends Option<T> {
  icon?: LucideIcon;
  /** Chooses this card, shown on it. */
  shortcut?: Combo;
}

export interface RadioCardsProps<T extends string> extends FieldProps {
  options: readonly CardOption<T>[];
  value: T | null;
  onChange: (value: T) => void;
  /** Least width of a card. */
  cardWidth?: string;
  /** Keys act only while this question is the one that is being asked. */
  keysOn?: boolean;
}

function Card<T extends string>({ option, choose, keysOn }: { option: CardOption<T>; choose: (value: T) => void; keysOn: boolean }) {
  const { id, icon: Icon, shortcut } = option;
  useKey(keysOn ? shortcut : undefined, () => choose(id));
  return (
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- one element with its state, as the card needs it
    <Radio className="card" value={id} {...(shortcut !== undefined && { 'aria-keyshortcuts': shortcut })}>
      {Icon && <Icon className="icon" aria-hidden="true" />}
      <span className="card-text" {...(option.lang !== undefined && { lang: option.lang })}>
        <span>{option.text}</span>
        {option.detail !== undefined && <span className="card-detail">{option.detail}</span>}
      </span>
      {shortcut !== undefined && keysOn && <Kbd keys={shortcut} />}
    </Radio>
  );
}

/** One question, one key per answer. */
export function RadioCards<T extends string>(props: RadioCardsProps<T>) {
  const { label, hint, error, options, value, onChange, keysOn = true } = props;
  const choose = (id: string) => {
    const chosen = options.find((option) => option.id === id);
    if (chosen) onChange(chosen.id);
  };
  return (
    <RadioGroup
      className="cards"
      value={value}
      onChange={choose}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      isDisabled={props.disabled ?? false}
    >
      <Label className="field-label">{label}</Label>
      <div className="cards-list" {...(props.cardWidth !== undefined && { style: { ['--card-width' as string]: props.cardWidth } })}>
        {options.map((option) => (
          <Card key={option.id} option={option} choose={choose} keysOn={keysOn} />
        ))}
      </div>
      <Under hint={hint} error={error} />
    </RadioGroup>
  );
}

export interface CheckboxProps {
  children: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
  label?: string;
}

export function Checkbox({ children, checked, onChange, disabled = false, label }: CheckboxProps) {
  return (
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- one element with its state, as the tick needs it
    <AriaCheckbox
      className="tick"
      isSelected={checked}
      onChange={onChange}
      isDisabled={disabled}
      {...(label !== undefined && { 'aria-label': label })}
    >
      <span className="tick-box">
        <Check className="icon" aria-hidden="true" />
      </span>
      <span>{children}</span>
    </AriaCheckbox>
  );
}
