import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Problems } from "../../../src/app/parts/problems.tsx";
import type { Problem } from "../../../src/model/problem.ts";
import { renderApp } from "../render.tsx";

const broken: Problem = {
  code: "broken-json",
  file: "hafen.json",
  line: 7,
  severity: "error",
  message: "The JSON ends in the middle of a list.",
  advice: "Close the list with a square bracket.",
};

describe("problems of the folder", () => {
  it("are shown with file, line, what is wrong and what to do, and go when they are mended", async () => {
    let problems: readonly Problem[] = [];
    const Component = ({ data }: { readonly data: readonly Problem[] }) => <Problems problems={data} />;
    const { router } = renderApp([{ path: "/", load: async () => problems, Component }]);
    const alert = await screen.findByRole("alert");
    expect(alert).toBeEmptyDOMElement();
    problems = [broken];
    await router.revalidate();
    expect(alert).toHaveTextContent("Beim Einlesen: 1 Hinweis");
    expect(alert).toHaveTextContent("Fehler hafen.json, Zeile 7");
    expect(screen.getByText("Die Datei ist kein gültiges JSON.")).toBeVisible();
    expect(screen.getByText(/Ein Komma, ein Anführungszeichen oder eine Klammer fehlt/)).toBeVisible();
    expect(screen.getByText(broken.message)).toHaveAttribute("lang", "en");
    problems = [];
    await router.revalidate();
    expect(alert).toBeEmptyDOMElement();
  });

  it("are told as in the terminal where the interface is English", async () => {
    renderApp([{ path: "/", Component: () => <Problems problems={[broken]} /> }], { language: "en" });
    expect(await screen.findByText(broken.message)).toBeVisible();
    expect(screen.getByText(broken.advice)).toBeVisible();
    expect(screen.getByText("hafen.json, line 7", { exact: false })).toHaveTextContent("Error");
  });

  it("do not open by themselves when they are only warnings", async () => {
    const warning: Problem = { ...broken, severity: "warning" };
    renderApp([{ path: "/", Component: () => <Problems problems={[warning]} /> }]);
    expect(await screen.findByRole("group")).not.toHaveAttribute("open");
  });
});
