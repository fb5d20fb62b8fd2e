import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { COMMAND, FIGURES } from "../../../src/app/parts/about/figures.ts";
import { Component } from "../../../src/app/views/about.tsx";
import { renderApp } from "../render.tsx";

describe("the page about the quotations", () => {
  it("publishes the measured rates by kind, with date and command", async () => {
    renderApp([{ path: "/", Component }]);
    const table = await screen.findByRole("table");
    const row = within(table).getByRole("row", { name: /markierten Stellen sind Zitate/u });
    const cells = within(row)
      .getAllByRole("cell")
      .map(({ textContent }) => Number(textContent));
    expect(cells).toEqual([FIGURES.verbatim, FIGURES.indirect].map(({ precision }) => Math.round(precision * 100)));
    expect(screen.getByText(new RegExp(String(FIGURES.articles), "u"))).toBeVisible();
    expect(screen.getByText(COMMAND)).toBeVisible();
  });
});
