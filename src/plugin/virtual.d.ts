declare module "virtual:wortlaut/library" {
  /** The version of the collection this module was made from; grows with each change in the dev server. */
  export const version: number;
  /** Loads a JSON module of this version by its id; undefined where there is none. Only in the dev server. */
  export const load: (id: string) => Promise<unknown>;
}
