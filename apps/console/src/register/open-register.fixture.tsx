import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { Permission } from "@vas/domain/kernel";
import type { Language } from "@vas/ui";
import { openConsole, sessionOf } from "../app/testing/open-console.tsx";
import { openServer, type SentRegister } from "./server.fixture.ts";

const permissions: readonly Permission[] = ["session:read", "register:import", "statistics:read", "customer:read"];

/** What came of a file with three referrals, one of them known. */
export const counts = { rows: 3, added: 2, unchanged: 1, persons: 2, customers: 1, ended: 0 };

/** Opens the screen with a server that answers when the test wants. */
export async function openRegister(language: Language = "fi") {
  const server = openServer();
  const opened = await openConsole({ at: "/register", answers: { session: sessionOf(permissions) }, language });
  await screen.findByRole("heading", { level: 1 });
  const user = userEvent.setup();
  const choose = async (file = new File(["reference\nE-1\n"], "rekisteri.csv", { type: "text/csv" })) => {
    const input = document.querySelector<HTMLInputElement>("input[type=file]");
    if (!input) throw new Error("There is no place for a file");
    await user.upload(input, file);
    return file;
  };
  const latest = (): SentRegister => {
    const one = server.at(-1);
    if (!one) throw new Error("Nothing was sent");
    return one;
  };
  return { ...opened, server, user, choose, latest };
}
