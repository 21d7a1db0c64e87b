import { Button, DescriptionList, Panel, useWords } from "@vas/ui";
import { useState } from "react";
import type { CourseVersion } from "./course-words.ts";
import { editor } from "./editor-messages.ts";
import type { Again } from "./Meanwhile.tsx";
import { RulesDialog } from "./RulesDialog.tsx";

type RulesProps = { readonly version: CourseVersion; readonly again: Again };

/** How the course is passed, and for how long. */
export function CourseRules({ version, again }: RulesProps) {
  const { t } = useWords();
  const [isEditing, setEditing] = useState(false);
  const { exam, certificate } = version;
  const examWords = exam
    ? t(editor.examFact, {
        questions: exam.shares.reduce((sum, { questions }) => sum + questions, 0),
        percent: exam.passPercent,
        attempts: exam.attempts,
        hours: exam.coolDownHours,
        minutes: exam.minutes,
      })
    : t(editor.noExam);
  const certificateWords = certificate
    ? t(editor.certificateFact, { months: certificate.months, renewal: certificate.renewalMonths })
    : t(editor.noCertificate);
  return (
    <Panel
      title={t(editor.rules)}
      actions={
        version.availableActions.includes("amend") && (
          <Button variant="secondary" onPress={() => setEditing(true)}>
            {t(editor.editRules)}
          </Button>
        )
      }
    >
      <DescriptionList
        facts={[
          { term: t(editor.exam), value: examWords },
          { term: t(editor.certificate), value: certificateWords },
        ]}
      />
      {isEditing && <RulesDialog version={version} onClose={() => setEditing(false)} again={again} />}
    </Panel>
  );
}
