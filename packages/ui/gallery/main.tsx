import { createRoot } from "react-dom/client";
import {
  Button,
  Cluster,
  languageNames,
  languages,
  Localised,
  PageHeader,
  Stack,
  ToastProvider,
  useWords,
} from "../src/index.ts";
import "../src/styles.css";
import "./gallery.css";
import { examples } from "./examples.ts";
import { words } from "./messages.ts";

function Gallery() {
  const { t, setLanguage } = useWords();
  return (
    <main id="gallery">
      <Stack gap="xl">
        <PageHeader
          title={t(words.title)}
          lede={t(words.lede)}
          actions={
            <Cluster>
              {languages.map((language) => (
                <Button key={language} variant="secondary" onPress={() => setLanguage(language)}>
                  {languageNames[language]}
                </Button>
              ))}
            </Cluster>
          }
        />
        {Object.entries(examples).map(([name, Example]) => (
          <Stack key={name}>
            <Example />
          </Stack>
        ))}
      </Stack>
    </main>
  );
}

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <Localised>
      <ToastProvider>
        <Gallery />
      </ToastProvider>
    </Localised>,
  );
}
