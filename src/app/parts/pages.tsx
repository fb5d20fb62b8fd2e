import { useText } from "../text/words.tsx";
import { Icon } from "./icon.tsx";
import { Link } from "./link.tsx";

interface PagesProps {
  readonly number: number;
  readonly pages: number;
  readonly pathOf: (number: number) => string;
}

/** The way to the pages before and behind one page of a long list. */
export function Pages({ number, pages, pathOf }: PagesProps) {
  const words = useText().shell.pages;
  return (
    <nav className="pages" aria-label={words.label}>
      {number > 1 && (
        <Link className="link" rel="prev" to={pathOf(number - 1)}>
          <Icon name="left" />
          {words.previous}
        </Link>
      )}
      {number < pages && (
        <Link className="link" rel="next" to={pathOf(number + 1)}>
          {words.next}
          <Icon name="right" />
        </Link>
      )}
    </nav>
  );
}
