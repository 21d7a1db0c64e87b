import { once } from "node:events";
import { createServer } from "node:net";

/** A mail server that takes every mail and passes none on. */
export type MailSink = {
  /** Its address, as `SMTP_URL` takes it. */
  readonly url: string;
  /** Everything that it was told, recipients and messages. */
  readonly received: string[];
  close(): void;
};

const taken = "250 ok";

/**
 * Takes every mail, as a mail server on the way would.
 * @param answer what the server says to a whole message, when it has made up its mind
 */
export async function openMailSink(answer: () => Promise<string> = () => Promise.resolve(taken)): Promise<MailSink> {
  const received: string[] = [];
  const server = createServer((socket) => {
    let message: string | undefined;
    socket.write("220 test\r\n");
    socket.on("error", () => undefined);
    socket.on("data", (bytes) => {
      const text = bytes.toString();
      received.push(text);
      if (message === undefined) {
        if (text.startsWith("DATA")) message = "";
        socket.write(message === "" ? "354 go\r\n" : text.startsWith("QUIT") ? "221 bye\r\n" : `${taken}\r\n`);
        return;
      }
      // The point that ends a message may arrive by itself.
      message += text;
      if (!message.endsWith("\r\n.\r\n")) return;
      message = undefined;
      void answer().then((said) => socket.write(`${said}\r\n`));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  return { url: `smtp://127.0.0.1:${port}?ignoreTLS=true`, received, close: () => server.close() };
}
