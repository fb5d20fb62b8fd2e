import { fireEvent, screen, within } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { memoryShelf } from "../../../src/app/settings/storage.ts";
import { useKeys } from "../../../src/app/shell/keyboard.tsx";
import { renderApp } from "../render.tsx";

/** Writes down which keys reached it. */
function Recorder() {
  const [keys, setKeys] = useState<readonly string[]>([]);
  const record = (key: string) => () => setKeys((before) => [...before, key]);
  useKeys({
    x: record("x"),
    "[": record("["),
    "?": () => false,
    Enter: record("Enter"),
    Escape: record("Escape"),
    "d d": record("d d"),
  });
  return (
    <>
      <output>{keys.join(" ")}</output>
      <input aria-label="Feld" />
      <input type="checkbox" aria-label="Schalter" />
      <button type="button">Knopf</button>
      <p contentEditable suppressContentEditableWarning>
        Text
      </p>
    </>
  );
}

function renderRecorder(stored = "{}") {
  const shelf = memoryShelf({ "wortlaut:settings": stored });
  return renderApp([{ path: "/", Component: Recorder }], { shelf });
}

/** The recorder's output; the shell's notices stand outside the page. */
async function findOutput(): Promise<HTMLElement> {
  return within(screen.getByRole("main")).findByRole("status");
}

describe("keys", () => {
  it("reach the view, one or two at a time, in upper or lower case", async () => {
    const { user } = renderRecorder();
    const output = await findOutput();
    await user.keyboard("xX{Enter}{Escape}ddd");
    expect(output).toHaveTextContent("x x Enter Escape d d");
  });

  it("belong to the browser with Ctrl, Alt and Meta, but signs may need AltGr or Option", async () => {
    renderRecorder();
    const output = await findOutput();
    fireEvent.keyDown(document.body, { key: "x", ctrlKey: true });
    fireEvent.keyDown(document.body, { key: "x", metaKey: true });
    fireEvent.keyDown(document.body, { key: "x", altKey: true });
    fireEvent.keyDown(document.body, { key: "[", ctrlKey: true });
    expect(output).toBeEmptyDOMElement();
    fireEvent.keyDown(document.body, { key: "[", altKey: true });
    fireEvent.keyDown(document.body, { key: "[", altKey: true, ctrlKey: true, modifierAltGraph: true });
    expect(output).toHaveTextContent("[ [");
  });

  it("belong to what has the focus: text fields, and Enter to buttons", async () => {
    const { user } = renderRecorder();
    const output = await findOutput();
    await user.click(screen.getByRole("textbox", { name: "Feld" }));
    await user.keyboard("x");
    await user.click(screen.getByText("Text"));
    await user.keyboard("x");
    await user.click(screen.getByRole("button", { name: "Knopf" }));
    await user.keyboard("{Enter}");
    expect(output).toBeEmptyDOMElement();
    await user.click(screen.getByRole("checkbox", { name: "Schalter" }));
    await user.keyboard("x");
    expect(output).toHaveTextContent("x");
  });

  it("rest while a dialog is open, and go on to the shell when the view declines them", async () => {
    const { user } = renderRecorder();
    const output = await findOutput();
    await user.keyboard("?");
    expect(await screen.findByRole("dialog", { name: "Tastenkürzel" })).toBeVisible();
    await user.keyboard("x");
    expect(output).toBeEmptyDOMElement();
  });

  it("of a single character can be switched off; Enter and Escape stay", async () => {
    const { user } = renderRecorder('{"singleKeys":false}');
    const output = await findOutput();
    await user.keyboard("x?dd{Enter}{Escape}");
    expect(output).toHaveTextContent("Enter Escape");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  it("that are held do once what they do, but go on from one thing to the next", async () => {
    function Held() {
      const [keys, setKeys] = useState("");
      const record = (key: string) => () => setKeys((before) => before + key);
      useKeys({ t: record("t"), j: record("j"), Escape: record("E") });
      return <output>{keys}</output>;
    }
    renderApp([{ path: "/", Component: Held }]);
    const output = await findOutput();
    for (const key of ["t", "j", "Escape"]) {
      fireEvent.keyDown(document.body, { key });
      fireEvent.keyDown(document.body, { key, repeat: true });
      fireEvent.keyDown(document.body, { key, repeat: true });
    }
    expect(output).toHaveTextContent("tjjjE");
  });

  it("do what the last rendering bound", async () => {
    function Counter() {
      const [count, setCount] = useState(0);
      useKeys({ x: () => setCount(count + 1) });
      return <output>{count}</output>;
    }
    const { user } = renderApp([{ path: "/", Component: Counter }]);
    const output = await findOutput();
    await user.keyboard("xxx");
    expect(output).toHaveTextContent("3");
  });
});
