import { useWords } from "@vas/ui";

/** `2015-11` as "marraskuu 2015", in the person's language. */
export function useMonthName(): (month: string) => string {
  const { language } = useWords();
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : `${language}-FI`, {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return (month) => format.format(new Date(`${month}-01T00:00:00Z`));
}
