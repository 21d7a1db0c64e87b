import { Panel, Stack, StatusTag, useWords } from "@vas/ui";
import { useCodes } from "../app/codes.ts";
import type { CourseVersion } from "./course-words.ts";
import { messages } from "./messages.ts";

type Translation = CourseVersion["translations"][number];

/** How far each language is: written, following its source, approved. */
export function TranslationPanel({ version }: { readonly version: CourseVersion }) {
  const { t } = useWords();
  const { label } = useCodes();
  const isOpen = version.status === "draft" || version.status === "in_review";
  return (
    <Panel title={t(messages.languages)}>
      <ul className="course-translations">
        {version.translations.map((translation) => (
          <li key={translation.language}>
            <Stack gap="xs">
              <p>
                <strong>{label("language", translation.language)}</strong>{" "}
                {translation.isApproved ? (
                  <StatusTag tone="success">{t(messages.approved)}</StatusTag>
                ) : (
                  <StatusTag>{t(messages.notApproved)}</StatusTag>
                )}
              </p>
              {isOpen && <TranslationState translation={translation} />}
            </Stack>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function TranslationState({ translation }: { readonly translation: Translation }) {
  const { t } = useWords();
  const { missing, behind, changedSinceApproved } = translation;
  const told = [
    ...(missing.length > 0 ? [t(messages.missingTexts, { count: missing.length })] : []),
    ...(behind.length > 0 ? [t(messages.behindTexts, { count: behind.length })] : []),
    ...(changedSinceApproved.length > 0 ? [t(messages.changedTexts, { count: changedSinceApproved.length })] : []),
  ];
  const lines = told.length > 0 ? told : [t(messages.allWritten)];
  return lines.map((line) => (
    <p key={line} className="ui-quiet">
      {line}
    </p>
  ));
}
