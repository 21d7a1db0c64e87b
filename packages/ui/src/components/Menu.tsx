import { Button } from "react-aria-components/Button";
import { Menu, MenuItem, MenuTrigger } from "react-aria-components/Menu";
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
  readonly actions: readonly MenuAction[];
  readonly variant?: "secondary" | "quiet";
  readonly icon?: IconName;
};

/** A button that opens a short list of acts. */
export function MenuButton({ label, actions, variant = "secondary", icon }: MenuButtonProps) {
  return (
    <MenuTrigger>
      <Button className={classNames("ui-button", `ui-button-${variant}`)}>
        {icon && <Icon name={icon} />}
        <span className="ui-button-label">{label}</span>
        <Icon name="chevronDown" />
      </Button>
      <Popover className="ui-popover" placement="bottom end">
        <Menu className="ui-listbox" items={actions}>
          {(action) => (
            <MenuItem
              id={action.id}
              className="ui-option"
              onAction={action.onAction}
              isDisabled={action.isDisabled ?? false}
            >
              {action.label}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
