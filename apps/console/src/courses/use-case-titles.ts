import { useQuery } from "@apollo/client/react";
import { useWords } from "@vas/ui";
import { writtenIn } from "../app/written-in.ts";
import { CasesToChooseDocument } from "./structure/ModuleDialog.generated.ts";

/**
 * What the cases of a course are called in the reader's language, by their identifiers; a case without a title, or one that is
 * not there any more, is called by its identifier. Empty while it is being asked.
 */
export function useCaseTitles(course: string): (name: string) => string {
  const { language } = useWords();
  const { data, loading } = useQuery(CasesToChooseDocument, {
    variables: { course },
    fetchPolicy: "cache-and-network",
  });
  return (name) => {
    if (loading && !data) return "";
    const found = data?.courseCases?.cases.find((one) => one.name === name);
    return (found && writtenIn(found.title, language)) || name;
  };
}
