import { Button, LanguageSwitch, useWords } from "@vas/ui";
import type { Ref } from "react";
import { AppLink } from "../links.tsx";
import { messages } from "../messages.ts";
import { HeaderSearch } from "./HeaderSearch.tsx";
import { UserMenu } from "./UserMenu.tsx";

export type HeaderProps = {
  readonly searchRef: Ref<HTMLInputElement>;
  readonly onMenu: () => void;
  readonly onHide: () => void;
  readonly onHelp: () => void;
};

/** The product, search, language, the person, and the button that hides everything at once. */
export function Header({ searchRef, onMenu, onHide, onHelp }: HeaderProps) {
  const { t } = useWords();
  return (
    <header className="shell-header">
      <Button className="shell-menu-button" variant="quiet" icon="menu" isIconOnly onPress={onMenu}>
        {t(messages.openMenu)}
      </Button>
      <AppLink to="/" className="shell-product">
        {t(messages.product)}
      </AppLink>
      <HeaderSearch inputRef={searchRef} />
      <div className="shell-tools">
        <Button variant="quiet" icon="hide" onPress={onHide}>
          {t(messages.hide)}
        </Button>
        <div className="shell-wide">
          <LanguageSwitch />
          <UserMenu onHelp={onHelp} />
        </div>
      </div>
    </header>
  );
}
