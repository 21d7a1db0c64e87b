import type { FragmentType } from "@apollo/client";
import { useQuery, useSuspenseFragment } from "@apollo/client/react";
import { proposeEndingForm } from "@vas/domain/forms";
import { fieldLabels } from "@vas/domain/vocabulary";
import { Skeleton, useToast, useWords, type Words } from "@vas/ui";
import { Suspense, useRef, useState } from "react";
import { useWatch } from "react-hook-form";
import { draftedAs, type Drafted } from "../admission/decision-draft.ts";
import { decisionMessages } from "../admission/decision-messages.ts";
import { DecisionDraftKeeper, type DraftKeeping } from "../admission/DecisionDraftKeeper.tsx";
import { DecisionFormFrame } from "../admission/DecisionFormFrame.tsx";
import { EndingLetterPreviewDocument } from "../admission/Letter.generated.ts";
import { LetterPane, LetterPreview } from "../admission/Letter.tsx";
import { useBegunDraft, type BegunDraft } from "../admission/use-begun-draft.ts";
import { useSettled } from "../admission/use-settled.ts";
import { showInvalidField, useValidatedForm, type ValidatedForm } from "../app/forms/form.ts";
import { useSteps } from "../app/forms/use-steps.ts";
import { legalDayOf } from "../app/legal-day.ts";
import { contentOf, emptyState, previewOf, stateOf, type EndingInput, type EndingState } from "./ending-form.ts";
import { EndingForm_EndingFragmentDoc, EndingForm_WrittenFragmentDoc } from "./EndingForm.generated.ts";
import { EndingFormFields, type EndingFormEnding } from "./EndingFormFields.tsx";
import { messages } from "./messages.ts";
import { useSendEnding, type Writing } from "./use-send-ending.ts";

type NewProps = { readonly ending: FragmentType<typeof EndingForm_EndingFragmentDoc>; readonly onStale: () => void };
type AgainProps = NewProps & {
  readonly written: FragmentType<typeof EndingForm_WrittenFragmentDoc>;
  readonly writing: "revise" | "correct";
};

/** Writes a first proposal. */
export function NewEndingForm({ ending: from, onStale }: NewProps) {
  const { data: ending } = useSuspenseFragment({ fragment: EndingForm_EndingFragmentDoc, from });
  const { customer, law } = ending;
  return (
    <EndingForm
      ending={ending}
      start={emptyState(law.immediateEnforcement !== null)}
      writing={{ kind: "propose", customer: customer.id, expectedVersion: customer.version }}
      onStale={onStale}
    />
  );
}

/**
 * Writes a returned proposal anew, or a new decision in the place of one in force. A correction may come under another law than
 * the decision that it corrects: a ground that the law of today does not know is chosen anew.
 */
export function WrittenEndingForm({ ending: from, written: fromWritten, writing, onStale }: AgainProps) {
  const { data: ending } = useSuspenseFragment({ fragment: EndingForm_EndingFragmentDoc, from });
  const { data: written } = useSuspenseFragment({ fragment: EndingForm_WrittenFragmentDoc, from: fromWritten });
  return (
    <EndingForm
      ending={ending}
      start={stateOf(
        written,
        ending.law.grounds.map(({ id }) => id),
      )}
      writing={{ kind: writing, decision: written.id, expectedVersion: written.version }}
      onStale={onStale}
    />
  );
}

/** Every field by the words that stand above it. */
const labels: Readonly<Record<string, Words>> = {
  statutoryGround: messages.statutoryGround,
  ground: messages.ground,
  returnWay: messages.returnWay,
  assessment: messages.assessment,
  "hearing.kind": messages.hearingQuestion,
  "hearing.heardOn": messages.heardOn,
  "hearing.summary": messages.hearingSummary,
  "hearing.reason": messages.notHeardReason,
  aftercareUntil: messages.aftercare,
  letterLanguage: fieldLabels.letterLanguage,
};

type FormProps = {
  readonly ending: EndingFormEnding;
  readonly start: EndingState;
  readonly writing: Writing;
  readonly onStale: () => void;
};

function EndingForm(props: FormProps) {
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      <DraftedEndingForm {...props} />
    </Suspense>
  );
}

/** Goes on from the writer's draft, where there is one. */
function DraftedEndingForm({ start, ...props }: FormProps) {
  const { ending, writing } = props;
  const drafted: Drafted = { kind: "ending", matter: ending.customer.id, ...draftedAs(writing) };
  const begun = useBegunDraft(drafted, start);
  return <BegunEndingForm key={begun.beginning} {...props} drafted={drafted} begun={begun} />;
}

type BegunProps = Omit<FormProps, "start"> & { readonly drafted: Drafted; readonly begun: BegunDraft<EndingState> };

function BegunEndingForm({ ending, writing, onStale, drafted, begun }: BegunProps) {
  const { t } = useWords();
  const steps = useSteps();
  const [isStale, setStale] = useState(false);
  const today = legalDayOf(new Date());
  const form = useValidatedForm<EndingState, EndingInput>(
    proposeEndingForm(today as never, (ending.customer.endedOn ?? null) as never),
    begun.start,
  );
  const keeping = useRef<DraftKeeping>(null);
  const toast = useToast();
  const { command, send } = useSendEnding(writing);
  const sendContent = async (input: EndingInput) => {
    // A draft that is saved later would stay behind the proposal that is made of it.
    await keeping.current?.flush();
    await send(contentOf(input), {
      EndingChanged: () => toast({ message: t(decisionMessages.sent) }),
      InvalidField: (answer) => {
        steps.returnToWriting();
        showInvalidField(form, answer);
      },
      StaleVersion: () => {
        setStale(true);
        steps.returnToWriting();
        onStale();
      },
    });
  };
  return (
    <DecisionFormFrame
      form={form}
      steps={steps}
      command={command}
      isStale={isStale}
      labelOf={(path) => t(labels[path] ?? messages.hearing)}
      keeper={<DecisionDraftKeeper ref={keeping} control={form.control} drafted={drafted} begun={begun} />}
      letter={<FormLetter form={form} customer={ending.customer.id} isReview={steps.isReview} />}
      onSend={sendContent}
    >
      <EndingFormFields form={form} ending={ending} today={today} />
    </DecisionFormFrame>
  );
}

type LetterProps = {
  readonly form: ValidatedForm<EndingState, EndingInput>;
  readonly customer: string;
  readonly isReview: boolean;
};

const nothing = {
  ground: "other",
  statutoryGround: "",
  assessment: "",
  immediateEnforcement: true,
  letterLanguage: "fi",
} as const;

function FormLetter({ form, customer, isReview }: LetterProps) {
  const { t } = useWords();
  const state = useWatch({ control: form.control }) as EndingState;
  const content = useSettled(previewOf(state), isReview ? 0 : 700);
  const { data, previousData } = useQuery(EndingLetterPreviewDocument, {
    variables: { customer, content: content ?? nothing },
    skip: content === null,
    fetchPolicy: "no-cache",
  });
  const letter = (data ?? previousData)?.endingLetterPreview;
  return (
    <LetterPane label={t(decisionMessages.preview)}>
      <LetterPreview letter={content === null ? null : letter} />
    </LetterPane>
  );
}
