import type { ComponentProps } from "react";
import { type To, useHref, useLinkClickHandler } from "react-router";

interface LinkProps extends Omit<ComponentProps<"a">, "href"> {
  readonly to: To;
  readonly replace?: boolean;
  /** What the entry in the history remembers. */
  readonly state?: unknown;
  /** Leaves the window where it is scrolled to. */
  readonly preventScrollReset?: boolean;
}

/**
 * A link to a page of the app. React Router's own brings the means of its server framework along, which are a sixth of
 * what a first page has to fetch.
 */
export function Link({ to, replace = false, state, preventScrollReset = false, onClick, ...rest }: LinkProps) {
  const href = useHref(to);
  const follow = useLinkClickHandler<HTMLAnchorElement>(to, {
    replace,
    state,
    preventScrollReset,
    ...(rest.target === undefined ? {} : { target: rest.target }),
  });
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) follow(event);
      }}
    />
  );
}
