import type { ReactNode } from "react";
import { Switch as AriaSwitch } from "react-aria-components/Switch";
import { ChoiceText } from "./ChoiceText.tsx";

export type SwitchProps = {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
};

/** A setting that takes effect at once. */
export function Switch({ children, ...rest }: SwitchProps) {
  return (
    <AriaSwitch {...rest} className="ui-choice">
      <span className="ui-switch-mark" aria-hidden="true" />
      <ChoiceText label={children} description={undefined} />
    </AriaSwitch>
  );
}
