import type { SceneId } from "@vas/domain/forms";
import { useUrlFilter } from "../app/lists/use-url-filter.ts";
import { codeFrom, textFrom, type RawSearch } from "../app/search-params.ts";

const views = ["edit", "facts", "try"] as const;
type View = (typeof views)[number];

function parseSearch(search: RawSearch): { readonly scene: string | undefined; readonly view: View | undefined } {
  return { scene: textFrom(search["scene"]), view: codeFrom(views, search["view"]) };
}

/** Which view and which scene of a case the address names: a scene can be linked to, and Back leads to where one was. */
export function useSceneInAddress() {
  const { filter, change, hrefWith } = useUrlFilter(parseSearch);
  return {
    scene: filter.scene as SceneId | undefined,
    view: filter.view ?? "edit",
    showScene: (scene: SceneId | undefined) => change({ scene, view: undefined }),
    showView: (view: string) => change({ view: views.find((one) => one === view && one !== "edit") }),
    /** The address of a scene. */
    hrefOf: (scene: SceneId) => hrefWith({ scene, view: undefined }),
  };
}
