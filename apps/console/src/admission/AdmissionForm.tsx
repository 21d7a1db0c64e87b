import type { FragmentType } from "@apollo/client";
import { useQuery, useSuspenseFragment } from "@apollo/client/react";
import { proposeAdmissionForm } from "@vas/domain/forms";
import { fieldLabels, type FieldName } from "@vas/domain/vocabulary";
import { Skeleton, useToast, useWords, type Words } from "@vas/ui";
import { Suspense, useRef, useState } from "react";
import { useWatch } from "react-hook-form";
import { showInvalidField, useValidatedForm, type ValidatedForm } from "../app/forms/form.ts";
import { useSteps } from "../app/forms/use-steps.ts";
import {
  contentOf,
  emptyState,
  previewOf,
  stateOf,
  type AdmissionInput,
  type AdmissionState,
} from "./admission-form.ts";
import { AdmissionForm_AdmissionFragmentDoc, AdmissionForm_WrittenFragmentDoc } from "./AdmissionForm.generated.ts";
import { AdmissionFormFields } from "./AdmissionFormFields.tsx";
import { draftedAs, type Drafted } from "./decision-draft.ts";
import { decisionMessages as messages } from "./decision-messages.ts";
import { DecisionDraftKeeper, type DraftKeeping } from "./DecisionDraftKeeper.tsx";
import { DecisionFormFrame } from "./DecisionFormFrame.tsx";
import { AdmissionLetterPreviewDocument } from "./Letter.generated.ts";
import { LetterPane, LetterPreview } from "./Letter.tsx";
import { messages as fieldMessages } from "./messages.ts";
import { useBegunDraft, type BegunDraft } from "./use-begun-draft.ts";
import { useSendAdmission, type Writing } from "./use-send-admission.ts";
import { useSettled } from "./use-settled.ts";

type Admission = FragmentType<typeof AdmissionForm_AdmissionFragmentDoc>;
type Written = FragmentType<typeof AdmissionForm_WrittenFragmentDoc>;

type NewProps = { readonly admission: Admission; readonly onStale: () => void };
type AgainProps = NewProps & { readonly written: Written; readonly writing: "revise" | "correct" };

/** Writes a first proposal. */
export function NewAdmissionForm({ admission: from, onStale }: NewProps) {
  const { data: admission } = useSuspenseFragment({ fragment: AdmissionForm_AdmissionFragmentDoc, from });
  const { referral, adults, law } = admission;
  const known = law.bases.map(({ basis }) => basis);
  const basis = known.find((one) => one === referral.proposedBasis) ?? null;
  const writing = { kind: "propose", referral: referral.id, expectedVersion: referral.version } as const;
  return (
    <AdmissionForm admission={admission} start={emptyState({ basis, adults })} writing={writing} onStale={onStale} />
  );
}

/** Writes a returned proposal anew, or a new decision in the place of one in force. */
export function WrittenAdmissionForm({ admission: from, written: fromWritten, writing, onStale }: AgainProps) {
  const { data: admission } = useSuspenseFragment({ fragment: AdmissionForm_AdmissionFragmentDoc, from });
  const { data: written } = useSuspenseFragment({ fragment: AdmissionForm_WrittenFragmentDoc, from: fromWritten });
  const empty = emptyState({ basis: null, adults: admission.adults });
  return (
    <AdmissionForm
      admission={admission}
      start={stateOf(written, empty)}
      writing={{ kind: writing, decision: written.id, expectedVersion: written.version }}
      onStale={onStale}
    />
  );
}

const labels: Readonly<Record<string, FieldName>> = {
  "findings.mayBeVictim": "mayBeVictim",
  "findings.needsAssistance": "needsAssistance",
  "findings.specialNeed": "specialNeed",
  "findings.need": "childNeed",
};

const ownLabels: Readonly<Record<string, Words>> = {
  "findings.basis": fieldMessages.basis,
  "findings.adultCustomer": fieldMessages.adult,
  outcome: fieldMessages.outcome,
  negativeReason: fieldMessages.negativeReason,
};

/** Every field by the words that stand above it; a finding's two fields by the finding. */
function labelAt(path: string): Words {
  const own = ownLabels[path];
  return own ?? fieldLabels[labels[path.split(".").slice(0, 2).join(".")] ?? (path as FieldName)];
}

type FormProps = {
  readonly admission: AdmissionFormAdmission;
  readonly start: AdmissionState;
  readonly writing: Writing;
  readonly onStale: () => void;
};
export type AdmissionFormAdmission = {
  readonly referral: { readonly id: string };
  readonly law: {
    readonly bases: readonly {
      readonly basis: "victim" | "witness" | "accompanying_child";
      readonly identifies: boolean;
      readonly sections: readonly { readonly citation: string }[];
    }[];
  };
  readonly adults: readonly { readonly id: string; readonly reference: string }[];
};

function AdmissionForm(props: FormProps) {
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      <DraftedAdmissionForm {...props} />
    </Suspense>
  );
}

/** Goes on from the writer's draft, where there is one. */
function DraftedAdmissionForm({ start, ...props }: FormProps) {
  const { admission, writing } = props;
  const drafted: Drafted = { kind: "admission", matter: admission.referral.id, ...draftedAs(writing) };
  const begun = useBegunDraft(drafted, start);
  return <BegunAdmissionForm key={begun.beginning} {...props} drafted={drafted} begun={begun} />;
}

type BegunProps = Omit<FormProps, "start"> & { readonly drafted: Drafted; readonly begun: BegunDraft<AdmissionState> };

function BegunAdmissionForm({ admission, writing, onStale, drafted, begun }: BegunProps) {
  const { t } = useWords();
  const steps = useSteps();
  const [isStale, setStale] = useState(false);
  const form = useValidatedForm<AdmissionState, AdmissionInput>(proposeAdmissionForm, begun.start);
  const keeping = useRef<DraftKeeping>(null);
  const toast = useToast();
  const { command, send } = useSendAdmission(writing);
  const sendContent = async (input: AdmissionInput) => {
    // A draft that is saved later would stay behind the proposal that is made of it.
    await keeping.current?.flush();
    await send(contentOf(input), {
      AdmissionChanged: () => toast({ message: t(messages.sent) }),
      InvalidField: (answer) => {
        steps.returnToWriting();
        showInvalidField(form, answer);
      },
      FindingWithoutReasons: ({ finding }) => {
        steps.returnToWriting();
        showInvalidField(form, { field: finding, problem: "required" });
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
      labelOf={(path) => t(labelAt(path))}
      keeper={<DecisionDraftKeeper ref={keeping} control={form.control} drafted={drafted} begun={begun} />}
      letter={<FormLetter form={form} referral={admission.referral.id} isReview={steps.isReview} />}
      onSend={sendContent}
    >
      <AdmissionFormFields form={form} admission={admission} />
    </DecisionFormFrame>
  );
}

type LetterProps = {
  readonly form: ValidatedForm<AdmissionState, AdmissionInput>;
  readonly referral: string;
  readonly isReview: boolean;
};

function FormLetter({ form, referral, isReview }: LetterProps) {
  const { t } = useWords();
  const state = useWatch({ control: form.control }) as AdmissionState;
  const content = useSettled(previewOf(state), isReview ? 0 : 700);
  const { data, previousData } = useQuery(AdmissionLetterPreviewDocument, {
    variables: { referral, content: content ?? { outcome: "positive", basis: "victim", letterLanguage: "fi" } },
    skip: content === null,
    fetchPolicy: "no-cache",
  });
  const letter = (data ?? previousData)?.admissionLetterPreview;
  return (
    <LetterPane label={t(messages.preview)}>
      <LetterPreview letter={content === null ? null : letter} />
    </LetterPane>
  );
}
