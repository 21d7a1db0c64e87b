import type { Words } from "../kernel/index.ts";
import type { SectionId } from "./law.ts";

const pattern = /^(\d+\/\d{4}):(\d+)([a-z]?)(?:\.(\d+))?(?:p(\d+))?$/;

type Place = {
  readonly act: string;
  readonly section: string;
  readonly subsection: string | undefined;
  readonly point: string | undefined;
};

function placeOf(id: SectionId): Place {
  const parts = pattern.exec(id);
  if (!parts) throw new RangeError(`Not a section of an act: ${id}`);
  const [, act = "", number = "", letter = "", subsection, point] = parts;
  return { act, section: letter === "" ? number : `${number} ${letter}`, subsection, point };
}

/**
 * A section of an act: `746/2011:38f.1p6` is section 38 f, subsection 1, point 6 of Act 746/2011.
 * @throws RangeError where the text is not written so; sections are known when the program is written.
 */
export function section(id: string): SectionId {
  placeOf(id as SectionId);
  return id as SectionId;
}

/** How the section is cited in a letter. */
export function citeSection(id: SectionId): Words {
  const { act, section: number, subsection, point } = placeOf(id);
  return {
    fi: `laki ${act}, ${number} §${subsection ? ` ${subsection} mom.` : ""}${point ? ` ${point} kohta` : ""}`,
    sv: `lag ${act}, ${number} §${subsection ? ` ${subsection} mom.` : ""}${point ? ` ${point} punkten` : ""}`,
    en: `Act ${act}, s. ${number}${subsection ? `(${subsection})` : ""}${point ? ` point ${point}` : ""}`,
  };
}
