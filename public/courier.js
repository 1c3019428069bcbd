// What a reader chooses is kept in their browser; `comfort.js` applies it before the next page is
// painted.
const keep = (name, choice) => {
  try {
    localStorage.setItem(name, choice);
  } catch {
    // Storage may be refused; nothing depends on it.
  }
};

// Remembers the edition that a reader last opened, and takes whoever comes to `/` to it, or to
// the one that their browser asks for. Crawlers stay: the choice is a page of its own to them; so
// does whoever asks for it, by `/?choose`. Keeps the place when the edition is changed.
(() => {
  const editions = ['en', 'zh', 'zh-hant', 'bilingual'];
  const isCrawler = /bot|crawl|spider/i.test(navigator.userAgent);
  const here = location.pathname.split('/')[1];

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

  if (editions.includes(here)) keep('edition', here);
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
})();

// Offers theme and size of text, which without it are the system's, and keeps which of two languages
// are in sight, and whether what they share is marked.
(() => {
  const root = document.documentElement;
  const controls = document.getElementById('comfort');
  if (controls) controls.hidden = false;
  const inputs = [...document.querySelectorAll('#comfort input, .modes input')];
  const phone = 'screen and (max-width: 47.99rem)';

  // Whoever has not chosen how to read two languages sees what is chosen for them.
  const defaults = () => ({ reading: matchMedia(phone).matches ? 'en' : 'both' });

  function show() {
    for (const input of inputs) {
      const choice = root.dataset[input.name] ?? defaults()[input.name] ?? '';
      input.checked = choice === input.value;
    }
    hide();
  }

  // What is a tap away is found by the browser's own search, too, which opens it.
  function hide() {
    if (!('onbeforematch' in root)) return;
    for (const text of document.querySelectorAll('.pair > div')) {
      text.hidden = false;
      if (getComputedStyle(text).display === 'none') text.hidden = 'until-found';
    }
  }

  for (const input of inputs) {
    input.addEventListener('change', () => {
      const choice = input.checked ? input.value : '';
      root.dataset[input.name] = choice;
      keep(input.name, choice);
      hide();
    });
  }
  for (const peek of document.querySelectorAll('.peek')) {
    peek.addEventListener('toggle', hide);
    peek.parentElement.addEventListener('beforematch', () => {
      peek.open = true;
    });
  }
  if (inputs.some(({ name }) => name === 'reading'))
    matchMedia(phone).addEventListener('change', show);
  show();
})();
