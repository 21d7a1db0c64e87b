import { Button } from "react-aria-components/Button";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./Icon.tsx";

export type MenuAction = {
  readonly id: string;
  readonly label: string;
  readonly onAction: () => void;
  readonly isDisabled?: boolean;
};

export type MenuButtonProps = {
  readonly label: string;
  /** How the label begins: all that is seen of it where the rest stands beside the button already, such as the name of a row. */
  readonly shown?: string;
  readonly actions: readonly MenuAction[];
  readonly variant?: "secondary" | "quiet";
  readonly icon?: IconName;
};

/**
 * A button that opens a short list of acts. The acts are plain buttons: the menu role would take the keys that people know
 * from pages, and its code weighs as much as the router.
 */
export function MenuButton({ label, shown, actions, variant = "secondary", icon }: MenuButtonProps) {
  return (
    <DialogTrigger>
      <Button
        className={classNames("ui-button", `ui-button-${variant}`)}
        {...(shown === undefined ? {} : { "aria-label": label })}
      >
        {icon && <Icon name={icon} />}
        <span className="ui-button-label">{shown ?? label}</span>
        <Icon name="chevronDown" />
      </Button>
      <Popover className="ui-popover" placement="bottom end">
        <Dialog className="ui-menu" aria-label={label}>
          {({ close }) =>
            actions.map(({ id, label: words, onAction, isDisabled }) => (
              <Button
                key={id}
                className="ui-menu-action"
                isDisabled={isDisabled ?? false}
                onPress={() => {
                  close();
                  onAction();
                }}
              >
                {words}
              </Button>
            ))
          }
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
