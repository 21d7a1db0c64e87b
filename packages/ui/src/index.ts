export { Button, type ButtonProps, type ButtonVariant } from "./components/Button.tsx";
export { Checkbox, CheckboxGroup, type CheckboxGroupProps, type CheckboxProps } from "./components/Checkbox.tsx";
export { RadioGroup, type RadioGroupProps } from "./components/RadioGroup.tsx";
export { Switch, type SwitchProps } from "./components/Switch.tsx";
export { ComboBox, type ComboBoxProps } from "./components/ComboBox.tsx";
export { DateField, DatePicker, type DateFieldProps } from "./components/DateFields.tsx";
export { DescriptionList, type Fact } from "./components/DescriptionList.tsx";
export { Dialog, type DialogProps } from "./components/Dialog.tsx";
export type { FieldProps, InputFieldProps, Option } from "./components/field-props.ts";
export { Disclosure, type DisclosureProps } from "./components/Disclosure.tsx";
export { FileDrop, type FileDropProps } from "./components/FileDrop.tsx";
export { focusInto } from "./components/focus-into.ts";
export { countGraphemes } from "./components/graphemes.ts";
export { Icon, type IconName } from "./components/Icon.tsx";
export { LanguageSwitch } from "./components/LanguageSwitch.tsx";
export {
  Cluster,
  Columns,
  PageHeader,
  Panel,
  SkipLink,
  Stack,
  VisuallyHidden,
  WithAside,
  type Gap,
  type PageHeaderProps,
} from "./components/Layout.tsx";
export { lessonTree, type LessonElement, type LessonNode, type LessonTag } from "./components/lesson-tree.ts";
export { LessonText } from "./components/LessonText.tsx";
export { ButtonLink, ChipLink, ChipList, Link, type ButtonLinkProps, type ChipLinkProps } from "./components/Links.tsx";
export { MenuButton, type MenuAction, type MenuButtonProps } from "./components/Menu.tsx";
export { Notice, type NoticeProps, type NoticeTone } from "./components/Notice.tsx";
export { Pagination, type PaginationProps } from "./components/Pagination.tsx";
export { ProgressBar, type ProgressBarProps } from "./components/ProgressBar.tsx";
export { SearchField, type SearchFieldProps } from "./components/SearchField.tsx";
export { Select, type SelectProps } from "./components/Select.tsx";
export { EmptyState, ErrorState, Skeleton, type ErrorStateProps } from "./components/States.tsx";
export { Stepper, type StepperProps } from "./components/Stepper.tsx";
export { Table, type Column, type SortOrder, type TableProps } from "./components/Table.tsx";
export type { RowSelection } from "./components/TableSelection.tsx";
export { Tabs, type TabItem, type TabsProps } from "./components/Tabs.tsx";
export { Badge, StatusTag, type Tone } from "./components/Tags.tsx";
export { TextArea, type TextAreaProps } from "./components/TextArea.tsx";
export { TextField, type TextFieldProps } from "./components/TextField.tsx";
export { Timeline, type TimelineItem } from "./components/Timeline.tsx";
export { ToastProvider, useToast, type Toast } from "./components/Toasts.tsx";
export { unfinishedDaysAt } from "./components/unfinished-day.ts";
export { defineMessages, type MessageMap } from "./i18n/define-messages.ts";
export { formatsOf, type Formats } from "./i18n/format.ts";
export { isLanguage, languageNames, languages, localeOf, type Language, type Words } from "./i18n/language.ts";
export { Localised, preferredLanguage, useWords, type Speech } from "./i18n/Localised.tsx";
export { readNumber, writeNumber } from "./i18n/number.ts";
export { translate, type Values } from "./i18n/translate.ts";
