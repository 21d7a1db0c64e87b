import type { CaseContent } from "@vas/domain/forms";
import { useState } from "react";
import { mergeVersions, type Merge, type Versions } from "../app/forms/three-way.ts";
import { withErrorsEnding, withOwnNames, type CaseEdit } from "./case-edits.ts";
import { contentOf, partsOf, type CaseParts } from "./case-parts.ts";

/** A version of a case that the server knows. */
export type KeptVersion = { readonly content: CaseContent; readonly number: number; readonly keptAt: string };

export type CaseDraft = {
  readonly content: CaseContent;
  /** What the draft began from; kept as the next version of it. */
  readonly base: KeptVersion;
  readonly isChanged: boolean;
  readonly change: (edit: CaseEdit) => void;
  /** The draft was kept as it is. */
  readonly kept: (version: KeptVersion) => void;
  /** What somebody else kept meanwhile, until it is decided what becomes of it. */
  readonly theirs: KeptVersion | undefined;
  readonly meet: (theirs: KeptVersion) => void;
  /** Goes on from their version, with one's own changes on top or without them. */
  readonly goOn: (with_: "theirs" | "both") => void;
  /** Puts back what was written upon a version; where that is not the newest any more, the two are compared. */
  readonly bringBack: (content: CaseContent, writtenUpon: KeptVersion) => void;
};

/** A case that is being written, from the version that was opened. Nothing is stored until it is kept. */
export function useCaseDraft(opened: KeptVersion): CaseDraft {
  const [base, setBase] = useState(opened);
  const [content, setContent] = useState(opened.content);
  const [theirs, setTheirs] = useState<KeptVersion>();
  return {
    content,
    base,
    isChanged: JSON.stringify(content) !== JSON.stringify(base.content),
    change: (edit) => setContent(edit),
    kept: (version) => {
      setBase(version);
      setContent((now) => (JSON.stringify(now) === JSON.stringify(content) ? version.content : now));
    },
    theirs,
    meet: setTheirs,
    goOn: (choice) => {
      if (!theirs) return;
      if (choice === "theirs") setContent(theirs.content);
      else setContent(mergedContent({ base: base.content, mine: content, theirs: theirs.content }));
      setBase(theirs);
      setTheirs(undefined);
    },
    bringBack: (written, writtenUpon) => {
      setContent(written);
      setBase(writtenUpon);
      setTheirs(writtenUpon.number === base.number ? undefined : base);
    },
  };
}

/** Their version with one's own changes on top, part by part: a part is a fact of the case, or a scene. */
export function mergedContent({ base, mine, theirs }: Versions<CaseContent>): CaseContent {
  const named = withOwnNames({ base, mine, theirs });
  return withErrorsEnding(contentOf(named, comparedParts({ base, mine, theirs: named }).merged));
}

/** The parts of a case of three versions: which somebody else changed and differ here, and which one has changed oneself. */
export function comparedParts({ base, mine, theirs }: Versions<CaseContent>): Merge<CaseParts> {
  const [ofBase, ofMine, ofTheirs] = sameParts([partsOf(base), partsOf(mine), partsOf(theirs)]);
  return mergeVersions<CaseParts>({ base: ofBase, mine: ofMine, theirs: ofTheirs });
}

/** With a place for every part that any of them has: what is not there is null, and not left out of the comparison. */
function sameParts(all: readonly [CaseParts, CaseParts, CaseParts]): readonly [CaseParts, CaseParts, CaseParts] {
  const names = [...new Set(all.flatMap((parts) => Object.keys(parts)))];
  const filled = (parts: CaseParts): CaseParts => Object.fromEntries(names.map((name) => [name, parts[name] ?? null]));
  return [filled(all[0]), filled(all[1]), filled(all[2])];
}
