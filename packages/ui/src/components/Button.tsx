import { useRef, useState, type ReactNode, type Ref } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { ProgressBar } from "react-aria-components/ProgressBar";
import { useWords } from "../i18n/Localised.tsx";
import { messages } from "../messages.ts";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./Icon.tsx";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

export type ButtonProps = {
  readonly children: ReactNode;
  readonly variant?: ButtonVariant;
  readonly icon?: IconName;
  /** Shows only the icon; the words are read out. */
  readonly isIconOnly?: boolean;
  readonly isPending?: boolean;
  readonly isDisabled?: boolean;
  readonly type?: "button" | "submit";
  /** The id of the form that a submit button outside it belongs to. */
  readonly form?: string;
  /** A press that returns a promise keeps the button pending until it settles. */
  readonly onPress?: (() => void) | (() => Promise<unknown>);
  /** In a question that must be answered: the safe answer takes focus as it opens. */
  readonly autoFocus?: boolean;
  readonly className?: string;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly "aria-describedby"?: string;
  readonly "aria-expanded"?: boolean;
  readonly "aria-keyshortcuts"?: string;
};

/** Runs one press at a time: a second click before the first has settled is dropped. */
function useOneAtATime(onPress: ButtonProps["onPress"]) {
  const running = useRef(false);
  const [isRunning, setRunning] = useState(false);
  async function press() {
    if (running.current) return;
    const outcome: unknown = onPress?.();
    if (!(outcome instanceof Promise)) return;
    running.current = true;
    setRunning(true);
    try {
      await outcome;
    } finally {
      running.current = false;
      setRunning(false);
    }
  }
  return { isRunning, press: () => void press() };
}

/** A button says what happens. While its work is under way it keeps focus, says so, and does nothing more. */
export function Button({
  children,
  variant = "primary",
  icon,
  isIconOnly = false,
  isPending,
  onPress,
  className,
  ...rest
}: ButtonProps) {
  const { t } = useWords();
  const { isRunning, press } = useOneAtATime(onPress);
  const pending = isPending === true || isRunning;
  const name = classNames("ui-button", `ui-button-${variant}`, isIconOnly && "ui-button-icon-only", className);
  return (
    <AriaButton {...rest} className={name} isPending={pending} onPress={press}>
      {pending && <ProgressBar className="ui-spinner" aria-label={t(messages.working)} isIndeterminate />}
      {icon && <Icon name={icon} />}
      <span className={isIconOnly ? "ui-visually-hidden" : "ui-button-label"}>{children}</span>
    </AriaButton>
  );
}
