import { useText } from "../../text/words.tsx";

/** A collection without articles: how to put some in. */
export function EmptyCollection({ folder }: { readonly folder: string }) {
  const words = useText().list.empty;
  return (
    <div className="page state">
      <div>
        <h1>{words.title}</h1>
        <p className="say">{words.say}</p>
        <ol className="steps">
          {words.steps(folder).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <div className="tech">
          <p>{words.command}</p>
          <pre>{words.example}</pre>
        </div>
      </div>
      <div className="drop">
        <p>
          <span aria-hidden="true">{words.marks[0]}</span>
          {words.isEmpty}
          <span aria-hidden="true">{words.marks[1]}</span>
        </p>
      </div>
    </div>
  );
}
