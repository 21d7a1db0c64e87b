import { Panel, useWords } from "@vas/ui";
import { useCodes } from "../../app/codes.ts";
import { lessonWords } from "../lessons/lesson-messages.ts";
import { review, structureWords } from "./review-messages.ts";
import { writtenIn } from "../../app/written-in.ts";
import { useCaseTitles } from "../use-case-titles.ts";
import type { ReviewedVersion } from "./ReviewScreen.tsx";

type Change = ReviewedVersion["structureChanges"][number];

/** How the version is put together otherwise than the published one before it. */
export function StructureChanges({ version }: { readonly version: ReviewedVersion }) {
  const { t, format } = useWords();
  const { label } = useCodes();
  const calledCases = useCalledCases(version.course);
  if (!version.previous) return null;
  const shown = (kind: Change["kind"], value: string | null | undefined): string => {
    if (kind === "roles") {
      return value ? format.list(value.split(",").map((role) => label("learnerRole", role))) : t(lessonWords.forAll);
    }
    if (kind === "cases" && value) return calledCases(value);
    if (kind === "law_as_of" && value) return format.date(value);
    return value || "–";
  };
  return (
    <Panel title={t(review.structure)}>
      {version.structureChanges.length === 0 ? (
        <p>{t(review.noStructure)}</p>
      ) : (
        <ul className="course-faults">
          {version.structureChanges.map(({ kind, title, before, after }) => (
            <li key={`${kind} ${title}`}>
              {t(structureWords[kind], { title, before: shown(kind, before), after: shown(kind, after) })}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** Cases by their titles, or by their identifiers where they have none; nothing while that is being asked. */
function useCalledCases(course: string): (names: string) => string {
  const { language, format } = useWords();
  const titleOf = useCaseTitles(course);
  return (names) => {
    if (!titleOf) return "";
    const called = names.split(", ").map((name) => {
      const title = titleOf(name);
      return (title && writtenIn(title, language)) || name;
    });
    return format.list(called);
  };
}
