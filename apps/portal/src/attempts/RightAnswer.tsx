import { Stack, useWords } from "@vas/ui";
import type { Question } from "./answer.ts";
import { messages } from "./messages.ts";

type Props = Pick<NonNullable<Question["feedback"]>, "reason" | "source"> & {
  /** What is right, one line for each part; left out where the learner has just said it. */
  readonly right?: readonly string[];
};

/** What is right, why, and where it stands? */
export function RightAnswer({ right, reason, source }: Props) {
  const { t } = useWords();
  return (
    <Stack gap="s">
      {right && (
        <div>
          <p>{t(messages.rightIs)}</p>
          <ul>
            {right.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      <p>{reason}</p>
      <p className="portal-quiet">{t(messages.source, { source })}</p>
    </Stack>
  );
}
