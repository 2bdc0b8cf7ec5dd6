// Added to each page by the preview, and by nothing else: it shows an edit without losing the reader's place, and what is wrong with the content.
'use strict';
// The policy of a published page lets it connect to nothing, and the preview leaves it as it is. So this script is also a worker, which has a policy of its own, and listens for the page.
if (!self.document) {
  const events = new EventSource(location.hash.slice(1));
  for (const type of ['problems', 'page', 'styles']) events.addEventListener(type, event => postMessage({ type, data: event.data }));
} else (() => {
  const own = document.currentScript, key = 'sources-preview-place', closedKey = 'sources-preview-closed';
  const words = element => element.textContent.trim().slice(0, 160);
  // The innermost ones: a passage also holds its number, which an edit above it changes.
  const blocks = () => [...document.querySelectorAll('main [id]')].filter(element => element.getClientRects().length && !element.querySelector('[id]'));

  // The place is the first thing in view whose words stand nowhere else: after an edit above it, it stands elsewhere on the page, and may have another number.
  const keep = () => {
    const all = blocks(), from = all.findIndex(element => element.getBoundingClientRect().top >= 0);
    const isAlone = element => all.every(other => other === element || words(other) !== words(element));
    const first = from < 0 ? null : all.slice(from, from + 20).find(isAlone) ?? all[from];
    const place = { page: location.pathname, y: scrollY, focus: document.activeElement?.id };
    if (scrollY > 0 && first) Object.assign(place, { id: first.id, words: words(first), top: first.getBoundingClientRect().top });
    try { sessionStorage.setItem(key, JSON.stringify(place)) } catch { /* storage is closed: the browser's own memory must do */ }
    history.scrollRestoration = 'manual';
  };
  const restore = () => {
    let place = null;
    try {
      place = JSON.parse(sessionStorage.getItem(key));
      sessionStorage.removeItem(key);
    } catch { /* there is no place */ }
    if (place?.page !== location.pathname) return;
    const go = () => {
      const same = document.getElementById(place.id);
      const found = place.id && (same && words(same) === place.words ? same : blocks().find(element => words(element) === place.words) ?? same);
      scrollTo({ left: scrollX, top: found ? scrollY + found.getBoundingClientRect().top - place.top : place.y, behavior: 'instant' });
    };
    if (place.focus) document.getElementById(place.focus)?.focus({ preventScroll: true });
    go();
    // Once more when all is laid out, unless the reader has moved on.
    const moved = new AbortController();
    for (const name of ['wheel', 'keydown', 'pointerdown', 'touchstart']) addEventListener(name, () => moved.abort(), { once: true, passive: true, signal: moved.signal });
    const last = () => {
      if (!moved.signal.aborted) go();
      moved.abort();
      history.scrollRestoration = 'auto';
    };
    if (document.readyState === 'complete') last();
    else addEventListener('load', () => requestAnimationFrame(last), { once: true });
  };
  restore();

  const make = (tag, set = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), set);
    element.append(...children);
    return element;
  };
  const count = (number, one) => `${number} ${one}${number === 1 ? '' : 's'}`;
  const host = make('div', { id: 'sources-preview' }), root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial; color-scheme: inherit; }
    details { position: fixed; inset: auto 0 0 0; z-index: 2147483647; box-sizing: border-box; max-height: 45vh; overflow: auto; padding: .5rem 1rem; font: .875rem/1.45 system-ui, sans-serif;
      color: CanvasText; background: Canvas; border-top: 3px solid #b8860b; box-shadow: 0 -2px 12px rgb(0 0 0 / .15); }
    details.errors { border-top-color: #c0392b; }
    summary { cursor: pointer; }
    ul { margin: .5rem 0 0; padding: 0; list-style: none; }
    li { padding: .35rem 0; border-top: 1px solid color-mix(in srgb, CanvasText 18%, Canvas); overflow-wrap: anywhere; }
    code { font: .9em ui-monospace, monospace; }
    b { margin: 0 .4em; }
    .hint { display: block; opacity: .8; }
    @media print { details { display: none; } }`);
  root.adoptedStyleSheets = [sheet];
  const title = make('span', { role: 'status' }), list = make('ul'), panel = make('details', { hidden: true }, make('summary', {}, title), list);
  panel.setAttribute('aria-label', 'What is wrong with the content');
  root.append(panel);
  // Closed by hand, it stays closed until something else is wrong.
  const closed = { get: () => { try { return sessionStorage.getItem(closedKey) } catch { return null } }, set: text => { try { sessionStorage.setItem(closedKey, text) } catch { /* it opens again */ } } };
  let told = '';
  panel.querySelector('summary').addEventListener('click', () => closed.set(panel.open ? told : ''));

  const show = (good, problems) => {
    const errors = problems.filter(problem => problem.error).length, warnings = problems.length - errors;
    told = JSON.stringify(problems);
    panel.hidden = !problems.length;
    panel.className = good ? '' : 'errors';
    panel.open = !good && closed.get() !== told;
    title.textContent = [errors && count(errors, 'error'), warnings && count(warnings, 'warning')].filter(Boolean).join(', ') + (good ? '' : ' in the content; below is the last site that could be built');
    list.replaceChildren(...problems.map(problem => make('li', {}, make('code', { textContent: problem.place }), make('b', { textContent: problem.error ? 'error' : 'warning' }),
      problem.message, problem.hint ? make('span', { className: 'hint', textContent: problem.hint }) : '')));
  };
  if (!('withoutPanel' in own.dataset)) document.body.append(host);

  const answers = {
    problems(data) {
      const { good, list: problems } = JSON.parse(data);
      show(good, problems);
    },
    page() {
      keep();
      location.reload();
    },
    styles(data) {
      for (const link of document.querySelectorAll('link[rel=stylesheet]')) {
        const address = new URL(link.href);
        if (address.origin !== location.origin) continue;
        address.searchParams.set('preview', data);
        // The old sheet stays until the new one is there, so that no page is seen without.
        const next = link.cloneNode();
        next.href = address.href;
        next.addEventListener('load', () => link.remove(), { once: true });
        link.after(next);
      }
    },
  };
  const events = new Worker(`${own.src}#${own.dataset.events}?${new URLSearchParams({ page: location.pathname, shown: own.dataset.shown, styles: own.dataset.styles, pictures: own.dataset.pictures })}`);
  events.addEventListener('message', ({ data: { type, data } }) => answers[type](data));
  addEventListener('pagehide', () => events.terminate());
  addEventListener('pageshow', event => { if (event.persisted) location.reload() });
})();
