const paths = {
  calendar: "M6 2v3M14 2v3M3 8h14M4 4h12a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1Z",
  check: "m4 10.5 4 4 8-9",
  chevronDown: "m5 8 5 5 5-5",
  chevronLeft: "m12 5-5 5 5 5",
  chevronRight: "m8 5 5 5-5 5",
  close: "m5 5 10 10M15 5 5 15",
  error: "M10 6v5M10 14v.1M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Z",
  file: "M5 2h7l4 4v12H5ZM12 2v4h4",
  hide: "M3 3l14 14M8 5.2A8 8 0 0 1 10 5c5 0 8 5 8 5a14 14 0 0 1-2.4 2.9M5.4 6.6A14 14 0 0 0 2 10s3 5 8 5a8 8 0 0 0 3.4-.8M8.5 8.5a2.1 2.1 0 0 0 3 3",
  info: "M10 9v5M10 6v.1M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Z",
  menu: "M3 5h14M3 10h14M3 15h14",
  person: "M10 10a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM3 18c.6-4 3.5-5.5 7-5.5s6.4 1.5 7 5.5",
  search: "M9 3a6 6 0 1 0 0 12A6 6 0 0 0 9 3ZM13.5 13.5 18 18",
  sortBoth: "m6 8 4-4 4 4M6 12l4 4 4-4",
  sortDown: "m5 8 5 5 5-5",
  sortUp: "m5 12 5-5 5 5",
  success: "m6 10.5 3 3 5-6M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Z",
  warning: "M10 7v5M10 14.5v.1M10 2.5 1.8 17h16.4Z",
} as const;

export type IconName = keyof typeof paths;

/** A line drawing beside words; it carries no meaning of its own and is hidden from assistive technology. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="ui-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={paths[name]} fill="none" stroke="currentColor" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
