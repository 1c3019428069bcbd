// Remembers the edition that a reader last opened, and takes whoever comes to `/` to it, or to
// the one that their browser asks for. Crawlers stay: the choice is a page of its own to them; so
// does whoever asks for it, by `/?choose`. Keeps the place when the edition is changed. Offers theme
// and size of text, which without it are the system's: `comfort.js` applies them.
(() => {
  const editions = ['en', 'zh', 'zh-hant', 'bilingual'];
  const isCrawler = /bot|crawl|spider/i.test(navigator.userAgent);
  const here = location.pathname.split('/')[1];

  function remember(name, choice) {
    try {
      localStorage.setItem(name, choice);
    } catch {
      // Storage may be refused; nothing depends on it.
    }
  }

  function recall() {
    try {
      return localStorage.getItem('edition');
    } catch {
      return null;
    }
  }

  function match(languages) {
    for (const tag of languages) {
      if (/^zh-(hant|tw|hk|mo)/i.test(tag)) return 'zh-hant';
      if (/^zh\b/i.test(tag)) return 'zh';
      if (/^en\b/i.test(tag)) return 'en';
    }
    return undefined;
  }

  if (editions.includes(here)) remember('edition', here);
  else if (here === '' && location.search !== '?choose' && !isCrawler) {
    const known = recall();
    const edition = editions.includes(known) ? known : match(navigator.languages);
    if (edition) location.replace(`/${edition}/`);
  }

  // Whoever changes the edition goes on reading at the paragraph that they see.
  for (const link of document.querySelectorAll('.switch a[hreflang]')) {
    link.addEventListener('click', () => {
      const blocks = [...document.querySelectorAll('.prose > [id^="p"]')];
      const seen = blocks.find((block) => block.getBoundingClientRect().bottom > 0);
      const place = seen ?? blocks.at(-1);
      link.hash = place && place !== blocks[0] ? place.id : '';
    });
  }

  const { dataset } = document.documentElement;
  const controls = document.getElementById('comfort');
  if (controls) controls.hidden = false;
  for (const input of controls?.querySelectorAll('input') ?? []) {
    input.checked = (dataset[input.name] ?? '') === input.value;
    input.addEventListener('change', () => {
      dataset[input.name] = input.value;
      remember(input.name, input.value);
    });
  }
})();
