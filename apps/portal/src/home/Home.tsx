import { useSuspenseQuery } from "@apollo/client/react";
import { DescriptionList, EmptyState, languageNames, PageHeader, Panel, Stack, useWords } from "@vas/ui";
import { useTrainee } from "../app/session.tsx";
import { OwnCertificates } from "../certificates/OwnCertificates.tsx";
import { CourseList } from "../progress/CourseList.tsx";
import { CoursesDocument } from "../progress/Courses.generated.ts";
import { messages } from "./messages.ts";

/** What do I continue? */
export function Home() {
  const { t } = useWords();
  const { name } = useTrainee();
  // What was done meanwhile, on this page or on another device, counts: what is kept is shown until the server answers.
  const { data } = useSuspenseQuery(CoursesDocument, { fetchPolicy: "cache-and-network" });
  return (
    <Stack gap="l">
      <PageHeader title={t(messages.greeting, { name })} />
      {data.courses.length > 0 ? (
        <CourseList courses={data.courses} />
      ) : (
        <EmptyState title={t(messages.noCourses)}>
          <p>{t(messages.noCoursesText)}</p>
        </EmptyState>
      )}
      <OwnCertificates />
      <Profile />
    </Stack>
  );
}

/** For which body I count, where mail comes to me, who sees what of my courses, and whom I ask to correct or erase what is kept. */
function Profile() {
  const { t, language } = useWords();
  const { organisation, email } = useTrainee();
  return (
    <Panel title={t(messages.profile)}>
      <Stack gap="m">
        <DescriptionList
          facts={[
            { term: t(messages.profileOrganisation), value: organisation },
            { term: t(messages.profileLanguage), value: languageNames[language] },
            { term: t(messages.profileEmail), value: email },
          ]}
        />
        <p>{t(messages.whoSees)}</p>
        <p>{t(messages.profileKept)}</p>
      </Stack>
    </Panel>
  );
}
