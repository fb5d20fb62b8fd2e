import type { ComponentType } from "react";
import type { Library } from "../data/library.ts";

/** What a view is asked for: the parts of its address and where its data comes from. */
export interface ViewRequest {
  /** Decoded: the slug of `/a/stra%C3%9Fe` is `straße`. */
  readonly params: Readonly<Record<string, string | undefined>>;
  /** The whole address; its origin means nothing. */
  readonly url: URL;
  readonly library: Library;
}

/** A file of `views/`: what it shows and the data it shows it with. */
export interface View<Data> {
  readonly Component: ComponentType<{ readonly data: Data }>;
  /** Rejects with a `NotFoundError` where the collection has nothing of that address. */
  readonly load?: (request: ViewRequest) => Promise<Data>;
  /** Whether a change of the query alone needs other data; without it, every one does. */
  readonly reloads?: (from: URL, to: URL) => boolean;
}

/** A view whose data only the view itself knows: what its own `load` brought is all that it is drawn with. */
export interface AnyView extends Omit<View<never>, "load"> {
  readonly load?: (request: ViewRequest) => Promise<unknown>;
}

/** An address pattern and how the view that answers it is fetched. */
export interface Route {
  readonly pattern: string;
  readonly view: () => Promise<AnyView>;
  /** Asks for what the view will be shown with while the view itself is on its way; its own `load` then finds it there. */
  readonly ask?: (request: ViewRequest) => Promise<unknown>;
}

/** The address is well formed, but the collection holds nothing of that name. */
export class NotFoundError extends Error {
  override readonly name = "NotFoundError";
}
