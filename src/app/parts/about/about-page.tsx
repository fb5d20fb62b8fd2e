import { usePageTitle } from "../../shell/page.ts";
import { useAboutText } from "../../text/about.ts";
import { useText } from "../../text/words.tsx";
import { COMMAND, FIGURES, type MeasuredFigures } from "./figures.ts";

/** How quotations are found, how often that goes wrong, and how that was measured. */
export function AboutPage() {
  const about = useAboutText();
  const { format } = useText();
  usePageTitle(about.pageTitle);
  return (
    <div className="page about">
      <div className="lead">
        <h1>{about.title}</h1>
        <p>{about.lead}</p>
      </div>
      <section aria-labelledby="kinds">
        <h2 id="kinds">{about.kinds.title}</h2>
        <dl>
          {about.kinds.list.map(({ type, name, say }) => (
            <div key={type}>
              <dt>
                <span className={`eg eg--${type}`}>{name}</span>
              </dt>
              <dd>{say}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="way">
        <h2 id="way">{about.way.title}</h2>
        <ol>
          {about.way.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="rates">
        <h2 id="rates">{about.rates.title}</h2>
        <p>{about.rates.say}</p>
        <table className="rates">
          <thead>
            <tr>
              <th scope="col">{about.rates.per100}</th>
              <th scope="col">{about.rates.verbatim}</th>
              <th scope="col">{about.rates.indirect}</th>
            </tr>
          </thead>
          <tbody>
            <Row name={about.rates.precision} of={({ precision }) => precision} />
            <Row name={about.rates.recall} of={({ recall }) => recall} />
            <Row name={about.rates.speaker} of={({ speaker }) => speaker} />
          </tbody>
        </table>
        <p className="muted">{about.rates.measured(FIGURES.articles, format.date(FIGURES.measured))}</p>
        <p className="muted">
          <code>{COMMAND}</code>
        </p>
      </section>
      <section aria-labelledby="limits">
        <h2 id="limits">{about.limits.title}</h2>
        <p>{about.limits.say}</p>
      </section>
    </div>
  );
}

function Row({ name, of }: { readonly name: string; readonly of: (figures: MeasuredFigures) => number }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{Math.round(100 * of(FIGURES.verbatim))}</td>
      <td>{Math.round(100 * of(FIGURES.indirect))}</td>
    </tr>
  );
}
