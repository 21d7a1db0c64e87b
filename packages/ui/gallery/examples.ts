import type { ComponentType } from "react";
import { ButtonExamples, DialogExample, FeedbackExamples, FileExamples, TableExample } from "./content.tsx";
import { ChoiceExamples, DateExamples, FileExample, ListExamples, TextExamples } from "./fields.tsx";

/** Every component with words and data as on a screen; the gallery page shows them and the tests check them. */
export const examples: Readonly<Record<string, ComponentType>> = {
  ButtonExamples,
  TextExamples,
  ChoiceExamples,
  ListExamples,
  DateExamples,
  FileExample,
  TableExample,
  FeedbackExamples,
  FileExamples,
  DialogExample,
};
