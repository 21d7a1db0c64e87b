import { useWords } from "@vas/ui";

/** A number with two decimals in the person's language. */
export function useDecimal(): (value: number) => string {
  const { language } = useWords();
  const format = new Intl.NumberFormat(language === "en" ? "en-GB" : `${language}-FI`, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  return (value) => format.format(value);
}
