import { createLink } from "@tanstack/react-router";
import { ButtonLink, Link } from "@vas/ui";

/** A link in text to a place of the portal; its address and parameters are checked by the compiler. */
export const AppLink = createLink(Link);

/** The strong way on as a link. */
export const AppButtonLink = createLink(ButtonLink);
