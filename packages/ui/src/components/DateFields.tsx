import { CalendarDate as AriaDate, parseDate } from "@internationalized/date";
import { useState, type FocusEvent, type Ref } from "react";
import { Button } from "react-aria-components/Button";
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from "react-aria-components/Calendar";
import { DateField as AriaDateField, DateInput, DateSegment } from "react-aria-components/DateField";
import { DatePicker as AriaDatePicker } from "react-aria-components/DatePicker";
import { Dialog } from "react-aria-components/Dialog";
import { Group } from "react-aria-components/Group";
import { Heading } from "react-aria-components/Heading";
import { Popover } from "react-aria-components/Popover";
import { useWords } from "../i18n/Localised.tsx";
import { messages } from "../messages.ts";
import { ariaFieldProps, type FieldProps } from "./field-props.ts";
import { FieldFault, FieldHead } from "./FieldParts.tsx";
import { Icon } from "./Icon.tsx";

/** Values are ISO calendar dates, `2026-11-20`, without time or zone; null until every part is filled in. */
export type DateFieldProps = FieldProps<string | null> & {
  readonly min?: string;
  readonly max?: string;
  /** The group of the date's parts; `focusInto` moves to the first. */
  readonly inputRef?: Ref<HTMLDivElement>;
};

function toAria(date: string | null | undefined): AriaDate | null {
  return date === null || date === undefined || date === "" ? null : parseDate(date);
}

function ariaDateProps(props: DateFieldProps) {
  const min = toAria(props.min);
  const max = toAria(props.max);
  return {
    ...ariaFieldProps(props),
    className: "ui-field ui-field-narrow",
    shouldForceLeadingZeros: false,
    value: toAria(props.value),
    onChange: (date: AriaDate | null) => props.onChange(date === null ? null : date.toString()),
    ...(min ? { minValue: min } : {}),
    ...(max ? { maxValue: max } : {}),
  };
}

type Part = "year" | "month" | "day";

/** A day as it stands in a field, where the calendar has no such day; undefined where it has, or a part is missing. */
function unrealDayIn(parts: Element): string | undefined {
  const part = (type: Part) =>
    Number(parts.querySelector(`[data-type="${type}"]`)?.getAttribute("aria-valuenow") ?? Number.NaN);
  const [year, month, day] = [part("year"), part("month"), part("day")];
  if ([year, month, day].some(Number.isNaN)) return undefined;
  return new AriaDate(year, month, day).day === day ? undefined : (parts.textContent ?? undefined);
}

/**
 * React Aria makes a day that there is of one that there is not when the field is left: 31 February becomes the 28th. Nobody
 * has said that day, so the field is then without a day, and says why.
 */
function useRealDay(given: DateFieldProps) {
  const { t } = useWords();
  const [unreal, setUnreal] = useState<string>();
  const { value, onChange } = given;
  const onLeave = ({ target, relatedTarget }: FocusEvent<HTMLElement>) => {
    const parts = target.closest(".ui-date-input");
    if (!parts || parts.contains(relatedTarget)) return;
    const written = unrealDayIn(parts);
    setUnreal(written);
    if (written !== undefined) onChange(null);
  };
  const isEmpty = value === null || value === "";
  const error = isEmpty && unreal !== undefined ? t(messages.noSuchDay, { day: unreal }) : given.error;
  return { props: { ...given, error }, onLeave };
}

function Segments({ inputRef }: { readonly inputRef: Ref<HTMLDivElement> | undefined }) {
  return (
    <DateInput className="ui-input ui-date-input" {...(inputRef ? { ref: inputRef } : {})}>
      {(segment) => <DateSegment className="ui-date-segment" segment={segment} />}
    </DateInput>
  );
}

/** A date that is known by heart, such as a date of birth: typed, without a calendar. */
export function DateField(given: DateFieldProps) {
  const { props, onLeave } = useRealDay(given);
  return (
    <AriaDateField {...ariaDateProps(props)}>
      <FieldHead label={props.label} description={props.description} isOptional={props.isOptional} />
      <div onBlur={onLeave}>
        <Segments inputRef={props.inputRef} />
      </div>
      <FieldFault error={props.error} />
    </AriaDateField>
  );
}

function MonthGrid() {
  const { t } = useWords();
  return (
    <Calendar className="ui-calendar">
      <header className="ui-calendar-head">
        <Button slot="previous" className="ui-input-button" aria-label={t(messages.previousMonth)}>
          <Icon name="chevronLeft" />
        </Button>
        <Heading className="ui-calendar-title" />
        <Button slot="next" className="ui-input-button" aria-label={t(messages.nextMonth)}>
          <Icon name="chevronRight" />
        </Button>
      </header>
      <CalendarGrid className="ui-calendar-grid" weekdayStyle="short">
        <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell className="ui-calendar-cell" date={date} />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}

/** A date near today: typed, or picked from a calendar. */
export function DatePicker(given: DateFieldProps) {
  const { t } = useWords();
  const { props, onLeave } = useRealDay(given);
  return (
    <AriaDatePicker {...ariaDateProps(props)}>
      <FieldHead label={props.label} description={props.description} isOptional={props.isOptional} />
      <Group className="ui-input-group" onBlur={onLeave}>
        <Segments inputRef={props.inputRef} />
        <Button className="ui-input-button" aria-label={t(messages.openCalendar)}>
          <Icon name="calendar" />
        </Button>
      </Group>
      <FieldFault error={props.error} />
      <Popover className="ui-popover">
        <Dialog className="ui-popover-dialog">
          <MonthGrid />
        </Dialog>
      </Popover>
    </AriaDatePicker>
  );
}
