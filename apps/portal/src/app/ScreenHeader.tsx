import { PageHeader, type PageHeaderProps } from "@vas/ui";
import { useWindowTitle } from "./window-title.ts";

/** The heading of a screen, which the window is named after too: history, tabs and screen readers tell screens apart by it. */
export function ScreenHeader({ title, lede }: Pick<PageHeaderProps, "lede"> & { readonly title: string }) {
  useWindowTitle(title);
  return <PageHeader title={title} lede={lede} />;
}
