import { useSuspenseQuery } from "@apollo/client/react";
import { useParams } from "@tanstack/react-router";
import { languages, Notice, Panel, RadioGroup, Stack, StatusTag, useWords, WithAside, type Language } from "@vas/ui";
import { useState } from "react";
import { UnreadNotice } from "../../app/commands/UnreadNotice.tsx";
import { useMeeting } from "../../app/commands/use-meeting.ts";
import { useReadAgain } from "../../app/commands/use-read-again.ts";
import { useUrlFilter } from "../../app/lists/use-url-filter.ts";
import { AppLink } from "../../app/links.tsx";
import { Screen } from "../../app/Screen.tsx";
import { NotFound } from "../../app/ScreenStates.tsx";
import { codeFrom, isId, type RawSearch } from "../../app/search-params.ts";
import { writtenIn } from "../../app/written-in.ts";
import { statusTone, statusWords } from "../course-words.ts";
import { LanguageChoice } from "../LanguageChoice.tsx";
import { editor } from "../editor-messages.ts";
import { messages } from "../messages.ts";
import { BankChanges } from "./BankChanges.tsx";
import { review } from "./review-messages.ts";
import { ReviewActs } from "./ReviewActs.tsx";
import { CourseReviewDocument, type CourseReviewQuery } from "./ReviewScreen.generated.ts";
import { StructureChanges } from "./StructureChanges.tsx";
import { TextChanges } from "./TextChanges.tsx";
import { TranslationPanel } from "../TranslationPanel.tsx";
import "../courses.css";

const comparisons = ["published", "approved"] as const;
type ReviewFilter = {
  /** As it has been chosen; until then it is the reader's. */
  readonly language: Language | undefined;
  readonly since: (typeof comparisons)[number];
};
export type ReviewedVersion = NonNullable<CourseReviewQuery["courseVersion"]>;

function parseFilter(search: RawSearch): ReviewFilter {
  return {
    language: codeFrom(languages, search["language"]),
    since: codeFrom(comparisons, search["since"]) ?? "published",
  };
}

/** Is what has changed right, in each language, and may it be published? */
export function ReviewScreen() {
  const { course, version } = useParams({ from: "/shell/courses/$course/versions/$version/review" });
  return isId(version) ? <Review id={version} course={course} /> : <NotFound />;
}

function Review({ id, course }: { readonly id: string; readonly course: string }) {
  const { t, language: ofScreen } = useWords();
  const { filter, change } = useUrlFilter(parseFilter);
  // What is given to be reviewed is written in every language.
  const language = filter.language ?? ofScreen;
  const [isStale, setStale] = useState(false);
  const variables = { id, language, since: filter.since };
  const { data } = useSuspenseQuery(CourseReviewDocument, { variables, fetchPolicy: "cache-and-network" });
  const again = useReadAgain(CourseReviewDocument, { variables });
  const meeting = useMeeting(again, () => setStale(true));
  const version = data.courseVersion;
  if (version?.course !== course) return <NotFound />;
  const onStale = () => void meeting.meet();
  const title = writtenIn(version.title, ofScreen);
  return (
    <Screen
      name={t(review.name)}
      title={t(review.title, { title })}
      lede={
        <>
          {t(messages.version, { number: version.number })}{" "}
          <StatusTag tone={statusTone[version.status]}>{t(statusWords[version.status])}</StatusTag>
        </>
      }
      actions={
        <AppLink to="/courses/$course/versions/$version" params={{ course, version: id }}>
          {t(review.toCourse)}
        </AppLink>
      }
    >
      <UnreadNotice meeting={meeting} />
      {isStale && !meeting.hasFailed && <Notice tone="warning" title={t(messages.stale)} />}
      <WithAside
        label={t(messages.acts)}
        aside={
          <>
            <ReviewActs version={version} language={language} again={again} onStale={onStale} />
            <TranslationPanel version={version} />
          </>
        }
      >
        <ReviewChoices version={version} filter={{ ...filter, language }} onFilter={change} />
        <StructureChanges version={version} />
        <TextChanges version={version} language={language} />
        <BankChanges version={version} language={language} />
      </WithAside>
    </Screen>
  );
}

type ChoicesProps = {
  readonly version: ReviewedVersion;
  readonly filter: ReviewFilter & { readonly language: Language };
  readonly onFilter: (patch: Partial<ReviewFilter>) => void;
};

function ReviewChoices({ version, filter, onFilter }: ChoicesProps) {
  const { t } = useWords();
  const wasApproved = version.translations.some(
    ({ language, approvedAt }) => language === filter.language && approvedAt,
  );
  return (
    <Panel title={t(review.since)}>
      <Stack>
        {!version.previous && <p>{t(review.first)}</p>}
        <LanguageChoice
          label={t(editor.reading)}
          value={filter.language}
          onChange={(language) => onFilter({ language })}
        />
        {wasApproved && (
          <RadioGroup
            label={t(review.since)}
            layout="columns"
            options={[
              { id: "published", label: t(review.sincePublished) },
              { id: "approved", label: t(review.sinceApproved) },
            ]}
            value={filter.since}
            onChange={(since) => onFilter({ since: comparisons.find((one) => one === since) ?? "published" })}
          />
        )}
      </Stack>
    </Panel>
  );
}
