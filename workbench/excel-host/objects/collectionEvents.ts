import type { Application } from "../application/application";
import type { EventName } from "../application/events";
import type { Method } from "../protocol/hostObject";

type CollectionSelf = { readonly app: Application };

/** Events of sheets by the names on the wire. */
const NAMES: Readonly<Record<string, EventName>> = {
  DataChanged: "changed",
  Activated: "activated",
  Added: "added",
  Deleted: "deleted",
  Calculated: "calculated",
  RowSorted: "rowSorted",
  ColumnSorted: "columnSorted",
};

/** Events of all sheets together; the client sends them as methods of the collection. */
export const collectionEvents: Readonly<Record<string, Method<CollectionSelf>>> = Object.fromEntries(
  Object.entries(NAMES).flatMap(([wireName, event]): [string, Method<CollectionSelf>][] => [
    [`_Register${wireName}Event`, told(({ app }) => app.events.register(event))],
    [`_Unregister${wireName}Event`, told(({ app }) => app.events.unregister(event))],
  ]),
);

function told(tell: (self: CollectionSelf) => void): Method<CollectionSelf> {
  return {
    effect: "read",
    call: (self) => {
      tell(self);
      return null;
    },
  };
}
