/**
 * Remembers where focus is before something opens or is saved; the function it returns gives focus back where it was lost:
 * to what had it (of an item in a menu, to the menu's button), else to its row, the row that came in its place, or the page.
 */
export function focusBack(): () => void {
  const had = document.activeElement;
  const menu = had?.closest("[role=menu]");
  const opener = menu ? document.querySelector(`[aria-controls="${menu.id}"]`) : had;
  const row = had?.closest("[data-row]");
  const rows = row?.parentElement;
  const place = row && rows ? [...rows.children].indexOf(row) : -1;
  return () => {
    if (document.activeElement !== document.body) return;
    const next = rows?.children[Math.min(place, rows.childElementCount - 1)];
    const back = [opener, row, next].find((one) => one?.isConnected && one !== document.body);
    (back instanceof HTMLElement ? back : document.getElementById("page"))?.focus({
      preventScroll: true
    });
  };
}
