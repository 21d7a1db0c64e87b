import { Button, Cluster, Link, PageHeader, Panel, Stack, useWords } from "@vas/ui";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { KeptLesson } from "../device/kept-lessons.ts";
import { messages } from "./messages.ts";
import { useOffline } from "../offline/OfflineContext.tsx";

type Props = { readonly onRetry: () => void };

/** The server is out of reach, and the page is not on this device: what is, is offered. Goes on by itself with the network. */
export function NotHere({ onRetry }: Props) {
  const { t, language } = useWords();
  const { device } = useOffline();
  const retry = useEffectEvent(onRetry);
  const [lessons, setLessons] = useState<readonly KeptLesson[]>([]);
  useEffect(() => {
    device.lessons().then(setLessons, () => undefined);
  }, [device]);
  useEffect(() => {
    const again = () => retry();
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, []);
  // In another language the page may be here.
  const shown = useRef(language);
  useEffect(() => {
    if (shown.current === language) return;
    shown.current = language;
    retry();
  }, [language]);
  const mine = lessons
    .filter((lesson) => lesson.language === language)
    .toSorted((one, other) => one.content.place - other.content.place);
  return (
    <Stack gap="l">
      <PageHeader title={t(messages.notHere)} lede={t(messages.notHereText)} />
      <Cluster>
        <Button onPress={onRetry}>{t(messages.again)}</Button>
      </Cluster>
      {mine.length > 0 && (
        <Panel title={t(messages.savedHere)}>
          <ul className="offline-lessons">
            {mine.map(({ enrolment, lesson, content }) => (
              <li key={`${enrolment} ${lesson}`}>
                <Link href={`/portal/learn/${enrolment}/${lesson}?language=${language}`}>{content.title}</Link>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </Stack>
  );
}
