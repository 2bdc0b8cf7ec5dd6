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
  // What the address leads to; a reader may have written anything there.
  const aim = () => { try { return decodeURIComponent(location.hash.slice(1)) } catch { return '' } };
  const status = make('p', { className: 'visually-hidden', role: 'status' });
  main.append(status);
  const say = text => { status.textContent = ''; setTimeout(() => status.textContent = text, 50) };

  // What is remembered is read again where a page comes back as it was left: the reader may have chosen otherwise on another.
  const onReturn = act => { act(); addEventListener('pageshow', event => { if (event.persisted) act() }) };

  // Colours: as the system, light, dark.
  const scheme = $('.scheme'), schemes = ['', 'light', 'dark'], schemeWords = ['as the system', 'light', 'dark'];
  const papers = new Map([...$$('meta[name="theme-color"]')].map(meta => [meta, meta.content]));
  const showScheme = () => {
    scheme.ariaLabel = scheme.title = 'Colours: ' + schemeWords[schemes.indexOf(page.dataset.scheme ?? '')];
    const paper = getComputedStyle(page).backgroundColor;
    for (const [meta, own] of papers) meta.content = page.dataset.scheme ? paper : own;
  };
  if (scheme) {
    scheme.hidden = false;
    onReturn(() => { page.dataset.scheme = kept.get('scheme') ?? page.dataset.scheme ?? ''; showScheme() });
    scheme.addEventListener('click', () => {
      const next = schemes[(schemes.indexOf(page.dataset.scheme ?? '') + 1) % 3];
      page.dataset.scheme = next;
      kept.set('scheme', next);
      showScheme();
      say(scheme.title);
    });
  }

  // Switches of the article: they work by themselves, here they are remembered.
  const switches = $$('.switches input'), showChecked = () => page.dataset.show = switches.filter(box => box.checked).map(box => box.id).join(' ');
  for (const box of switches) box.addEventListener('change', () => { kept.set(box.id, box.checked ? 'on' : 'off'); showChecked() });
  if (switches.length) onReturn(() => { for (const box of switches) { const state = kept.get(box.id); if (state) box.checked = state === 'on' } showChecked() });

  // The rail and the line of time are one stop of the keyboard; arrows go from mark to mark.
  for (const drawing of $$('.rail svg, .overview svg')) {
    const marks = $$('a', drawing);
    // Only with this script: without it every mark is a stop of its own, and its title the browser's own hint.
    marks.forEach((mark, at) => {
      const title = $('title', mark);
      mark.setAttribute('tabindex', at ? -1 : 0);
      const words = title.textContent;
      title.remove();
      // What is seen is part of the name.
      const seen = mark.textContent.trim();
      mark.setAttribute('aria-label', seen && seen !== words ? `${seen}: ${words}` : words);
    });
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

  // A date in the margin or on the rail marks its statement, a statement its dates; on a timeline an entry's date marks what it dates (in the style sheet).
  const statementOf = node => node.closest?.('.passage .statement');
  const dates = $$('.margin .date'), railMarks = $$('.rail a');
  const markPair = ({ target, type }) => {
    const on = /over|in$/.test(type), { statement = statementOf(target)?.id, entry } = target.closest?.('.margin .date, .rail a')?.dataset ?? {};
    for (const date of dates) if (entry ? date.dataset.entry === entry : date.dataset.statement === statement) {
      const told = document.getElementById(date.dataset.statement);
      if (!told.matches('.chosen')) told.classList.toggle('marked', on);
      date.parentElement.classList.toggle('marked', on);
      for (const mark of railMarks) if (mark.dataset.entry === date.dataset.entry) mark.classList.toggle('told', on);
    }
  };
  if (dates.length) for (const type of ['mouseover', 'mouseout', 'focusin', 'focusout']) main.addEventListener(type, markPair);

  // The rail follows the reader.
  const rail = $('.rail');
  if (rail && 'IntersectionObserver' in window) {
    const watch = new IntersectionObserver(rows => {
      for (const row of rows.filter(row => row.isIntersecting)) {
        const here = row.target.dataset.entries.split(' ');
        if (here[0]) for (const mark of railMarks) mark.classList.toggle('here', here.includes(mark.dataset.entry));
      }
    }, { rootMargin: '-30% 0px -65% 0px' });
    for (const row of $$('.row')) watch.observe(row);
  }

  // Copying, and saying that it was done.
  const copy = async (text, what, html) => {
    const blob = (words, type) => ({ [type]: new Blob([words], { type }) });
    try { await (html ? navigator.clipboard.write([new ClipboardItem({ ...blob(text, 'text/plain'), ...blob(html, 'text/html') })]) : navigator.clipboard.writeText(text)) } catch {
      const area = make('textarea', { value: text, className: 'visually-hidden' });
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
    }
    say(what + ' copied');
  };
  const address = () => $('link[rel="canonical"]')?.href ?? location.href.split(/[?#]/)[0];
  // Citations: places for a locator and an address are kept free in them, and filled for what is cited.
  const cite = $('.cite'), styles = $$('[data-style]', cite ?? make('p')), style = () => styles.find(one => one.dataset.style === kept.get('style')) ?? styles[0];
  const citedAt = () => cite && new URL(cite.dataset.url, address()).href;
  const filled = (form, url, locator) => {
    const words = form.cloneNode(true);
    for (const part of $$('[data-part]', words)) {
      const text = { url, locator }[part.dataset.part];
      if (text) part.textContent = (part.dataset.before ?? '') + text + (part.dataset.after ?? '');
      else if (part.hidden) part.remove();
    }
    return words;
  };
  // A note has place and address in it; elsewhere the list has the address and the text the place.
  const citing = (url, locator) => {
    const [list, text] = $$('.citation', style());
    return (style().dataset.style === 'chicago' ? [text] : [list, text]).map(form => filled(form, url, locator));
  };
  const copyCitation = (button, forms) => {
    copy(forms.map(form => form.textContent).join('\n'), 'Citation', forms.map(form => `<p>${form.innerHTML.replace(/<\/?span[^>]*>/g, '')}</p>`).join(''));
    confirmOn(button);
  };
  const openStyle = () => { for (const one of styles) one.open = one === style() };
  for (const one of styles) {
    $('summary', one).addEventListener('click', () => kept.set('style', one.dataset.style));
    for (const copying of $$('.copy', one)) {
      copying.hidden = false;
      copying.addEventListener('click', () => copyCitation(copying, [filled(copying.previousElementSibling, citedAt())]));
    }
  }
  if (cite) openStyle();
  // An entry of a timeline is cited by its date.
  if (cite) for (const entry of $$('.entry')) {
    const made = make('button', { type: 'button', className: 'copy' }, 'Copy citation');
    made.addEventListener('click', () => copyCitation(made, citing(address() + '#' + entry.id, $('.date a', entry).textContent.trim())));
    ($('.steps', entry) ?? $('.telling', entry)).append(made);
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
    const passage = statement.closest('.passage'), number = reference.split('.')[0], choice = make('select', { ariaLabel: 'Style of the citation' }, ...styles.map(one => make('option', { value: one.dataset.style, selected: one === style() }, $('summary', one).textContent)));
    choice.addEventListener('change', () => { kept.set('style', choice.value); openStyle() });
    bar = make('div', { className: 'bar-of-statement', role: 'group', ariaLabel: 'Statement ' + reference },
      make('p', {}, make('b', {}, '¶ ' + reference), ' ', make('span', { className: 'section ' + section }, section), ' ', make('span', { className: 'how' }, statement.dataset.reason ?? '')),
      make('div', { className: 'acts' },
        button('Copy link', made => { copy(link, 'Link'); confirmOn(made) }),
        ...(cite ? [button('Copy citation', made => copyCitation(made, citing(link, reference))), button('of ¶ ' + number, made => copyCitation(made, citing(address() + '#' + passage.id, number))), choice] : []),
        ...(other ? [make('a', { href: other.getAttribute('href') + '#' + statement.id }, 'See it in the ' + section)] : []),
        ...entities, button('Close', close)));
    bar.lastChild.lastChild.className = 'close';
    // By the names they go by, where those are known.
    known().then(all => { for (const chip of entities) chip.textContent = all[keyOf(chip)]?.t ?? chip.textContent });
    statement.closest('.passage').after(bar);
    if (byKey) {
      statement.tabIndex = -1;
      statement.focus({ preventScroll: true });
      statement.scrollIntoView({ block: 'nearest' });
    } else {
      // Only where the bar covers it: what is in sight stays where it is.
      const box = statement.getBoundingClientRect(), covered = box.bottom + 8 - bar.getBoundingClientRect().top;
      if (covered > 0) scrollBy(0, Math.max(0, Math.min(covered, box.top - 8)));
      say(`Statement ${reference} chosen`);
    }
  };
  main.addEventListener('click', event => {
    if (event.target.closest('a, button, input, label, summary, .bar-of-statement')) return;
    const statement = statementOf(event.target);
    if (!statement || !getSelection().isCollapsed) return;
    statement === chosen ? close() : choose(statement);
  });

  // On timeline and analysis a statement's own address finds where it is told.
  const tellingOf = id => /^s\d+-\d+$/.test(id) && !document.getElementById(id) ? $(`[data-statement="${id}"]:not(a)`) : null;
  const findTold = () => {
    const telling = tellingOf(aim());
    if (!telling) return;
    for (const marked of $$('.marked')) marked.classList.remove('marked');
    telling.classList.add('marked');
    // Entries of a long timeline have a height of their own only where they are near: what was scrolled to would move away again.
    $('.long')?.classList.remove('long');
    telling.scrollIntoView({ block: 'center' });
  };
  findTold();
  addEventListener('hashchange', findTold);

  // What a timeline or a library shows, and in which order; kept in the address.
  const filter = $('.filter');
  if (filter) {
    const items = $$('.entry, .shelf .card, .ledger tbody tr'), choices = $$('select', filter), all = $('button', filter), count = $('output', filter);
    let order = '';
    const apply = byReader => {
      const wanted = choices.filter(choice => choice.value && choice.name !== 'order'), asked = choices.find(choice => choice.name === 'order')?.value ?? '';
      let shown = 0, heading = null;
      for (const item of items) {
        item.hidden = !wanted.every(choice => ` ${item.dataset[choice.name]} `.includes(` ${choice.value} `));
        shown += !item.hidden;
      }
      for (const part of $$('div.timeline > *')) {
        // Gaps are told between all entries; between some of them they would be untrue.
        if (part.matches('.gap')) part.hidden = wanted.length > 0;
        else if (part.matches('.period')) (heading = part).hidden = true;
        else if (!(part.hidden = !$('.entry:not([hidden])', part)) && heading) heading.hidden = false;
      }
      for (const mark of $$('.overview a')) mark.classList.toggle('off', Boolean(document.getElementById(mark.getAttribute('href').split('#')[1])?.hidden));
      if (asked !== order) items[0].parentElement.append(...[...items].sort((a, b) => (order = asked) === 'time' ? (a.dataset.time || 1e9) - (b.dataset.time || 1e9) : (a.dataset[asked] ?? '').localeCompare(b.dataset[asked] ?? '', $('.site .name').lang || page.lang)));
      order = asked;
      all.disabled = !wanted.length;
      count.textContent = wanted.length ? `${shown} of ${count.dataset.all} ${count.dataset.what}` : `${count.dataset.all} ${count.dataset.what}`;
      if (!byReader) return;
      const query = new URLSearchParams(choices.map(choice => [choice.name, choice.value]).filter(([, value]) => value)).toString();
      try { history.replaceState(null, '', location.pathname + (query && '?' + query) + location.hash) } catch { /* the host keeps its address */ }
    };
    const showAll = () => { for (const choice of choices) if (choice.name !== 'order') choice.value = ''; apply(true) };
    for (const choice of choices) choice.addEventListener('change', () => apply(true));
    all.addEventListener('click', showAll);
    const read = () => {
      const query = new URLSearchParams(location.search);
      for (const choice of choices) {
        const value = query.get(choice.name) ?? '';
        choice.value = [...choice.options].some(option => option.value === value) ? value : '';
      }
      apply(false);
    };
    read();
    addEventListener('popstate', read);
    const showTarget = () => {
      const target = document.getElementById(aim()) ?? tellingOf(aim());
      if (!target?.closest('[hidden]')) return;
      showAll();
      target.id ? target.scrollIntoView() : findTold();
    };
    showTarget();
    addEventListener('hashchange', showTarget);
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
  // The address of a link inside the site (a drawing's links have no href but the attribute).
  const keyOf = link => {
    const { href } = new URL(link.getAttribute('href') ?? '', location.href);
    try { return href.startsWith(root) ? decodeURIComponent(href.slice(root.length)) : '' } catch { return '' }
  };
  const told = async link => {
    const address = link.getAttribute('href') ?? '', key = keyOf(link);
    const note = link.matches('.note-ref') && address[0] === '#' && $('.note-text', document.getElementById(address.slice(1)) ?? document);
    if (note) return { body: [...note.cloneNode(true).childNodes] };
    const all = await known(), found = all[key] ?? (link.ariaLabel && link.closest('svg') && { t: link.ariaLabel });
    if (!found) return null;
    // A statement is shown between its neighbours.
    const [, passage, number] = /^(.*#s\d+-)(\d+)$/.exec(key) ?? [];
    const words = passage ? [-1, 0, 1].map(step => all[passage + (Number(number) + step)]).filter(Boolean).map(one => make('span', { className: one === found ? '' : 'near' }, one.w + ' ')) : [found.w ?? ''];
    // Two paragraphs, since words that run from right to left have a direction of their own.
    return { time: /#e-/.test(key), body: [make('p', {}, make('b', { dir: 'auto' }, found.t), make('span', { className: 'how' }, [found.k, found.c && `${found.c} ${found.c === 1 ? 'statement' : 'statements'}`].filter(Boolean).join(', '))), make('p', { dir: 'auto' }, ...words)] };
  };
  const hide = () => {
    clearTimeout(closing);
    about?.removeAttribute('aria-describedby');
    card?.remove();
    card = about = null;
  };
  const hideSoon = () => { clearTimeout(opening); clearTimeout(closing); closing = setTimeout(hide, 300) };
  const show = async (link, x, byTouch) => {
    const what = await told(link);
    if (!what || !link.isConnected || !(byTouch || link.matches(':hover') || link === document.activeElement)) return false;
    hide();
    about = link;
    card = make('div', { className: 'preview' + (what.time ? ' of-time' : ''), id: 'preview', role: 'tooltip' }, ...what.body, ...(byTouch ? [make('p', { className: 'how' }, 'Tap the link again to follow it.')] : []));
    main.append(card);
    link.setAttribute('aria-describedby', 'preview');
    const boxes = [...link.getClientRects()], box = boxes.find(one => x >= one.left && x <= one.right) ?? boxes[0];
    const below = box.bottom + 8 + card.offsetHeight < innerHeight;
    card.style.left = Math.max(16, Math.min((x ?? box.left) - 24, innerWidth - card.offsetWidth - 16)) + 'px';
    card.style.top = Math.max(8, below ? box.bottom + 8 : box.top - 8 - card.offsetHeight) + 'px';
    return true;
  };
  const previewed = 'main a:not(.permalink, .no, .self, .note-back, .pages a, .contents a, .when a, .letters a, .bar-of-statement a, [rel~="external"])';
  const ask = (target, x) => {
    const link = target.closest?.(previewed);
    if (target.closest?.('.preview') || (link && link === about)) return clearTimeout(closing);
    if (!link) return;
    hideSoon();
    setTimeout(known, 150);
    opening = setTimeout(() => show(link, x), 500);
  };
  const leave = event => { if (event.pointerType !== 'touch' && (event.target.closest?.('.preview') || event.target.closest?.(previewed))) hideSoon() };
  addEventListener('pointerover', event => { if (event.pointerType !== 'touch') ask(event.target, event.clientX) });
  addEventListener('pointerout', leave);
  addEventListener('focusin', event => { if (event.target.matches(':focus-visible')) ask(event.target) });
  addEventListener('focusout', leave);
  addEventListener('scroll', () => { if (card) hideSoon() }, { passive: true });
  // By finger: the first tap on a link in the text shows, the second follows; a tap elsewhere closes.
  let finger = false;
  addEventListener('pointerdown', event => {
    finger = event.pointerType === 'touch';
    if (finger && card && !event.target.closest('.preview') && event.target.closest('a') !== about) hide();
  });
  main.addEventListener('click', async event => {
    const link = event.target.closest(':is(.statement, .prose) a:not(.permalink, [rel~="external"])');
    if (!finger || !link || link === about) return;
    event.preventDefault();
    if (!await show(link, event.clientX, true)) location.href = link.href;
  });

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
