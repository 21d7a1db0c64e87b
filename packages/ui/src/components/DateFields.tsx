import { parseDate, type CalendarDate as AriaDate } from "@internationalized/date";
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
import type { Words } from "../i18n/language.ts";
import { useWords } from "../i18n/Localised.tsx";
import { dateMessages } from "./date-messages.ts";
import { ariaFieldProps, type FieldProps } from "./field-props.ts";
import { FieldFault, FieldHead } from "./FieldParts.tsx";
import { Icon } from "./Icon.tsx";
import { unfinishedDayOf, unfinishedMark, type UnfinishedDay } from "./unfinished-day.ts";

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

/**
 * What was written is a day only when all of it is. React Aria makes a day that there is of one that there is not when the
 * field is left (31 February becomes the 28th), and keeps the day before where a part is taken away. Nobody has said those
 * days: the field is then without one, and says why, until a day is written or the field is left empty.
 */
function useWrittenDay(given: DateFieldProps) {
  const { t } = useWords();
  const [left, setLeft] = useState<UnfinishedDay>();
  const { value, onChange, isOptional = false } = given;
  const onLeave = ({ target, relatedTarget }: FocusEvent<HTMLElement>) => {
    const parts = target.closest(".ui-date-input");
    if (!parts || parts.contains(relatedTarget)) return;
    const found = unfinishedDayOf(parts);
    setLeft(found);
    // Also where nothing is wrong any more: whoever has refused the day checks again.
    if (found || left) onChange(found ? null : value);
  };
  const isEmpty = value === null || value === "";
  const unfinished = isEmpty ? left : undefined;
  const error = unfinished ? t(wordsOf(unfinished, isOptional), { day: unfinished.written }) : given.error;
  return { props: { ...given, error }, onLeave, isUnfinished: unfinished !== undefined };
}

function wordsOf({ isHalf }: UnfinishedDay, isOptional: boolean): Words {
  if (isHalf) return isOptional ? dateMessages.halfDayOrNone : dateMessages.halfDay;
  return isOptional ? dateMessages.noSuchDayOrNone : dateMessages.noSuchDay;
}

type SegmentsProps = { readonly inputRef: Ref<HTMLDivElement> | undefined; readonly isUnfinished: boolean };

function Segments({ inputRef, isUnfinished }: SegmentsProps) {
  return (
    <DateInput
      className="ui-input ui-date-input"
      {...(inputRef ? { ref: inputRef } : {})}
      {...(isUnfinished ? { [unfinishedMark]: "" } : {})}
    >
      {(segment) => <DateSegment className="ui-date-segment" segment={segment} />}
    </DateInput>
  );
}

/** A date that is known by heart, such as a date of birth: typed, without a calendar. */
export function DateField(given: DateFieldProps) {
  const { props, onLeave, isUnfinished } = useWrittenDay(given);
  return (
    <AriaDateField {...ariaDateProps(props)}>
      <FieldHead label={props.label} description={props.description} isOptional={props.isOptional} />
      <div onBlur={onLeave}>
        <Segments inputRef={props.inputRef} isUnfinished={isUnfinished} />
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
        <Button slot="previous" className="ui-input-button" aria-label={t(dateMessages.previousMonth)}>
          <Icon name="chevronLeft" />
        </Button>
        <Heading className="ui-calendar-title" />
        <Button slot="next" className="ui-input-button" aria-label={t(dateMessages.nextMonth)}>
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
  const { props, onLeave, isUnfinished } = useWrittenDay(given);
  return (
    <AriaDatePicker {...ariaDateProps(props)}>
      <FieldHead label={props.label} description={props.description} isOptional={props.isOptional} />
      <Group className="ui-input-group" onBlur={onLeave}>
        <Segments inputRef={props.inputRef} isUnfinished={isUnfinished} />
        <Button className="ui-input-button" aria-label={t(dateMessages.openCalendar)}>
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
