import { Label } from "react-aria-components/Label";
import { ProgressBar as AriaProgressBar } from "react-aria-components/ProgressBar";

export type ProgressBarProps = {
  readonly label: string;
  /** Between 0 and `max`. */
  readonly value: number;
  readonly max?: number;
  /** What is shown and read in place of a per cent, such as "40 000 riviä luettu". */
  readonly valueLabel?: string;
};

/** How far a long piece of work has come. */
export function ProgressBar({ label, value, max = 100, valueLabel }: ProgressBarProps) {
  return (
    <AriaProgressBar className="ui-progress" value={value} maxValue={max} {...(valueLabel ? { valueLabel } : {})}>
      {({ percentage, valueText }) => (
        <>
          <Label className="ui-label">{label}</Label>
          <span className="ui-progress-value">{valueText}</span>
          <span className="ui-progress-track">
            <span className="ui-progress-fill" style={{ inlineSize: `${percentage ?? 0}%` }} />
          </span>
        </>
      )}
    </AriaProgressBar>
  );
}
