import { Switch, useWords } from "@vas/ui";
import { useState } from "react";
import { useCommand } from "../app/commands/use-command.ts";
import { FormDialog } from "../app/forms/FormDialog.tsx";
import { writtenIn } from "../app/written-in.ts";
import type { CourseEditInput } from "../schema.generated.ts";
import type { CourseVersion } from "./course-words.ts";
import { AmendCourseDocument } from "./CourseVersion.generated.ts";
import { editor } from "./editor-messages.ts";
import { NumberField } from "./NumberField.tsx";

type RulesDialogProps = {
  readonly version: CourseVersion;
  readonly onClose: () => void;
  readonly onStale: () => void;
};

const examNumbers = ["passPercent", "attempts", "coolDownHours", "minutes"] as const;
const certificateNumbers = ["months", "renewalMonths"] as const;
type NumberName = (typeof examNumbers)[number] | (typeof certificateNumbers)[number];
type Numbers = Readonly<Record<NumberName, number | null>>;
type Shares = Readonly<Record<string, number | null>>;

const words = {
  passPercent: editor.passPercent,
  attempts: editor.attempts,
  coolDownHours: editor.coolDown,
  minutes: editor.examMinutes,
  months: editor.months,
  renewalMonths: editor.renewal,
} as const;

/** What is usual where a course had no exam or certificate before. */
const usual: Numbers = { passPercent: 80, attempts: 3, coolDownHours: 24, minutes: 40, months: 24, renewalMonths: 3 };

/** How the exam is drawn and passed, and how long the certificate holds. */
export function RulesDialog({ version, onClose, onStale }: RulesDialogProps) {
  const { t, language } = useWords();
  const amend = useCommand(AmendCourseDocument);
  const { exam, certificate, modules } = version;
  const [hasExam, setHasExam] = useState(Boolean(exam));
  const [hasCertificate, setHasCertificate] = useState(Boolean(certificate));
  const [numbers, setNumbers] = useState<Numbers>({ ...usual, ...numbersOf(version) });
  const [shares, setShares] = useState<Shares>(() => sharesOf(version));
  const shown: readonly NumberName[] = [...(hasExam ? examNumbers : []), ...(hasCertificate ? certificateNumbers : [])];
  const isWhole = [...shown.map((name) => numbers[name]), ...(hasExam ? Object.values(shares) : [])].every(isCount);
  async function send() {
    if (!isWhole) return;
    const edit = editOf({ numbers, shares, hasExam, hasCertificate });
    await amend.send(
      { input: { courseVersion: version.id, expectedVersion: version.version, edit } },
      {
        CourseVersionChanged: onClose,
        StaleVersion: () => {
          onStale();
          onClose();
        },
      },
    );
  }
  const field = (name: NumberName) => (
    <NumberField
      key={name}
      label={t(words[name])}
      value={numbers[name]}
      onChange={(value) => setNumbers({ ...numbers, [name]: value })}
      error={isCount(numbers[name]) ? undefined : t(editor.number)}
    />
  );
  return (
    <FormDialog title={t(editor.rules)} submitLabel={t(editor.save)} command={amend} onSubmit={send} onClose={onClose}>
      <Switch isSelected={hasExam} onChange={setHasExam}>
        {t(editor.hasExam)}
      </Switch>
      {hasExam &&
        modules.map(({ name, title }) => (
          <NumberField
            key={name}
            label={t(editor.share, { title: writtenIn(title, language) || name })}
            value={shares[name] ?? null}
            onChange={(value) => setShares({ ...shares, [name]: value })}
            error={isCount(shares[name]) ? undefined : t(editor.number)}
          />
        ))}
      {hasExam && examNumbers.map(field)}
      <Switch isSelected={hasCertificate} onChange={setHasCertificate}>
        {t(editor.hasCertificate)}
      </Switch>
      {hasCertificate && certificateNumbers.map(field)}
    </FormDialog>
  );
}

function isCount(value: number | null | undefined): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

function numbersOf({ exam, certificate }: CourseVersion): Partial<Numbers> {
  const { passPercent, attempts, coolDownHours, minutes } = exam ?? usual;
  const { months, renewalMonths } = certificate ?? usual;
  return { passPercent, attempts, coolDownHours, minutes, months, renewalMonths };
}

function sharesOf({ exam, modules }: CourseVersion): Shares {
  const of = (module: string) => exam?.shares.find((share) => share.module === module)?.questions ?? 0;
  return Object.fromEntries(modules.map(({ name }) => [name, of(name)]));
}

type Rules = {
  readonly numbers: Numbers;
  readonly shares: Shares;
  readonly hasExam: boolean;
  readonly hasCertificate: boolean;
};

/** A module of which the exam asks nothing has no share in it. */
function editOf({ numbers, shares, hasExam, hasCertificate }: Rules): CourseEditInput {
  const of = (name: NumberName) => numbers[name] ?? 0;
  const asked = Object.entries(shares).flatMap(([module, questions]) => (questions ? [{ module, questions }] : []));
  return {
    exam: hasExam
      ? {
          shares: asked,
          passPercent: of("passPercent"),
          attempts: of("attempts"),
          coolDownHours: of("coolDownHours"),
          minutes: of("minutes"),
        }
      : null,
    certificate: hasCertificate ? { months: of("months"), renewalMonths: of("renewalMonths") } : null,
  };
}
