import { Check } from 'lucide-react';
import './steps.css';

export interface StepsProps {
  label: string;
  /** What each step is called, in their order. */
  names: readonly string[];
  /** Index of the step that is being done. */
  at: number;
}

/** Where one stands in a wizard. */
export function Steps({ label, names, at }: StepsProps) {
  return (
    <ol className="wizard-steps" aria-label={label}>
      {names.map((name, index) => (
        <li key={name} aria-current={index === at ? 'step' : undefined} data-done={index < at ? '' : undefined}>
          <span className="wizard-step-number figures" aria-hidden="true">
            {index < at ? <Check className="icon" /> : index + 1}
          </span>
          {name}
        </li>
      ))}
    </ol>
  );
}
