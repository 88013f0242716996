import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { m } from '../backend/generated/messages';
import './button.css';
import { isSingle, useKey, useSingleKeysOn, type Combo } from './keyboard';
import { useText } from './l10n';

/** A key as it stands beside its action. */
export function Kbd({ keys }: { keys: Combo }) {
  const { t } = useText();
  const on = useSingleKeysOn();
  if (isSingle(keys) && !on) return null;
  const named = keys.split('+').map((key) => {
    if (key === 'Ctrl') return t(m.shellKeyCtrl());
    // As it is printed on the key itself, in every language.
    if (key === 'Escape') return 'Esc';
    return key.length === 1 && keys.length > 1 ? key.toUpperCase() : key;
  });
  return (
    <kbd className="kbd" aria-hidden="true">
      {named.join(' ')}
    </kbd>
  );
}

export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger';

export interface ButtonProps {
  children?: ReactNode;
  /** Spoken name where there is an icon only. An icon without a word is for narrow bars, never for an unusual act. */
  label?: string;
  kind?: ButtonKind;
  size?: 'normal' | 'small';
  icon?: LucideIcon;
  /** The icon points somewhere and is mirrored in right-to-left languages. */
  iconPoints?: boolean;
  /** The key is shown on the button and works while the button is on screen. */
  shortcut?: Combo;
  onPress?: () => void;
  disabled?: boolean;
  /** The act runs: the button stays where it is, keeps the focus and can't be pressed again. */
  pending?: boolean;
  submit?: boolean;
  autoFocus?: boolean;
  ref?: Ref<HTMLButtonElement>;
  'aria-expanded'?: boolean;
  'aria-pressed'?: boolean;
  'aria-controls'?: string;
  'aria-describedby'?: string;
}

export function Button(props: ButtonProps) {
  const { children, label, kind = 'plain', size = 'normal', icon: Icon, iconPoints, shortcut, onPress } = props;
  const { disabled = false, pending = false } = props;
  useKey(disabled || pending ? undefined : shortcut, () => onPress?.());
  const iconOnly = children === undefined;
  return (
    <AriaButton
      className={iconOnly ? 'button button-icon-only' : 'button'}
      data-kind={kind}
      data-size={size}
      // While it runs the button keeps its place and the focus, and does nothing.
      type={props.submit && !pending ? 'submit' : 'button'}
      isDisabled={disabled}
      {...(pending && { 'data-pending': '' })}
      {...(label !== undefined && { 'aria-label': label })}
      {...(shortcut !== undefined && { 'aria-keyshortcuts': shortcut.replace('Ctrl', 'Control') })}
      {...(onPress && !pending && { onPress })}
      {...(props.autoFocus && { autoFocus: true })}
      {...(props.ref && { ref: props.ref })}
      {...(props['aria-expanded'] !== undefined && { 'aria-expanded': props['aria-expanded'] })}
      {...(props['aria-pressed'] !== undefined && { 'aria-pressed': props['aria-pressed'] })}
      {...(props['aria-controls'] !== undefined && { 'aria-controls': props['aria-controls'] })}
      {...(props['aria-describedby'] !== undefined && { 'aria-describedby': props['aria-describedby'] })}
    >
      {Icon && <Icon className={iconPoints ? 'icon icon-points' : 'icon'} aria-hidden="true" />}
      {children !== undefined && <span>{children}</span>}
      {shortcut !== undefined && <Kbd keys={shortcut} />}
    </AriaButton>
  );
}
