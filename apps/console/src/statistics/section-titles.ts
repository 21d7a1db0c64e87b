import type { Words } from "@vas/ui";
import type { Section } from "./figures/figure.ts";
import { messages } from "./messages.ts";

const titles: Readonly<Record<Section, Words>> = {
  referred: messages.sectionReferred,
  admitted: messages.sectionAdmitted,
  customers: messages.sectionCustomers,
  ended: messages.sectionEnded,
  children: messages.sectionChildren,
};

/** The title of a part of the page; a part that this client does not know keeps its own name. */
export function sectionTitle(section: string): Words {
  return titles[section as Section] ?? { fi: section, sv: section, en: section };
}
