import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState, type ReactNode } from "react";
import { expect, test, vi } from "vitest";
import {
  Button,
  ComboBox,
  countGraphemes,
  DateField,
  DatePicker,
  Localised,
  Notice,
  Table,
  TextArea,
  TextField,
  ToastProvider,
  useToast,
  useWords,
  WithAside,
  type SortOrder,
} from "../index.ts";

function show(children: ReactNode, language: "fi" | "sv" | "en" = "fi") {
  return render(
    <Localised initial={language}>
      <ToastProvider>{children}</ToastProvider>
    </Localised>,
  );
}

test("a second press before the first has settled is dropped", async () => {
  const user = userEvent.setup();
  let settle: () => void = () => undefined;
  const onPress = vi.fn(() => new Promise<void>((resolve) => (settle = resolve)));
  show(<Button onPress={onPress}>Lähetä</Button>);
  await user.dblClick(screen.getByRole("button"));
  expect(onPress).toHaveBeenCalledTimes(1);
  await act(async () => settle());
  await user.click(screen.getByRole("button"));
  expect(onPress).toHaveBeenCalledTimes(2);
});

test("a pending button keeps focus and says that the work is under way", async () => {
  const user = userEvent.setup();
  show(<Button onPress={() => new Promise(() => undefined)}>Lähetä</Button>);
  await user.click(screen.getByRole("button"));
  expect(screen.getByRole("progressbar", { name: "Odota hetki" })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole("button"));
});

test("an error text is tied to its field", () => {
  show(<TextField label="Nimi" error="Anna nimi" value="" onChange={() => undefined} />);
  const field = screen.getByLabelText("Nimi");
  expect(field.getAttribute("aria-invalid")).toBe("true");
  const described = (field.getAttribute("aria-describedby") ?? "").split(" ");
  expect(described.map((id) => document.getElementById(id)?.textContent)).toContain("Anna nimi");
});

test("characters are counted as a person counts them", () => {
  expect(countGraphemes("å👩‍👩‍👧e\u0301")).toBe(3);
});

test("a text over its limit is kept whole and the excess is told", () => {
  show(<TextArea label="Olosuhteet" maxGraphemes={3} value="abcde" onChange={() => undefined} />);
  expect(screen.getByText("Teksti on 2 merkkiä liian pitkä")).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>("Olosuhteet").value).toBe("abcde");
});

function Countries() {
  const [value, setValue] = useState<string | null>(null);
  const options = [
    { id: "NG", label: "Nigeria" },
    { id: "FI", label: "Suomi" },
    { id: "AX", label: "Ahvenanmaa" },
  ];
  return (
    <>
      <ComboBox label="Maa" options={options} value={value} onChange={setValue} />
      <output>{value}</output>
    </>
  );
}

test("a long list is found by any part of a name and chosen with the keyboard", async () => {
  const user = userEvent.setup();
  show(<Countries />);
  await user.type(screen.getByRole("combobox"), "ger");
  expect(screen.getAllByRole("option").map((option) => option.textContent)).toEqual(["Nigeria"]);
  await user.keyboard("{ArrowDown}{Enter}");
  expect(screen.getByRole("status", { hidden: true }).textContent).toBe("NG");
});

const bodies = [
  { id: "1", label: "Oulun vastaanottokeskus" },
  { id: "2", label: "Joutsenon vastaanottokeskus" },
];

function Bodies() {
  const [value, setValue] = useState<string | null>(null);
  const [text, setText] = useState("");
  const found = bodies.filter(({ label }) => text !== "" && label.startsWith(text));
  return (
    <>
      <ComboBox label="Organisaatio" options={found} onSearch={setText} value={value} onChange={setValue} />
      <output>{value}</output>
    </>
  );
}

test("a list that the server searches shows what it found and keeps what was chosen", async () => {
  const user = userEvent.setup();
  show(<Bodies />);
  const field = screen.getByRole<HTMLInputElement>("combobox");
  await user.type(field, "Jou");
  await user.click(screen.getByRole("option", { name: "Joutsenon vastaanottokeskus" }));
  await user.tab();
  expect(field.value).toBe("Joutsenon vastaanottokeskus");
  expect(screen.getByRole("status", { hidden: true }).textContent).toBe("2");
});

function Dates() {
  const [value, setValue] = useState<string | null>(null);
  return (
    <>
      <DatePicker label="Päivä" value={value} onChange={setValue} />
      <output>{value}</output>
    </>
  );
}

test("a date is typed day first and given on as an ISO date", async () => {
  const user = userEvent.setup();
  show(<Dates />);
  const parts = screen.getAllByRole("spinbutton");
  expect(parts.map((part) => part.textContent)).toEqual(["pp", "kk", "vvvv"]);
  await user.click(parts[0] as HTMLElement);
  await user.keyboard("20112026");
  expect(screen.getByRole("status", { hidden: true }).textContent).toBe("2026-11-20");
});

function OneDay({ of: Field, first }: { readonly of: typeof DateField; readonly first: string | null }) {
  const [value, setValue] = useState(first);
  return (
    <>
      <Field label="Päivä" value={value} onChange={setValue} />
      <output>{value ?? "–"}</output>
      <button type="button">Seuraava</button>
    </>
  );
}

for (const [name, Field] of Object.entries({ DateField, DatePicker })) {
  test.each([null, "1991-02-28"])(
    `a ${name} says that there is no such day, and makes no other of it (%s)`,
    async (first) => {
      const user = userEvent.setup();
      show(<OneDay of={Field} first={first} />);
      const value = () => screen.getByRole("status", { hidden: true }).textContent;
      const [day, month] = screen.getAllByRole("spinbutton") as [HTMLElement, HTMLElement];
      await user.click(day);
      await user.keyboard(first === null ? "3121991" : "31");
      await user.click(screen.getByRole("button", { name: "Seuraava" }));
      expect(value()).toBe("–");
      expect(screen.getByText("Päivää 31.2.1991 ei ole. Kirjoita päivä uudelleen.")).toBeTruthy();
      // What was written stands there, to be corrected.
      expect([day.textContent, month.textContent]).toEqual(["31", "2"]);
      await user.click(day);
      await user.keyboard("2821991");
      expect(value()).toBe("1991-02-28");
      expect(screen.queryByText(/ei ole/)).toBeNull();
    },
  );

  test(`a ${name} says that a day is only half written, until the rest is there or nothing is`, async () => {
    const user = userEvent.setup();
    show(<OneDay of={Field} first={null} />);
    const [day, month] = screen.getAllByRole("spinbutton") as [HTMLElement, HTMLElement];
    const leave = () => user.click(screen.getByRole("button", { name: "Seuraava" }));
    await user.type(day, "123");
    await leave();
    expect(screen.getByText("Päivä 12.3.vvvv on kesken. Kirjoita se kokonaan.")).toBeTruthy();
    expect([day.textContent, month.textContent]).toEqual(["12", "3"]);
    await user.type(day, "{Backspace}{Backspace}");
    await user.type(month, "{Backspace}");
    await leave();
    expect(screen.queryByText(/on kesken/)).toBeNull();
  });
}

test("an error notice interrupts, the others wait", () => {
  show(
    <>
      <Notice tone="error" title="Virhe" />
      <Notice tone="info" title="Tieto" />
    </>,
  );
  expect(screen.getByRole("alert").textContent).toContain("Virhe");
  expect(screen.getByText("Tieto").closest("[role=status]")).toBeTruthy();
});

function SortedTable({ onSort }: { readonly onSort: (sort: SortOrder) => void }) {
  const columns = [{ id: "due", header: "Määräaika", isSortable: true, cell: (row: string) => row }];
  const sort = { column: "due", direction: "ascending" } as const;
  return <Table caption="Asiat" columns={columns} rows={["a"]} rowKey={(row) => row} sort={sort} onSort={onSort} />;
}

test("a sorted column says its direction and turns on a press", async () => {
  const user = userEvent.setup();
  const onSort = vi.fn();
  show(<SortedTable onSort={onSort} />);
  expect(screen.getByRole("columnheader").getAttribute("aria-sort")).toBe("ascending");
  await user.click(screen.getByRole("button", { name: "Määräaika" }));
  expect(onSort).toHaveBeenCalledWith({ column: "due", direction: "descending" });
});

test("a wide table is a named region that takes focus, so that it scrolls with the keyboard", () => {
  show(<SortedTable onSort={() => undefined} />);
  expect(screen.getByRole("region", { name: "Asiat" }).tabIndex).toBe(0);
});

function Toaster({ onUndo }: { readonly onUndo: () => void }) {
  const toast = useToast();
  return <Button onPress={() => toast({ message: "Asia otettu", onUndo })}>Ota</Button>;
}

test("what was just done can be taken back from the toast, which then goes away", async () => {
  const user = userEvent.setup();
  const onUndo = vi.fn();
  show(<Toaster onUndo={onUndo} />);
  await user.click(screen.getByRole("button", { name: "Ota" }));
  await user.click(screen.getByRole("button", { name: "Kumoa" }));
  expect(onUndo).toHaveBeenCalledTimes(1);
  expect(screen.queryByText("Asia otettu")).toBeNull();
});

function Switcher() {
  const { setLanguage, language } = useWords();
  const [value, setValue] = useState("");
  return (
    <>
      <TextArea label={language} value={value} maxGraphemes={10} onChange={setValue} />
      <Button onPress={() => setLanguage("sv")}>Svenska</Button>
    </>
  );
}

test("switching the language changes the words in place, keeps what was typed and is remembered", async () => {
  const user = userEvent.setup();
  show(<Switcher />);
  await user.type(screen.getByLabelText("fi"), "abc");
  await user.click(screen.getByRole("button", { name: "Svenska" }));
  expect(screen.getByLabelText<HTMLTextAreaElement>("sv").value).toBe("abc");
  expect(screen.getByText("7 tecken kvar")).toBeTruthy();
  expect(document.documentElement.lang).toBe("sv");
  expect(document.cookie).toContain("vas-language=sv");
});

test("a table keeps its meaning where style makes cards of its rows, each cell under its column's name", () => {
  show(
    <Table
      isStackable
      caption="Asiat"
      rows={[{ id: "1", name: "E-2026-0001", state: "Saapunut" }]}
      rowKey={({ id }) => id}
      columns={[
        { id: "name", header: "Asianumero", isRowHeader: true, cell: ({ name }) => name },
        { id: "state", header: "Tila", cell: ({ state }) => state },
      ]}
    />,
  );
  const table = screen.getByRole("table", { name: "Asiat" });
  expect(table.getAttribute("role")).toBe("table");
  const cell = screen.getByRole("cell", { name: "Saapunut" });
  expect(cell.getAttribute("data-header")).toBe("Tila");
  expect(screen.getByRole("row", { name: "E-2026-0001 Saapunut" }).getAttribute("role")).toBe("row");
});

for (const [width, order] of [
  ["wide", ["matter", "acts"]],
  ["narrow", ["acts", "matter"]],
] as const) {
  test(`on a ${width} screen the ${order[0]} come first, for the eye and for the keys`, () => {
    const media = vi.spyOn(window, "matchMedia").mockImplementation(
      () =>
        ({
          matches: width === "wide",
          addEventListener: () => undefined,
          removeEventListener: () => undefined,
        }) as unknown as MediaQueryList,
    );
    show(
      <WithAside label="Toimet" aside={<button type="button">acts</button>}>
        <button type="button">matter</button>
      </WithAside>,
    );
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(order);
    media.mockRestore();
  });
}
