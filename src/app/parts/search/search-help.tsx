import { useSearchText } from "../../text/search.ts";

interface SearchHelpProps {
  /** Puts the beginning of an example into the field. */
  readonly onTry: (text: string) => void;
  /** Whether there are articles in several languages. */
  readonly hasLanguages: boolean;
}

/** What can be typed into the field. */
export function SearchHelp({ onTry, hasLanguages }: SearchHelpProps) {
  const search = useSearchText();
  const { title, language, ...others } = search.help;
  const examples = [...Object.values(others), ...(hasLanguages ? [language] : [])];
  return (
    <div className="cols search-help">
      <div className="in">
        <h2>{title}</h2>
        <dl>
          {examples.map(([example = "", does = ""]) => (
            <div key={example}>
              <dt>
                <button className="link" type="button" onClick={() => onTry(example)}>
                  {example}
                </button>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}
