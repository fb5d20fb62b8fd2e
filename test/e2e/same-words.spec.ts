import { expect, test } from "@playwright/test";
import { takenOver } from "./taken-over.ts";

test("from a quotation to the same words elsewhere, which somebody else says there", async ({ page }) => {
  await page.goto("/a/vier-saetze-an-der-wand");
  await takenOver(page);
  await page.getByRole("button", { name: /^Günter Schabowski.*Einzelheiten$/u }).click();
  const changed = page.getByRole("dialog").getByRole("region", { name: /^Derselbe Wortlaut anderswo/u });
  await expect(changed).toContainText("Anderer Wortlaut, gesagt von Günter Schabowski");
  await expect(changed.getByRole("insertion").first()).toContainText("Reiseanlässe und Verwandtschaftsverhältnisse");
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: /^Erich Honecker.*Einzelheiten$/u }).click();
  const same = page.getByRole("dialog").getByRole("region", { name: /^Derselbe Wortlaut anderswo/u });
  await expect(same).toContainText("Wort für Wort gleich");
  await expect(same.getByText("Dort sagt es jemand anderes: Walter Ulbricht")).toBeVisible();
  await same.getByRole("link", { name: /Sieben Sätze an der Mauer/u }).click();
  await expect(page).toHaveURL(/\/a\/sieben-saetze-an-der-mauer#/u);
  await expect(page.locator(".prose").getByText("Niemand hat die Absicht")).toBeInViewport();
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("versions of one text are one row, which opens to the others", async ({ page }) => {
      await page.goto("/");
      const row = page
        .getByRole("listitem")
        .filter({ has: page.getByRole("heading", { level: 3, name: /^Post von Bord/u }) });
      const other = page.getByRole("link", { name: "Hafenmuseum zeigt Briefe aus zwei Jahrhunderten" });
      await expect(row).toBeVisible();
      await expect(other).toBeHidden();
      await row.getByText("und 1 ähnliche Fassung").click();
      await expect(row.getByText("Silberwieker Bote")).toBeVisible();
      await other.click();
      await expect(page.getByRole("heading", { level: 1 })).toContainText("Hafenmuseum zeigt Briefe");
      await page.getByText("1 andere Fassung dieses Textes").click();
      await page.getByRole("link", { name: /^Post von Bord/u }).click();
      await expect(page.getByRole("heading", { level: 1 })).toContainText("Post von Bord");
    });
  });
}
