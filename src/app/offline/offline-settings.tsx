import { use, useCallback, useEffect, useState, useSyncExternalStore } from "react";
import type { BuildAnswer } from "../../model/offline.ts";
import { useText } from "../text/words.tsx";
import type { KeepAll } from "./keep-all.ts";
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
  const isAll = keeping.is === "all";
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
    await keepAll.remove();
    setSaid(words.removed);
    count();
  }

  return (
    <fieldset className="set-offline">
      <legend>{words.title}</legend>
      {isRunning ? (
        <Running keepAll={keepAll} bytes={keeping.bytes} of={build.bytes} />
      ) : (
        <>
          {kept !== undefined && <p>{isAll ? words.all(build.articles) : words.kept(kept, build.articles)}</p>}
          <div className="set-acts">
            {!isAll && (
              <button className="btn" type="button" onClick={() => void begin()}>
                {keeping.is === "stopped" ? words.goOn(build.bytes - keeping.bytes) : words.keepAll(build.bytes)}
              </button>
            )}
            {kept !== undefined && kept > 0 && (
              <button className="link" type="button" onClick={() => void remove()}>
                {words.remove}
              </button>
            )}
          </div>
        </>
      )}
      <p role="status">{keeping.problem === undefined ? said : words.problems[keeping.problem]}</p>
    </fieldset>
  );
}

interface RunningProps {
  readonly keepAll: KeepAll;
  readonly bytes: number;
  readonly of: number;
}

function Running({ keepAll, bytes, of }: RunningProps) {
  const words = useText().offline.settings;
  const stands = words.progress(bytes, of);
  return (
    <>
      <progress aria-label={words.progressLabel} aria-valuetext={stands} value={bytes} max={of} />
      <div className="set-acts">
        <span>{stands}</span>
        <button className="link" type="button" onClick={() => keepAll.stop()}>
          {words.stop}
        </button>
      </div>
    </>
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
