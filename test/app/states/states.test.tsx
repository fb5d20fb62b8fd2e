import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { NoQuotations } from "../../../src/app/parts/quotations/no-quotations.tsx";
import { NoSpeakers } from "../../../src/app/parts/speakers/no-speaker.tsx";
import { Failure } from "../../../src/app/parts/states/failure.tsx";
import { NotFound } from "../../../src/app/parts/states/not-found.tsx";
import { renderApp } from "../render.tsx";

describe("what is not there", () => {
  test.each([
    ["/a/storchenpaar-am-wasserturm", "Diesen Artikel gibt es hier nicht", "storchenpaar-am-wasserturm", "/"],
    ["/speakers/j%C3%BCrgen", "Diese Stimme gibt es hier nicht", "jürgen", "/speakers"],
    ["/nirgends/100%25", "Diese Seite gibt es hier nicht", "100%", "/"],
  ])("%s: says what is missing and where to go on", async (at, title, sought, to) => {
    renderApp([{ path: "*", Component: NotFound }], { at });
    expect(await screen.findByRole("heading", { level: 1, name: title })).toBeVisible();
    expect(screen.getByText(`Gesucht: ${sought}`)).toBeVisible();
    const [first, second] = screen.getByRole("heading", { level: 1 }).parentElement?.querySelectorAll("a") ?? [];
    expect(first).toHaveAttribute("href", to);
    expect(second).toHaveAttribute("href", "/quotations");
    expect(document.title).toBe(`${title} · Wortlaut`);
  });
});

describe("what failed", () => {
  test("is told at once, with a way to try again and one to read on", async () => {
    let tries = 0;
    const failure = <Failure error={new TypeError("Failed to fetch")} onRetry={() => (tries += 1)} />;
    const { user } = renderApp([{ path: "/quotations", Component: () => failure }], { at: "/quotations" });
    expect(await screen.findByRole("alert")).toHaveTextContent("Das ließ sich gerade nicht zeigen");
    expect(screen.getByRole("link", { name: "Zur Artikelliste" })).toHaveAttribute("href", "/");
    await user.click(screen.getByRole("button", { name: "Erneut versuchen" }));
    expect(tries).toBe(1);
  });

  test("keeps its details for those who ask", async () => {
    const failure = <Failure error={new TypeError("Failed to fetch")} onRetry={() => {}} />;
    const { user } = renderApp([{ path: "/", Component: () => failure }]);
    const details = await screen.findByText("TypeError: Failed to fetch");
    expect(details).not.toBeVisible();
    await user.click(screen.getByText("Was genau passiert ist"));
    expect(details).toBeVisible();
  });

  test("can be an answer of a server", async () => {
    const answer = { status: 503, statusText: "Service Unavailable" };
    const failure = <Failure error={answer} onRetry={() => {}} />;
    renderApp([{ path: "/", Component: () => failure }], { language: "en" });
    expect(await screen.findByText("503 Service Unavailable")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Try again" })).toBeVisible();
  });
});

describe("a collection in which nobody speaks", () => {
  test("says so instead of the quotations and of the speakers", async () => {
    renderApp([
      {
        path: "/",
        Component: () => (
          <>
            <NoQuotations />
            <NoSpeakers />
          </>
        ),
      },
    ]);
    expect(await screen.findByRole("heading", { name: "Noch kein Zitat" })).toBeVisible();
    expect(screen.getByRole("heading", { name: "Noch keine Stimme" })).toBeVisible();
    for (const link of screen.getAllByRole("link", { name: "Zur Artikelliste" }))
      expect(link).toHaveAttribute("href", "/");
  });
});
