import {
  CheckboxGroup,
  Columns,
  languages,
  Panel,
  Select,
  Skeleton,
  Stack,
  Switch,
  TextArea,
  TextField,
  useWords,
  type Language,
} from "@vas/ui";
import { lazy, Suspense } from "react";
import { useCodes } from "../../app/codes.ts";
import type { LearnerRole } from "../../schema.generated.ts";
import { LanguageChoice } from "../LanguageChoice.tsx";
import { lessonWords } from "./lesson-messages.ts";
import { isCount, type CourseLesson, type LessonState } from "./lesson-state.ts";
import { LessonReading } from "./LessonReading.tsx";
import type { Beside, LessonFilter } from "./LessonScreen.tsx";
import { NumberField } from "../NumberField.tsx";
import type { PartForm } from "../parts/PartDraft.tsx";

/** The editor weighs more than the rest of the console: it is loaded where something is written. */
const MarkdownEditor = lazy(async () => ({ default: (await import("./MarkdownEditor.tsx")).MarkdownEditor }));

type WritingFilter = LessonFilter & { readonly language: Language };

type LessonFormProps = PartForm<LessonState> & {
  readonly filter: WritingFilter;
  readonly onFilter: (patch: Partial<LessonFilter>) => void;
  readonly published: CourseLesson | undefined;
};

/** The texts of a lesson in one language, with what they are compared with beside them; below, what holds in all of them. */
export function LessonForm({ state, change, revision, filter, onFilter, published }: LessonFormProps) {
  const { language } = filter;
  const beside = besideOf(filter, published !== undefined);
  return (
    <Stack>
      <Columns>
        <LanguageChoice value={language} onChange={(chosen) => onFilter({ language: chosen, beside: undefined })} />
        <BesideChoice value={beside} filter={filter} isPublished={published !== undefined} onFilter={onFilter} />
      </Columns>
      <div className="course-two-texts" data-beside={beside !== "none"}>
        <Texts key={`${language} ${revision}`} state={state} change={change} language={language} />
        <BesideText beside={beside} language={language} state={state} published={published} />
      </div>
      <Settings state={state} change={change} />
    </Stack>
  );
}

/** A translation is written beside its source, and the source beside what was published of it. */
function besideOf({ language, beside }: WritingFilter, isPublished: boolean): Beside {
  if (beside && beside !== language && (beside !== "published" || isPublished)) return beside;
  if (language !== "fi") return "fi";
  return isPublished ? "published" : "none";
}

type BesideProps = Pick<LessonFormProps, "filter" | "onFilter"> & {
  readonly value: Beside;
  readonly isPublished: boolean;
};

function BesideChoice({ value, filter, isPublished, onFilter }: BesideProps) {
  const { t } = useWords();
  const { label } = useCodes();
  const options: readonly { readonly id: Beside; readonly label: string }[] = [
    { id: "none", label: t(lessonWords.besideNone) },
    ...languages.filter((one) => one !== filter.language).map((one) => ({ id: one, label: label("language", one) })),
    ...(isPublished ? [{ id: "published", label: t(lessonWords.besidePublished) } as const] : []),
  ];
  return (
    <Select
      label={t(lessonWords.beside)}
      options={options}
      value={value}
      onChange={(chosen) => onFilter({ beside: options.find(({ id }) => id === chosen)?.id })}
    />
  );
}

type TextsProps = Pick<LessonFormProps, "state" | "change"> & { readonly language: Language };

function Texts({ state, change, language }: TextsProps) {
  const { t, format } = useWords();
  return (
    <Stack>
      <TextField
        label={`${t(lessonWords.title)} (${format.languageName(language)})`}
        isRequired
        value={state[`title.${language}`]}
        onChange={(title) => change({ [`title.${language}`]: title })}
      />
      {state.hasWarning && (
        <TextArea
          label={`${t(lessonWords.warning)} (${format.languageName(language)})`}
          isRequired
          rows={2}
          maxGraphemes={1000}
          value={state[`warning.${language}`]}
          onChange={(warning) => change({ [`warning.${language}`]: warning })}
        />
      )}
      <Suspense fallback={<Skeleton lines={8} />}>
        <MarkdownEditor
          label={`${t(lessonWords.body)} (${format.languageName(language)})`}
          language={language}
          value={state[`body.${language}`]}
          onChange={(body) => change({ [`body.${language}`]: body })}
        />
      </Suspense>
    </Stack>
  );
}

type BesideTextProps = Pick<LessonFormProps, "state" | "published"> & {
  readonly beside: Beside;
  readonly language: Language;
};

function BesideText({ beside, language, state, published }: BesideTextProps) {
  const { t } = useWords();
  const { label } = useCodes();
  if (beside === "none") return null;
  const isPublished = beside === "published";
  const name = isPublished ? t(lessonWords.besidePublished) : label("language", beside);
  const wordsOf = (field: "title" | "body" | "warning") => ({
    fi: state[`${field}.fi`],
    sv: state[`${field}.sv`],
    en: state[`${field}.en`],
  });
  const written = {
    title: wordsOf("title"),
    body: wordsOf("body"),
    warning: state.hasWarning ? wordsOf("warning") : null,
  };
  const lesson = isPublished ? published : written;
  return (
    <section className="course-beside" aria-label={name}>
      <p className="ui-label">{name}</p>
      {lesson && <LessonReading lesson={lesson} language={isPublished ? language : beside} />}
    </section>
  );
}

function Settings({ state, change }: Pick<LessonFormProps, "state" | "change">) {
  const { t } = useWords();
  const { options } = useCodes();
  const roles = options("learnerRole");
  return (
    <Panel title={t(lessonWords.settings)}>
      <Stack>
        <NumberField
          label={t(lessonWords.minutes)}
          description={t(lessonWords.minutesHelp)}
          isRequired
          value={state.minutes}
          onChange={(minutes) => change({ minutes })}
          error={isCount(state.minutes) ? undefined : t(lessonWords.minutesMissing)}
        />
        <Switch isSelected={state.hasWarning} onChange={(hasWarning) => change({ hasWarning })}>
          {t(lessonWords.hasWarning)}
        </Switch>
        <Switch
          isSelected={state.roles === null}
          onChange={(forAll) => change({ roles: forAll ? null : roles.map(({ id }) => id as LearnerRole) })}
        >
          {t(lessonWords.forAll)}
        </Switch>
        {state.roles && (
          <CheckboxGroup
            label={t(lessonWords.roles)}
            isRequired
            options={roles}
            value={state.roles}
            onChange={(chosen) => change({ roles: chosen as readonly LearnerRole[] })}
          />
        )}
      </Stack>
    </Panel>
  );
}
