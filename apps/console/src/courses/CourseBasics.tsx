import { fieldLabels } from "@vas/domain/vocabulary";
import {
  DatePicker,
  DescriptionList,
  Panel,
  Stack,
  Switch,
  TextArea,
  TextField,
  useWords,
  type Language,
} from "@vas/ui";
import { useState } from "react";
import { useCodes } from "../app/codes.ts";
import { writtenIn } from "../app/written-in.ts";
import { Written } from "../app/Written.tsx";
import { toCourseEdit, toCourseState, type CourseState } from "./parts/course-state.ts";
import type { CourseVersion } from "./course-words.ts";
import { editor } from "./editor-messages.ts";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { PartDraft, type PartForm } from "./parts/PartDraft.tsx";
import { usePartFields } from "./parts/use-part-fields.ts";

type BasicsProps = {
  readonly version: CourseVersion;
  readonly again: () => Promise<CourseVersion | undefined>;
};

/** What is said of the course as a whole: its name, what it is about, the law that it teaches. */
export function CourseBasics({ version, again }: BasicsProps) {
  const { t } = useWords();
  const { labelOf, shownOf } = usePartFields<CourseState>();
  return (
    <Panel title={t(editor.basics)}>
      {version.availableActions.includes("amend") ? (
        <PartDraft
          courseVersion={version.id}
          stored={{ version: version.version, state: toCourseState(version) }}
          toEdit={toCourseEdit}
          readAgain={async () => {
            const latest = await again();
            return latest && { version: latest.version, state: toCourseState(latest) };
          }}
          keptAs={`vas-course/${version.id}`}
          labelOf={labelOf}
          shownOf={shownOf}
        >
          {(form) => <BasicsForm {...form} />}
        </PartDraft>
      ) : (
        <BasicsRead version={version} />
      )}
    </Panel>
  );
}

function BasicsForm({ state, change }: PartForm<CourseState>) {
  const { t } = useWords();
  const [language, setLanguage] = useState<Language>("fi");
  return (
    <Stack>
      <LanguageChoice value={language} onChange={setLanguage} />
      <TextField
        label={t(editor.name)}
        isRequired
        value={state[`title.${language}`]}
        onChange={(title) => change({ [`title.${language}`]: title })}
      />
      <TextArea
        label={t(editor.summary)}
        isRequired
        rows={3}
        maxGraphemes={1000}
        value={state[`summary.${language}`]}
        onChange={(summary) => change({ [`summary.${language}`]: summary })}
      />
      <Switch isSelected={state.hasNotice} onChange={(hasNotice) => change({ hasNotice })}>
        {t(editor.hasNotice)}
      </Switch>
      {state.hasNotice && (
        <TextArea
          label={t(editor.notice)}
          isRequired
          rows={2}
          maxGraphemes={1000}
          value={state[`notice.${language}`]}
          onChange={(notice) => change({ [`notice.${language}`]: notice })}
        />
      )}
      <DatePicker
        label={t(editor.lawAsOf)}
        isRequired
        value={state.lawAsOf}
        onChange={(lawAsOf) => change({ lawAsOf })}
      />
    </Stack>
  );
}

function BasicsRead({ version }: Pick<BasicsProps, "version">) {
  const { t, language, format } = useWords();
  const { label } = useCodes();
  const { title, summary, notice, lawAsOf } = version;
  const names = (["fi", "sv", "en"] as const).map((one) => ({
    term: `${t(editor.name)}, ${label("language", one)}`,
    value: title[one] && <span lang={one}>{title[one]}</span>,
  }));
  const facts = [
    ...names,
    { term: t(editor.summary), value: writtenIn(summary, language) && <Written words={summary} /> },
    ...(notice ? [{ term: t(editor.notice), value: writtenIn(notice, language) && <Written words={notice} /> }] : []),
    { term: t(fieldLabels.lawAsOf), value: format.date(lawAsOf) },
  ];
  return <DescriptionList facts={facts} />;
}
