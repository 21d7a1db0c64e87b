import { Panel, Stack, StatusTag, useWords } from "@vas/ui";
import type { Question } from "./answer.ts";
import { messages } from "./messages.ts";
import { RightAnswer } from "./RightAnswer.tsx";

type Asked = Pick<Question, "place" | "stem" | "feedback">;

/** Every question of a paper with what is right, why, and where it stands. */
export function Reasons({ questions }: { readonly questions: readonly Asked[] }) {
  const { t } = useWords();
  return (
    <Panel title={t(messages.reasons)}>
      <ol className="exam-reasons">
        {questions.map((question) => (
          <li key={question.place}>
            <Reason question={question} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function Reason({ question: { stem, feedback } }: { readonly question: Asked }) {
  const { t } = useWords();
  if (!feedback) return <h3 className="ui-h3">{stem}</h3>;
  const { isRight, right, reason, source } = feedback;
  return (
    <Stack gap="s">
      <h3 className="ui-h3">{stem}</h3>
      <div>
        <StatusTag tone={isRight ? "success" : "warning"}>{t(isRight ? messages.isRight : messages.isWrong)}</StatusTag>
      </div>
      <RightAnswer right={right} reason={reason} source={source} />
    </Stack>
  );
}
