import { useWords } from "../i18n/Localised.tsx";
import { messages } from "../messages.ts";

/** Rows chosen for an act on many, by their keys. */
export type RowSelection<Row> = {
  readonly selected: ReadonlySet<string>;
  readonly onChange: (selected: ReadonlySet<string>) => void;
  /** What a row is called when its box is read out. */
  readonly labelOf: (row: Row) => string;
};

type SelectAllProps<Row> = {
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly selection: RowSelection<Row>;
};

export function SelectAllCell<Row>({ rows, rowKey, selection }: SelectAllProps<Row>) {
  const { t } = useWords();
  const keys = rows.map(rowKey);
  const chosen = keys.filter((key) => selection.selected.has(key)).length;
  const isAll = keys.length > 0 && chosen === keys.length;
  return (
    <th scope="col" className="ui-select-cell">
      <span className="ui-visually-hidden">{t(messages.selection)}</span>
      <input
        type="checkbox"
        aria-label={t(messages.selectAll)}
        checked={isAll}
        ref={(box) => {
          if (box) box.indeterminate = chosen > 0 && !isAll;
        }}
        onChange={() => selection.onChange(new Set(isAll ? [] : keys))}
      />
    </th>
  );
}

type SelectRowProps<Row> = Omit<SelectAllProps<Row>, "rows"> & { readonly row: Row };

export function SelectRowCell<Row>({ row, rowKey, selection }: SelectRowProps<Row>) {
  const { t } = useWords();
  const key = rowKey(row);
  const isSelected = selection.selected.has(key);
  return (
    <td className="ui-select-cell">
      <input
        type="checkbox"
        aria-label={t(messages.selectRow, { row: selection.labelOf(row) })}
        checked={isSelected}
        onChange={() => {
          const others = [...selection.selected].filter((other) => other !== key);
          selection.onChange(new Set(isSelected ? others : [...others, key]));
        }}
      />
    </td>
  );
}
