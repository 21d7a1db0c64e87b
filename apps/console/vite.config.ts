import { webConfig } from "@vas/client/build";

export default webConfig({ root: import.meta.dirname, base: "/", port: 5173 });
