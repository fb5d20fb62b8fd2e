import { use, useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { BuildAnswer } from "../../model/offline.ts";
import { useText } from "../text/words.tsx";
import { keptSlugs } from "./kept.ts";
import type { Connection } from "./offline.ts";
import { OfflineContext, useOffline } from "./use-offline.ts";

/** What is kept for reading without a network, and the wish to keep everything. Nothing where the browser cannot. */
export function OfflineSettings() {
  const { connection } = useOffline();
  const build = useBuild(connection);
  return connection === undefined || build === undefined ? null : <Section connection={connection} build={build} />;
}

interface SectionProps {
  readonly connection: Connection;
  readonly build: BuildAnswer;
}

function Section({ connection: { ask, keepAll }, build }: SectionProps) {
  const words = useText().offline.settings;
  const keeping = useSyncExternalStore(keepAll.subscribe, keepAll.get);
  const [kept, count] = useKeptCount();
  const [said, setSaid] = useState("");
  const mainRef = useRef<HTMLButtonElement>(null);
  const isRunning = keeping.is === "running";

  useEffect(() => {
    if (!isRunning) count();
  }, [isRunning, count]);

  async function begin(): Promise<void> {
    const hasRoom = await keepAll.hasRoomFor(build.bytes - keeping.bytes);
    setSaid(hasRoom ? "" : words.noRoom(build.bytes));
    if (hasRoom) await keepAll.start(ask, build);
  }

  async function remove(): Promise<void> {
    mainRef.current?.focus();
    await keepAll.remove();
    setSaid(words.removed);
    count();
  }

  const stands = words.progress(keeping.bytes, build.bytes);
  // One element all the way through, so that the focus stays on it.
  const main = {
    never: { act: begin, label: words.keepAll(build.bytes), look: "btn" },
    running: { act: () => keepAll.stop(), label: words.stop, look: "link" },
    stopped: { act: begin, label: words.goOn(build.bytes - keeping.bytes), look: "btn" },
    all: { act: remove, label: words.remove, look: "link" },
  }[keeping.is];
  return (
    <fieldset className="set-offline">
      <legend>{words.title}</legend>
      {isRunning && (
        <progress aria-label={words.progressLabel} aria-valuetext={stands} value={keeping.bytes} max={build.bytes} />
      )}
      {!isRunning && kept !== undefined && (
        <p>{keeping.is === "all" ? words.all(build.articles) : words.kept(kept, build.articles)}</p>
      )}
      <div className="set-acts">
        {isRunning && <span>{stands}</span>}
        <button ref={mainRef} key="main" className={main.look} type="button" onClick={() => void main.act()}>
          {main.label}
        </button>
        {(keeping.is === "never" || keeping.is === "stopped") && kept !== undefined && kept > 0 && (
          <button className="link" type="button" onClick={() => void remove()}>
            {words.remove}
          </button>
        )}
      </div>
      <p role="status">{keeping.problem === undefined ? said : words.problems[keeping.problem]}</p>
    </fieldset>
  );
}

function useBuild(connection: Connection | undefined): BuildAnswer | undefined {
  const [build, setBuild] = useState<BuildAnswer>();
  useEffect(() => {
    if (connection !== undefined) void connection.ask({ ask: "build" }).then(setBuild);
  }, [connection]);
  return build;
}

/** The number of articles that are kept, once counted, and how to count anew. */
function useKeptCount(): readonly [kept: number | undefined, count: () => void] {
  const base = use(OfflineContext)?.base;
  const [kept, setKept] = useState<number>();
  const count = useCallback(() => {
    if (base === undefined) return;
    keptSlugs(base).then(
      (slugs) => setKept(slugs.length),
      () => {},
    );
  }, [base]);
  return [kept, count];
}
