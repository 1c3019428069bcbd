// Runs before the page is painted, so that it never flashes: the theme, the size of text
// and the languages in sight that a reader chose.
(() => {
  try {
    for (const name of ['theme', 'size', 'reading', 'marks']) {
      const choice = localStorage.getItem(name);
      if (choice) document.documentElement.dataset[name] = choice;
    }
  } catch {
    // Storage may be refused; the page is as the system asks.
  }
})();
