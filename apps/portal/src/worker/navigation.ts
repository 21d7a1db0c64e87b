import { isLanguage } from "@vas/ui";
import { deviceOn } from "../device/device.ts";
import { shelvesOfDevice } from "../device/indexed-db.ts";
import { shell } from "./program-cache.ts";
import { savedPage } from "./saved-page.ts";

/** A network that answers nothing for this long (milliseconds) is taken for none. */
const patience = 4_000;

const device = deviceOn(shelvesOfDevice());
const lessonPath = /^\/portal\/learn\/([^/]+)\/([^/]+)$/;

/**
 * A page of the portal: from the network, so that a new version is seen at once. Without one a saved lesson comes with its text
 * in it, and every other address as the program's page, which says what can be done.
 */
export async function openPage(request: Request): Promise<Response> {
  const kept = await shell();
  if (!kept) return fetch(request);
  const fromNetwork = fetch(request).then((answer) => (answer.status >= 500 ? undefined : answer));
  const answer = await Promise.race([fromNetwork, after(patience)]).catch(() => undefined);
  return answer ?? (await savedLesson(new URL(request.url), kept.clone()).catch(() => undefined)) ?? kept;
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, undefined));
}

async function savedLesson({ pathname, searchParams }: URL, page: Response): Promise<Response | undefined> {
  const [, enrolment, name] = lessonPath.exec(pathname) ?? [];
  if (enrolment === undefined || name === undefined) return undefined;
  const asked = searchParams.get("language");
  const language = isLanguage(asked) ? asked : ((await device.language()) ?? "fi");
  const lesson = await device.keptLessonInAny({
    enrolment: decodeURIComponent(enrolment),
    lesson: decodeURIComponent(name),
    language,
  });
  if (!lesson) return undefined;
  const saved = (await device.lessons()).filter((one) => one.enrolment === lesson.enrolment);
  const html = savedPage({ shell: await page.text(), lesson, saved });
  // With the headers of the program's page: what it may load and run is no more than there.
  const headers = new Headers(page.headers);
  for (const name of ["content-length", "content-encoding", "etag"]) headers.delete(name);
  return new Response(html, { headers });
}
