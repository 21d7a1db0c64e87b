import { useSuspenseQuery } from "@apollo/client/react";
import { useParams } from "@tanstack/react-router";
import { DescriptionList, Notice, Panel, StatusTag, useWords, WithAside } from "@vas/ui";
import { useState } from "react";
import { UnreadNotice } from "../app/commands/UnreadNotice.tsx";
import { useMeeting } from "../app/commands/use-meeting.ts";
import { useReadAgain } from "../app/commands/use-read-again.ts";
import { isId } from "../app/search-params.ts";
import { AppLink } from "../app/links.tsx";
import { Screen } from "../app/Screen.tsx";
import { NotFound } from "../app/ScreenStates.tsx";
import { Written } from "../app/Written.tsx";
import { CourseActs } from "./CourseActs.tsx";
import { CourseBasics } from "./CourseBasics.tsx";
import { CourseRules } from "./CourseRules.tsx";
import { CourseStructure } from "./structure/CourseStructure.tsx";
import { FaultPanel } from "./FaultPanel.tsx";
import { TranslationPanel } from "./TranslationPanel.tsx";
import { statusTone, statusWords, type CourseVersion } from "./course-words.ts";
import { CourseVersionScreenDocument } from "./CourseVersion.generated.ts";
import { messages } from "./messages.ts";
import "./courses.css";

/** What is in this version of the course, and what is still to be done? */
export function CourseVersionScreen() {
  const { course, version: id } = useParams({ from: "/shell/courses/$course/versions/$version" });
  return isId(id) ? <Version id={id} course={course} /> : <NotFound />;
}

function Version({ id, course }: { readonly id: string; readonly course: string }) {
  const variables = { id };
  const { data } = useSuspenseQuery(CourseVersionScreenDocument, { variables, fetchPolicy: "cache-and-network" });
  const readAgain = useReadAgain(CourseVersionScreenDocument, { variables });
  const version = data.courseVersion;
  if (version?.course !== course) return <NotFound />;
  return <VersionContent version={version} again={async () => (await readAgain())?.courseVersion ?? undefined} />;
}

type ContentProps = {
  readonly version: CourseVersion;
  readonly again: () => Promise<CourseVersion | undefined>;
};

function VersionContent({ version, again }: ContentProps) {
  const { t } = useWords();
  const [isStale, setStale] = useState(false);
  const isDraft = version.availableActions.includes("amend");
  const meeting = useMeeting(again, () => setStale(true));
  const onStale = () => void meeting.meet();
  return (
    <Screen
      name={t(messages.course)}
      title={<Written words={version.title} />}
      lede={
        <>
          {t(messages.version, { number: version.number })}{" "}
          <StatusTag tone={statusTone[version.status]}>{t(statusWords[version.status])}</StatusTag>
        </>
      }
      actions={<AppLink to="/courses">{t(messages.backToCourses)}</AppLink>}
    >
      <UnreadNotice meeting={meeting} />
      {isStale && !meeting.hasFailed && <Notice tone="warning" title={t(messages.stale)} />}
      {version.returned && (
        <Notice tone="warning" title={t(messages.returnedBy, { name: version.returned.by.name })}>
          <p className="course-words">{version.returned.reason}</p>
        </Notice>
      )}
      <WithAside
        label={t(messages.acts)}
        aside={
          <>
            <CourseActs version={version} again={again} onStale={onStale} />
            <TranslationPanel version={version} />
            <VersionFacts version={version} />
          </>
        }
      >
        <CourseBasics key={isDraft ? "draft" : "fixed"} version={version} again={again} />
        <CourseStructure version={version} again={again} onStale={onStale} />
        <CourseRules version={version} again={again} />
        <FaultPanel version={version} />
      </WithAside>
    </Screen>
  );
}

/** What the version meant for those who were certified before it; a first version meant nothing to anybody. */
function useMeaning({ change, number }: CourseVersion) {
  const { t, format } = useWords();
  if (!change || number === 1) return [];
  const { kind, certificatesUntil } = change;
  const isMaterial = kind === "material" && certificatesUntil;
  const value = isMaterial ? t(messages.material, { day: format.date(certificatesUntil) }) : t(messages.minor);
  return [{ term: t(messages.change), value }];
}

function VersionFacts({ version }: { readonly version: CourseVersion }) {
  const { t, format } = useWords();
  const { writers, publishedAt, hash, submitted } = version;
  const facts = [
    { term: t(messages.code), value: version.code },
    { term: t(messages.lawAsOf), value: format.date(version.lawAsOf) },
    { term: t(messages.writers), value: format.list(writers.map(({ name }) => name)) },
    ...(publishedAt ? [{ term: t(messages.publishedOn), value: format.instant(publishedAt) }] : []),
    ...useMeaning(version),
    ...(hash ? [{ term: t(messages.hash), value: <code className="course-hash">{hash}</code> }] : []),
  ];
  return (
    <Panel title={t(messages.facts)}>
      {submitted && <p>{t(messages.submittedBy, { name: submitted.by.name, when: format.instant(submitted.at) })}</p>}
      <DescriptionList facts={facts} />
    </Panel>
  );
}
