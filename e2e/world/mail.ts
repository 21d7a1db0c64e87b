import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { dataDirectory } from "./data-directory.ts";

/** Where the development mail server keeps what it was sent. */
const folder = join(dataDirectory, "mail");

/** What a mail says, with its soft line breaks and encoded bytes undone. */
function readable(mail: string): string {
  const bytes = mail
    .replaceAll(/=\r?\n/g, "")
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

async function mailsTo(address: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".eml")).toSorted();
  const mails = await Promise.all(names.map(async (name) => readable(await readFile(join(folder, name), "utf8"))));
  return mails.filter((mail) => mail.includes(`To: ${address}`));
}

/** Waits for the mail of a number, from 1, to an address. @returns the path of the link in it, with what follows the # */
export async function linkMailedTo(address: string, number = 1): Promise<string> {
  const link = /https?:\/\/[^/\s]+(\/portal\/[\w-]+#[\w-]{43})/;
  const found = async () => link.exec((await mailsTo(address))[number - 1] ?? "")?.[1];
  await expect.poll(found, { timeout: 20_000 }).toBeDefined();
  return (await found()) ?? "";
}
