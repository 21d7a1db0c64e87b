import { Button, Cluster, Notice, Stack, Stepper, useWords } from "@vas/ui";
import type { ReactNode } from "react";
import type { FieldPath, FieldValues } from "react-hook-form";
import { CommandNotice } from "../app/commands/CommandNotice.tsx";
import type { Command } from "../app/commands/use-command.ts";
import type { ValidatedForm } from "../app/forms/form.ts";
import { FormFaults } from "../app/forms/FormFaults.tsx";
import type { Steps } from "../app/forms/use-steps.ts";
import { decisionMessages as messages } from "./decision-messages.ts";
import { ReviewActs } from "./ReviewActs.tsx";

type Props<State extends FieldValues, Input extends FieldValues> = {
  readonly form: ValidatedForm<State, Input>;
  readonly steps: Steps;
  readonly command: Pick<Command<never, never>, "isPending" | "refusal" | "failure" | "dismiss">;
  /** Somebody changed what the proposal is about since the form was opened. */
  readonly isStale: boolean;
  /** The words that stand above a field, for the list of faults. */
  readonly labelOf: (path: FieldPath<State>) => string;
  readonly keeper: ReactNode;
  readonly letter: ReactNode;
  readonly onSend: (input: Input) => Promise<void>;
  /** The fields. */
  readonly children: ReactNode;
};

/** The form of a proposal in its two steps, written and then reviewed, with the letter beside it all the while. */
export function DecisionFormFrame<State extends FieldValues, Input extends FieldValues>(props: Props<State, Input>) {
  const { form, steps, command, isStale, labelOf, keeper, letter, onSend, children } = props;
  const { t } = useWords();
  const toReview = () => {
    command.dismiss();
    steps.toReview();
  };
  return (
    <Stack gap="m">
      <Stepper
        label={t(messages.steps)}
        steps={[t(messages.stepWrite), t(messages.stepReview)]}
        current={steps.isReview ? 1 : 0}
      />
      {isStale && <Notice tone="warning" title={t(messages.staleForm)} />}
      <CommandNotice command={command} />
      {keeper}
      <div className="decision-columns">
        <div>
          <form
            id={steps.formId}
            tabIndex={-1}
            hidden={steps.isReview}
            noValidate
            onSubmit={(event) => void form.handleSubmit(toReview)(event)}
          >
            <Stack gap="m">
              <FormFaults form={form} labelOf={labelOf} />
              {children}
              <Cluster>
                <Button type="submit">{t(messages.review)}</Button>
              </Cluster>
            </Stack>
          </form>
          {steps.isReview && (
            <ReviewActs
              isPending={command.isPending}
              onBack={steps.toWriting}
              onSend={() => void form.handleSubmit(onSend, steps.returnToWriting)()}
            />
          )}
        </div>
        {letter}
      </div>
    </Stack>
  );
}
