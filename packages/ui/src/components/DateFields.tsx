import { parseDate, type CalendarDate as AriaDate } from "@internationalized/date";
import { useContext, useLayoutEffect, useState, type FocusEvent, type Ref } from "react";
import { Button } from "react-aria-components/Button";
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from "react-aria-components/Calendar";
import {
  DateField as AriaDateField,
  DateFieldStateContext,
  DateInput,
  DateSegment,
  type DateSegmentProps,
} from "react-aria-components/DateField";
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
import { dayPartsOf, unfinishedDayOf, unfinishedMark, type DayParts, type UnfinishedDay } from "./unfinished-day.ts";

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
 * days: the field is then without one, still shows what was written and says why, until a day is written or the field emptied.
 */
function useWrittenDay(given: DateFieldProps) {
  const { t } = useWords();
  const [left, setLeft] = useState<UnfinishedDay>();
  const [restored, setRestored] = useState<DayParts>();
  const { value, onChange, isOptional = false } = given;
  const onLeave = ({ target, relatedTarget }: FocusEvent<HTMLElement>) => {
    const parts = target.closest(".ui-date-input");
    if (!parts || parts.contains(relatedTarget)) return;
    const found = unfinishedDayOf(parts);
    setLeft(found);
    setRestored(found && dayPartsOf(parts));
    // Also where nothing is wrong any more: whoever has refused the day checks again.
    if (found || left) onChange(found ? null : value);
  };
  const isEmpty = value === null || value === "";
  const unfinished = isEmpty ? left : undefined;
  // Once somebody is at the parts again, what they take away stays away.
  const onEnter = () => setRestored(undefined);
  const error = unfinished ? t(wordsOf(unfinished, isOptional), { day: unfinished.written }) : given.error;
  const segments = { isUnfinished: unfinished !== undefined, restored: unfinished && restored };
  return { props: { ...given, error }, onLeave, onEnter, segments };
}

function wordsOf({ isHalf }: UnfinishedDay, isOptional: boolean): Words {
  if (isHalf) return isOptional ? dateMessages.halfDayOrNone : dateMessages.halfDay;
  return isOptional ? dateMessages.noSuchDayOrNone : dateMessages.noSuchDay;
}

type SegmentsProps = {
  readonly inputRef: Ref<HTMLDivElement> | undefined;
  readonly isUnfinished: boolean;
  /** What was written as the field was left, and is no day: shown again until somebody goes on writing. */
  readonly restored: DayParts | undefined;
};

function Segments({ inputRef, isUnfinished, restored }: SegmentsProps) {
  return (
    <DateInput
      className="ui-input ui-date-input"
      {...(inputRef ? { ref: inputRef } : {})}
      {...(isUnfinished ? { [unfinishedMark]: "" } : {})}
    >
      {(segment) => <Segment segment={segment} written={restored?.[segment.type]} />}
    </DateInput>
  );
}

type SegmentProps = Pick<DateSegmentProps, "segment"> & { readonly written: number | undefined };

/** A part of a date. React Aria empties the parts where the value is no day; what was written is put back before anybody sees it. */
function Segment({ segment, written }: SegmentProps) {
  const field = useContext(DateFieldStateContext);
  const { type, isPlaceholder } = segment;
  useLayoutEffect(() => {
    if (isPlaceholder && written !== undefined) field?.setSegment(type, written);
  }, [field, type, isPlaceholder, written]);
  return <DateSegment className="ui-date-segment" segment={segment} />;
}

/** A date that is known by heart, such as a date of birth: typed, without a calendar. */
export function DateField(given: DateFieldProps) {
  const { props, onLeave, onEnter, segments } = useWrittenDay(given);
  return (
    <AriaDateField {...ariaDateProps(props)}>
      <FieldHead label={props.label} description={props.description} isOptional={props.isOptional} />
      <div onFocus={onEnter} onBlur={onLeave}>
        <Segments inputRef={props.inputRef} {...segments} />
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
  const { props, onLeave, onEnter, segments } = useWrittenDay(given);
  return (
    <AriaDatePicker {...ariaDateProps(props)}>
      <FieldHead label={props.label} description={props.description} isOptional={props.isOptional} />
      <Group className="ui-input-group" onFocus={onEnter} onBlur={onLeave}>
        <Segments inputRef={props.inputRef} {...segments} />
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
