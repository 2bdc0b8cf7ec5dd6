// Search in the index that came as a script, so that it works from disk too.
'use strict';
(() => {
  const form = document.querySelector('.search form'), field = document.getElementById('q'), found = document.querySelector('.found'), results = document.querySelector('.results');
  const index = self.SOURCES_INDEX, root = document.documentElement.dataset.root;
  if (!form || !index) return;

  // Letters without their marks, one dash, one apostrophe; what Unicode does not take apart is named here.
  const alike = { 'ə': 'e', 'ı': 'i', 'ł': 'l', 'ø': 'o', 'đ': 'd', 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'և': 'եւ' };
  const foldLetter = letter => letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[\u2010-\u2015\u2212]/g, '-').replace(/[\u2018\u2019\u02bc\u02bb`´]/g, '\'').replace(/[\u201c\u201d]/g, '"').replace(/[əıłøđßæœև]/g, other => alike[other]);
  const fold = text => [...text].map(foldLetter).join('');
  // Where each folded letter came from, so that the words can be marked as they are written.
  const foldWithPlaces = text => {
    let folded = '', at = 0;
    const places = [];
    for (const letter of text) {
      const plain = foldLetter(letter);
      for (let i = 0; i < plain.length; i++) places.push(at);
      folded += plain;
      at += letter.length;
    }
    places.push(at);
    return { folded, places };
  };
  // The start of a word, in any script.
  const startsWord = (text, at) => at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]);
  const find = (text, word) => {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (startsWord(text, at)) return at;
    return -1;
  };
  const marked = (text, words) => {
    const { folded, places } = foldWithPlaces(text), spans = [];
    for (const word of words) for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) if (startsWord(folded, at)) spans.push([places[at], places[at + word.length]]);
    const parts = [];
    let done = 0;
    for (const [from, to] of spans.sort((a, b) => a[0] - b[0])) {
      if (from < done) continue;
      parts.push(text.slice(done, from), make('mark', '', text.slice(from, to)));
      done = to;
    }
    return [...parts, text.slice(done)];
  };
  const make = (tag, className, ...children) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    element.append(...children);
    return element;
  };
  const link = (href, ...children) => {
    const made = make('a', '', ...children);
    made.href = root + href;
    return made;
  };

  const entities = index.entities.map(entity => ({ ...entity, names: [entity.n, ...entity.a ?? []].map(name => [name, fold(name)]) }));
  const statements = index.statements.map(statement => ({ ...statement, folded: fold(`${statement.t} ${statement.d ?? ''}`) }));
  const most = 40;
  const search = all => {
    const words = fold(field.value.trim()).split(/\s+/).filter(Boolean);
    results.replaceChildren();
    if (!words.length) return '';
    const people = entities.flatMap(entity => {
      const hits = entity.names.filter(([, folded]) => words.every(word => find(folded, word) >= 0));
      if (!hits.length) return [];
      const [name, folded] = hits[0];
      return [{ entity, name, rank: (folded === words.join(' ') ? 0 : find(folded, words[0]) === 0 ? 1 : 2) + (name === entity.n ? 0 : .5) }];
    }).sort((a, b) => a.rank - b.rank || b.entity.c - a.entity.c || a.entity.n.localeCompare(b.entity.n));
    const told = statements.filter(statement => words.every(word => find(statement.folded, word) >= 0));
    if (people.length) results.append(make('h2', '', 'Named'), make('ul', '', ...people.map(({ entity, name }) => make('li', '', link(entity.u, make('b', '', ...marked(entity.n, words)), ' ',
      make('span', 'how', ...(name === entity.n ? [] : ['also ', ...marked(name, words), ' · ']), `${entity.k} · ${entity.c} ${entity.c === 1 ? 'statement' : 'statements'}`))))));
    if (told.length) results.append(make('h2', '', 'Statements'), make('ul', '', ...told.slice(0, all ? told.length : most).map(statement => make('li', '', link(statement.u,
      make('span', '', ...marked(statement.t, words)), ' ', make('span', 'how', make('span', 'section ' + statement.s, statement.s), ` · ${statement.d ? statement.d + ' · ' : ''}¶ ${statement.r} · ${statement.a}`))))));
    if (!all && told.length > most) {
      const more = make('button', '', `Show all ${told.length} statements`);
      more.type = 'button';
      more.addEventListener('click', () => { search(true); results.querySelectorAll('ul:last-of-type a')[most]?.focus() });
      results.append(more);
    }
    const count = (number, one, many) => `${number} ${number === 1 ? one : many}`;
    return people.length + told.length ? `${count(people.length, 'name', 'names')}, ${count(told.length, 'statement', 'statements')}` : 'Nothing has these words. Try fewer, or the beginning of a word.';
  };

  let wait = 0;
  const show = () => {
    const words = search(false);
    // Announced once the reader pauses, not at every letter.
    clearTimeout(wait);
    wait = setTimeout(() => {
      found.textContent = words;
      try { history.replaceState(null, '', location.pathname + (field.value ? '?q=' + encodeURIComponent(field.value) : '')) } catch { /* the host keeps its address */ }
    }, 350);
  };
  field.addEventListener('input', show);
  form.addEventListener('submit', event => { event.preventDefault(); results.querySelector('a')?.focus() });
  document.querySelector('.search').addEventListener('keydown', event => {
    const links = [field, ...results.querySelectorAll('a')], at = links.indexOf(document.activeElement);
    if (event.key === 'Escape') { event.preventDefault(); if (at === 0) { field.value = ''; show() } return field.focus() }
    const next = links[at + ({ ArrowDown: 1, ArrowUp: -1 }[event.key] ?? NaN)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
  form.hidden = false;
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  if (field.value) show();
  field.focus({ preventScroll: true });
})();
