import { fieldLabels } from "@vas/domain/vocabulary";
import { Panel, StatusTag, useWords, type Language } from "@vas/ui";
import { AppLink } from "../../app/links.tsx";
import { review } from "./review-messages.ts";
import type { ReviewedVersion } from "./ReviewScreen.tsx";
import { WordDiff } from "./WordDiff.tsx";

type Change = ReviewedVersion["textChanges"][number];
type ChangesProps = { readonly version: ReviewedVersion; readonly language: Language };

/** What a language says otherwise than before, text by text and word by word. */
export function TextChanges({ version, language }: ChangesProps) {
  const { t } = useWords();
  const { textChanges } = version;
  return (
    <Panel title={t(review.texts)}>
      {textChanges.length === 0 ? (
        <p>{t(review.noTexts)}</p>
      ) : (
        <ul className="course-changes">
          {textChanges.map((change) => (
            <li key={`${change.part} ${change.at} ${change.field}`}>
              <ChangeHead change={change} version={version} language={language} />
              <div lang={language}>
                <WordDiff before={readable(change.before)} after={readable(change.after)} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

const signs: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&" };

/** Markdown for a reader: the signs that it writes out as signs, and of a picture's address enough to tell it from another. */
function readable(markdown: string): string {
  return markdown
    .replaceAll(/(\/pictures\/[0-9a-f]{8})[0-9a-f]{56}/g, "$1…")
    .replaceAll(/&(lt|gt|amp);/g, (whole, name: string) => signs[name] ?? whole);
}

function ChangeHead({ change, version, language }: ChangesProps & { readonly change: Change }) {
  const { t } = useWords();
  const { title, field, part, at, before, after } = change;
  const isThere = version.modules.some(({ lessons }) => lessons.some(({ name }) => name === at));
  return (
    <h3 className="ui-h3">
      {`${title}: ${t(fieldLabels[field])}`} {before === "" && <StatusTag tone="info">{t(review.newText)}</StatusTag>}
      {after === "" && <StatusTag tone="warning">{t(review.wordsRemoved)}</StatusTag>}{" "}
      {part === "lesson" && isThere && field === "body" && at && (
        <AppLink
          to="/courses/$course/versions/$version/lessons/$lesson/preview"
          params={{ course: version.course, version: version.id, lesson: at }}
          search={{ language }}
        >
          {t(review.read)}
        </AppLink>
      )}
    </h3>
  );
}
