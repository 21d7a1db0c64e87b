import { createLink } from "@tanstack/react-router";
import { ButtonLink, Link } from "@vas/ui";

/** A link in text to a place of the console; its address, parameters and search are checked by the compiler. */
export const AppLink = createLink(Link);

/** The strong way on as a link. */
export const AppButtonLink = createLink(ButtonLink);
