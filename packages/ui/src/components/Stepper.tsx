import { useWords } from "../i18n/Localised.tsx";
import { messages } from "../messages.ts";
import { Icon } from "./Icon.tsx";

export type StepperProps = {
  readonly label: string;
  readonly steps: readonly string[];
  /** The place of the current step, from 0. */
  readonly current: number;
};

/** Where a person is in a form of several steps. */
export function Stepper({ label, steps, current }: StepperProps) {
  const { t } = useWords();
  return (
    <nav aria-label={label} className="ui-stepper">
      <p className="ui-quiet">{t(messages.stepOf, { step: current + 1, steps: steps.length })}</p>
      <ol className="ui-steps">
        {steps.map((step, index) => (
          <li key={step} className="ui-step" aria-current={index === current ? "step" : undefined}>
            <span className="ui-step-number" aria-hidden="true">
              {index < current ? <Icon name="check" /> : index + 1}
            </span>
            <span>
              {step}
              {index < current && <span className="ui-visually-hidden"> ({t(messages.stepDone)})</span>}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
