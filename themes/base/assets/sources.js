// Everything here is an addition: without it the pages read, link and print the same.
'use strict';
(() => {
  const page = document.documentElement, main = document.querySelector('main');
  const $ = (selector, from = document) => from.querySelector(selector);
  const $$ = (selector, from = document) => [...from.querySelectorAll(selector)];
  const make = (tag, set = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(set)) if (value != null) name in element && name !== 'role' ? element[name] = value : element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  const kept = {
    get(key) { try { return localStorage.getItem('sources-' + key) } catch { return null } },
    set(key, value) { try { localStorage.setItem('sources-' + key, value) } catch { /* storage is closed: it holds for this page */ } },
  };
  const status = make('p', { className: 'visually-hidden', role: 'status' });
  main.append(status);
  const say = text => { status.textContent = ''; setTimeout(() => status.textContent = text, 50) };

  // Colours: as the system, light, dark.
  const scheme = $('.scheme'), schemes = ['', 'light', 'dark'], schemeWords = ['as the system', 'light', 'dark'];
  const showScheme = () => {
    scheme.ariaLabel = scheme.title = 'Colours: ' + schemeWords[schemes.indexOf(page.dataset.scheme ?? '')];
    const paper = getComputedStyle(page).backgroundColor;
    for (const meta of $$('meta[name="theme-color"]')) if (page.dataset.scheme) meta.content = paper;
  };
  if (scheme) {
    scheme.hidden = false;
    showScheme();
    scheme.addEventListener('click', () => {
      const next = schemes[(schemes.indexOf(page.dataset.scheme ?? '') + 1) % 3];
      page.dataset.scheme = next;
      kept.set('scheme', next);
      showScheme();
      say(scheme.title);
    });
  }

  // Switches of the article: they work by themselves, here they are remembered.
  for (const box of $$('.switches input')) {
    box.checked = kept.get(box.id) === 'on';
    box.addEventListener('change', () => {
      kept.set(box.id, box.checked ? 'on' : 'off');
      page.dataset.show = $$('.switches input:checked').map(other => other.id).join(' ');
    });
  }

  // The rail and the line of time are one stop of the keyboard; arrows go from mark to mark.
  for (const drawing of $$('.rail svg, .overview .across')) {
    const marks = $$('a', drawing);
    // Only with this script: without it every mark is a stop of its own.
    marks.forEach((mark, at) => mark.setAttribute('tabindex', at ? -1 : 0));
    drawing.addEventListener('keydown', event => {
      const at = marks.indexOf(event.target.closest('a')), step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -at, End: marks.length - 1 - at }[event.key];
      const next = marks[at + step];
      if (at < 0 || !next) return;
      event.preventDefault();
      marks[at].setAttribute('tabindex', -1);
      next.setAttribute('tabindex', 0);
      next.focus();
    });
  }

  // A date in the margin marks its statement, a statement its dates.
  const statementOf = node => node.closest?.('.passage .statement');
  const dates = new Map();
  for (const date of $$('.margin .date')) dates.set(date.dataset.statement, [...dates.get(date.dataset.statement) ?? [], date]);
  const markPair = (node, on) => {
    const date = node.closest?.('.margin .date'), statement = statementOf(node);
    if (date) document.getElementById(date.dataset.statement)?.classList.toggle('marked', on);
    if (statement && !statement.classList.contains('chosen')) for (const other of dates.get(statement.id) ?? []) other.parentElement.classList.toggle('marked', on);
  };
  if (dates.size) for (const [type, on] of [['mouseover', true], ['mouseout', false], ['focusin', true], ['focusout', false]]) main.addEventListener(type, event => markPair(event.target, on));

  // The rail follows the reader.
  const rail = $('.rail');
  if (rail && 'IntersectionObserver' in window) {
    const marks = $$('a', rail);
    const watch = new IntersectionObserver(rows => {
      for (const row of rows.filter(row => row.isIntersecting)) {
        const here = row.target.dataset.entries.split(' ');
        if (here[0]) for (const mark of marks) mark.classList.toggle('here', here.includes(mark.dataset.entry));
      }
    }, { rootMargin: '-30% 0px -65% 0px' });
    for (const row of $$('.row')) watch.observe(row);
  }

  // Copying, and saying that it was done.
  const copy = async (text, what) => {
    try { await navigator.clipboard.writeText(text) } catch {
      const area = make('textarea', { value: text, className: 'visually-hidden' });
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
    }
    say(what + ' copied');
  };
  const address = () => $('link[rel="canonical"]')?.href ?? location.href.split(/[?#]/)[0];
  const citation = $('.citation');
  for (const button of $$('[data-copy="citation"]')) {
    button.hidden = false;
    button.addEventListener('click', () => { copy(citation.textContent.trim() + ' ' + new URL(citation.dataset.url, address()).href, 'Citation'); confirmOn(button) });
  }
  const confirmOn = button => {
    const words = button.textContent;
    button.textContent = 'Copied';
    setTimeout(() => button.textContent = words, 1500);
  };

  // A statement chosen by click or key: a bar with what can be done with it.
  let chosen = null, bar = null;
  const statements = $$('.passage .statement');
  const close = () => {
    const was = chosen;
    chosen?.classList.remove('marked', 'chosen');
    const inside = bar?.contains(document.activeElement);
    bar?.remove();
    chosen = bar = null;
    if (inside) was.focus({ preventScroll: true });
  };
  const choose = (statement, byKey) => {
    close();
    chosen = statement;
    statement.classList.add('marked', 'chosen');
    const reference = $('.permalink', statement)?.dataset.ref ?? '', section = statement.dataset.section;
    const link = address() + '#' + statement.id, other = $$('.pages a')[section === 'timeline' ? 1 : 2];
    const button = (words, act) => { const made = make('button', { type: 'button' }, words); made.addEventListener('click', () => act(made)); return made };
    const named = new Map($$('[data-entity]', statement).map(mention => [mention.dataset.entity, mention]));
    const entities = [...named].map(([slug, mention]) => make('a', { className: 'chip', href: (mention.href ? mention : $(`a[data-entity="${slug}"]`))?.getAttribute('href') ?? '#' }, mention.textContent));
    bar = make('div', { className: 'bar-of-statement', role: 'group', ariaLabel: 'Statement ' + reference },
      make('p', {}, make('b', {}, '¶ ' + reference), ' ', make('span', { className: 'section ' + section }, section), ' ', make('span', { className: 'how' }, statement.dataset.reason ?? '')),
      make('div', { className: 'acts' },
        button('Copy link', made => { copy(link, 'Link'); confirmOn(made) }),
        ...(citation ? [button('Copy citation', made => { copy(`${citation.textContent.trim()} ¶ ${reference}. ${link}`, 'Citation'); confirmOn(made) })] : []),
        ...(other ? [make('a', { href: other.getAttribute('href') + '#' + statement.id }, 'See it in the ' + section)] : []),
        ...entities, button('Close', close)));
    bar.lastChild.lastChild.className = 'close';
    statement.closest('.passage').after(bar);
    if (byKey) {
      statement.tabIndex = -1;
      statement.focus({ preventScroll: true });
      statement.scrollIntoView({ block: 'nearest' });
    } else say(`Statement ${reference} chosen`);
  };
  main.addEventListener('click', event => {
    if (event.target.closest('a, button, input, label, summary, .bar-of-statement')) return;
    const statement = statementOf(event.target);
    if (!statement || !getSelection().isCollapsed) return;
    statement === chosen ? close() : choose(statement);
  });

  // On timeline and analysis a statement's own address finds where it is told.
  const findTold = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (!/^s\d+-\d+$/.test(id) || document.getElementById(id)) return;
    const told = $(`[data-statement="${id}"]`);
    for (const marked of $$('.marked')) marked.classList.remove('marked');
    told?.classList.add('marked');
    told?.scrollIntoView({ block: 'center' });
  };
  findTold();
  addEventListener('hashchange', findTold);

  // The timeline's filter: by entity, kind and period, kept in the address.
  const filter = $('.filter'), timeline = $('.timeline'), entries = $$('.entry');
  if (filter && entries.length) {
    const entities = new Map(), kinds = new Map(), periods = [], facts = new Map();
    let period = null;
    for (const part of timeline.children) {
      if (part.matches('.period')) periods.push(period = { title: part.textContent.trim(), parts: [part], entries: [] });
      for (const entry of $$('.entry', part)) {
        const named = $$('.chips a[data-entity]', entry);
        facts.set(entry, { entities: new Set(named.map(link => link.dataset.entity)), kinds: new Set(named.map(link => link.dataset.kind)), period: period?.title });
        period?.entries.push(entry);
        for (const slug of facts.get(entry).entities) {
          const known = entities.get(slug) ?? { name: named.find(link => link.dataset.entity === slug).textContent, count: 0 };
          known.count++;
          entities.set(slug, known);
        }
        for (const kind of facts.get(entry).kinds) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      }
    }
    const select = (name, words, options) => {
      const made = make('select', { name }, make('option', { value: '' }, 'all'), ...options.map(([value, text]) => make('option', { value }, text)));
      made.addEventListener('change', () => apply(true));
      filter.append(make('label', {}, words, made));
      return made;
    };
    const choices = {
      entity: select('entity', 'Who or what', [...entities].sort(([, a], [, b]) => a.name.localeCompare(b.name)).map(([slug, known]) => [slug, `${known.name} (${known.count})`])),
      kind: select('kind', 'Kind', [...kinds].sort().map(([kind, count]) => [kind, `${kind} (${count})`])),
      ...(periods.length > 1 && { period: select('period', 'Period', periods.map(({ title, entries }) => [title, `${title} (${entries.length})`])) }),
    };
    const all = make('button', { type: 'button' }, 'Show all'), count = make('output');
    filter.append(all, count);
    const marks = new Map($$('.overview .across a').map(mark => [mark.getAttribute('href').split('#')[1], mark]));
    const apply = byReader => {
      const { entity, kind, period } = Object.fromEntries(Object.entries(choices).map(([name, choice]) => [name, choice.value]));
      const on = entity || kind || period;
      let shown = 0;
      for (const [entry, fact] of facts) {
        const fits = (!entity || fact.entities.has(entity)) && (!kind || fact.kinds.has(kind)) && (!period || fact.period === period);
        entry.hidden = !fits;
        marks.get(entry.id)?.classList.toggle('off', !fits);
        shown += fits;
      }
      for (const { parts, entries } of periods) for (const part of parts) part.hidden = entries.every(entry => entry.hidden);
      // Gaps are told between all entries; between some of them they would be untrue.
      for (const gap of $$('.gap', timeline)) gap.hidden = Boolean(on);
      all.disabled = !on;
      count.textContent = on ? `${shown} of ${facts.size} entries` : `${facts.size} entries`;
      if (!byReader) return;
      say(count.textContent);
      const query = new URLSearchParams(Object.entries(choices).map(([name, choice]) => [name, choice.value]).filter(([, value]) => value)).toString();
      try { history.replaceState(null, '', location.pathname + (query && '?' + query) + location.hash) } catch { /* the host keeps its address */ }
    };
    const showAll = () => { for (const choice of Object.values(choices)) choice.value = ''; apply(true) };
    all.addEventListener('click', showAll);
    for (const [name, value] of new URLSearchParams(location.search)) if (choices[name] && [...choices[name].options].some(option => option.value === value)) choices[name].value = value;
    apply(false);
    const showTarget = () => { if (document.getElementById(location.hash.slice(1))?.hidden) { showAll(); $(location.hash)?.scrollIntoView() } };
    showTarget();
    addEventListener('hashchange', showTarget);
    filter.setAttribute('role', 'group');
    filter.setAttribute('aria-label', 'Filter the entries');
    filter.hidden = false;
  }

  // Previews on hover and focus: of notes from the page itself, of names, entries and arguments from one script of the site,
  // fetched when the first is asked for. They wait as long as Wikipedia's, stay while pointed at, and go with Escape.
  const asked = page.dataset.previews;
  let previews = null, card = null, about = null, opening = 0, closing = 0;
  const known = () => previews ??= new Promise(done => {
    if (!asked) return done({});
    const script = make('script', { src: asked });
    script.onload = () => done(self.SOURCES_PREVIEWS ?? {});
    script.onerror = () => done({});
    document.head.append(script);
  });
  const root = new URL(page.dataset.root || './', location.href).href;
  const told = async link => {
    const address = link.getAttribute('href') ?? '';
    if (link.matches('.note-ref')) {
      const note = $('.note-text', document.getElementById(address.slice(1)) ?? document);
      return note && { body: [...note.cloneNode(true).childNodes] };
    }
    if (!link.href.startsWith(root) || link.href.split('#')[0] === location.href.split(/[?#]/)[0]) return null;
    const found = (await known())[link.href.slice(root.length)];
    return found && { time: link.hash.startsWith('#e-'), body: [make('p', {}, make('b', {}, found.t), make('span', { className: 'how' }, [found.k, found.c && `${found.c} ${found.c === 1 ? 'statement' : 'statements'}`].filter(Boolean).join(', ')), found.w ?? '')] };
  };
  const hide = () => {
    clearTimeout(closing);
    about?.removeAttribute('aria-describedby');
    card?.remove();
    card = about = null;
  };
  const hideSoon = () => { clearTimeout(opening); clearTimeout(closing); closing = setTimeout(hide, 300) };
  const show = async (link, x) => {
    const what = await told(link);
    if (!what || !link.isConnected || !(link.matches(':hover') || link === document.activeElement)) return;
    hide();
    about = link;
    card = make('div', { className: 'preview' + (what.time ? ' of-time' : ''), id: 'preview', role: 'tooltip' }, ...what.body);
    main.append(card);
    link.setAttribute('aria-describedby', 'preview');
    const boxes = [...link.getClientRects()], box = boxes.find(one => x >= one.left && x <= one.right) ?? boxes[0];
    const below = box.bottom + 8 + card.offsetHeight < innerHeight;
    card.style.left = Math.max(16, Math.min((x ?? box.left) - 24, innerWidth - card.offsetWidth - 16)) + 'px';
    card.style.top = Math.max(8, below ? box.bottom + 8 : box.top - 8 - card.offsetHeight) + 'px';
  };
  const previewed = 'main a:not(.permalink, .no, .back, .note-back, .pages a, [rel~="external"])';
  const ask = (target, x) => {
    const link = target.closest?.(previewed);
    if (target.closest?.('.preview') || (link && link === about)) return clearTimeout(closing);
    if (!link) return;
    hideSoon();
    setTimeout(known, 150);
    opening = setTimeout(() => show(link, x), 500);
  };
  const leave = event => { if (event.target.closest?.('.preview') || event.target.closest?.(previewed)) hideSoon() };
  addEventListener('pointerover', event => { if (event.pointerType !== 'touch') ask(event.target, event.clientX) });
  addEventListener('pointerout', leave);
  addEventListener('focusin', event => { if (event.target.matches(':focus-visible')) ask(event.target) });
  addEventListener('focusout', leave);
  addEventListener('scroll', () => { if (card) hideSoon() }, { passive: true });

  // Keys. One sheet lists them; they can be switched off, for readers whose voice or aid types letters.
  const stops = () => statements.length ? statements : $$('.entry:not([hidden]) .date a, .argument .self, .results a');
  let sheet = null;
  const step = by => {
    const all = stops(), from = chosen ?? (all.includes(document.activeElement) ? document.activeElement : null);
    const first = () => Math.max(0, all.findIndex(stop => stop.getBoundingClientRect().bottom > 80));
    const next = all[from ? all.indexOf(from) + by : first()];
    if (!next) return;
    if (statements.length) return choose(next, true);
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'center' });
  };
  const go = number => $$('.pages a')[number]?.click();
  const keys = [
    ['/', 'Search', () => { const field = $('#q'); field ? field.focus() : location.href = page.dataset.root + 'search/index.html' }],
    ['j', 'Next statement, entry or argument', () => step(1)],
    ['k', 'The one before', () => step(-1)],
    ['Enter', 'On a chosen statement: what can be done with it'],
    ['Esc', 'Close what is open'],
    ...($('.pages') ? $$('.pages a').map((link, number) => [String(number + 1), link.textContent.trim(), () => go(number)]) : []),
    ...($('#show-numbers') ? [['n', 'Sentence numbers on or off', () => $('#show-numbers').click()]] : []),
    ['?', 'This sheet', () => help()],
  ];
  const help = () => {
    sheet ??= (() => {
      const on = make('input', { type: 'checkbox', checked: kept.get('keys') !== 'off' });
      on.addEventListener('change', () => kept.set('keys', on.checked ? 'on' : 'off'));
      const made = make('dialog', { className: 'sheet', ariaLabel: 'Keyboard shortcuts' },
        make('h2', {}, 'Keyboard shortcuts'),
        make('dl', {}, ...keys.flatMap(([key, words]) => [make('dt', {}, make('kbd', {}, key)), make('dd', {}, words)])),
        make('p', {}, make('label', {}, on, ' Letters and signs act as shortcuts')),
        make('form', { method: 'dialog' }, make('button', {}, 'Close')));
      main.append(made);
      return made;
    })();
    sheet.showModal();
  };
  const sheetButton = $('.keys');
  if (sheetButton) {
    sheetButton.hidden = false;
    sheetButton.addEventListener('click', help);
  }
  addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || sheet?.open) return;
    if (event.key === 'Escape') { clearTimeout(opening); return card ? hide() : close() }
    if (event.key === 'Enter' && chosen && event.target === chosen) { event.preventDefault(); return $('button', bar).focus() }
    if (event.target.closest('input, textarea, select, [contenteditable]')) return;
    const act = keys.find(([key]) => key === event.key)?.[2];
    if (!act || (kept.get('keys') === 'off' && event.key !== '?')) return;
    event.preventDefault();
    act();
  });
})();
