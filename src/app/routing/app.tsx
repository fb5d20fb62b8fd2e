import { Component, type ComponentType, createContext, type ReactNode, use, useSyncExternalStore } from "react";
import { Router } from "react-router";
import { useEarlyChoices } from "./early-choices.ts";
import { useEarlyClick } from "./early-click.ts";
import type { Page, Routing } from "./routing.ts";
import { useScrolling } from "./scroll.ts";
import { NotFoundError } from "./view.ts";

const RoutingContext = createContext<Routing | undefined>(undefined);

function useRouting(): Routing {
  const routing = use(RoutingContext);
  if (routing === undefined) throw new Error("There is no <RoutedApp> around this component");
  return routing;
}

/** The path that is being fetched while this page still stands; undefined when nothing is on its way. */
export function useLeavingFor(): string | undefined {
  const { get, subscribe } = useRouting();
  const path = () => get().leavingFor?.pathname;
  return useSyncExternalStore(subscribe, path, path);
}

/** The function that asks for the data of the page anew. */
export function useReload(): () => void {
  const { reload } = useRouting();
  return () => void reload();
}

/** What stands around and in the place of the views. */
export interface Frame {
  readonly Shell: ComponentType<{ readonly children: ReactNode; readonly after?: ReactNode }>;
  /** While the first page is on its way. */
  readonly Waiting: ComponentType;
  /** In the place of a page whose address names nothing. */
  readonly NotFound: ComponentType;
  /** In the place of a page that could not be fetched or drawn. */
  readonly Failed: ComponentType<{ readonly error: unknown }>;
}

interface RoutedAppProps {
  readonly routing: Routing;
  readonly frame: Frame;
  /** Whether the first page came as HTML, so that the browser has placed it already. */
  readonly settled?: boolean;
  /** What follows each view. */
  readonly after?: ReactNode;
}

/** The app at the address where `routing` is. */
export function RoutedApp({ routing, frame, settled = false, after }: RoutedAppProps) {
  useEarlyChoices();
  useEarlyClick();
  // Only the page: that another is on its way must not draw this one again.
  const shown = () => routing.get().page;
  const page = useSyncExternalStore(routing.subscribe, shown, shown);
  const { Shell, Waiting } = frame;
  const location = page?.location ?? routing.history.location;
  return (
    <RoutingContext value={routing}>
      <Router
        basename={routing.base === "" ? "/" : routing.base}
        location={location}
        navigationType={page?.action ?? routing.history.action}
        navigator={routing.navigator}
      >
        <Shell after={after}>
          {page === undefined ? <Waiting /> : <PageView page={page} frame={frame} settled={settled} />}
        </Shell>
      </Router>
    </RoutingContext>
  );
}

interface PageViewProps {
  readonly page: Page;
  readonly frame: Frame;
  readonly settled: boolean;
}

function PageView({ page, frame, settled }: PageViewProps) {
  useScrolling(page, settled);
  return (
    <Safe key={page.location.pathname} frame={frame} shown={page.shown}>
      <Shown page={page} frame={frame} />
    </Safe>
  );
}

function Shown({ page: { shown }, frame }: Omit<PageViewProps, "settled">) {
  if (shown.is === "failed") return <Failure error={shown.error} frame={frame} />;
  const { Component: View } = shown.view;
  // The view and its data were fetched together: only they know that they fit.
  return <View data={shown.data as never} />;
}

function Failure({ error, frame: { NotFound, Failed } }: { readonly error: unknown; readonly frame: Frame }) {
  return error instanceof NotFoundError ? <NotFound /> : <Failed error={error} />;
}

interface SafeProps {
  readonly frame: Frame;
  readonly shown: Page["shown"];
  readonly children: ReactNode;
}

interface SafeState {
  readonly error?: unknown;
  readonly shown: Page["shown"];
}

/** Shows the failure of a view in its place; other data gets another try. */
class Safe extends Component<SafeProps, SafeState> {
  override state: SafeState = { shown: this.props.shown };

  static getDerivedStateFromError(error: unknown): Pick<SafeState, "error"> {
    return { error };
  }

  static getDerivedStateFromProps({ shown }: SafeProps, state: SafeState): SafeState {
    return shown === state.shown ? state : { shown };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === undefined ? this.props.children : <Failure error={error} frame={this.props.frame} />;
  }
}
