// The search page: what is typed, narrowed, shown and announced, and kept in the address.
'use strict';
(() => {
  const page = document.documentElement, place = document.querySelector('.search'), form = place?.querySelector('form'), field = document.getElementById('q'), search = self.SourcesSearch;
  if (!form || !search) return;
  const [said, results, list] = ['.found', '.results', '.all-names'].map(part => place.querySelector(part)), choices = [...form.querySelectorAll('select')], title = document.title;
  const make = (tag, className, ...children) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    element.append(...children);
    return element;
  };
  const link = (href, ...children) => {
    const made = make('a', '', ...children);
    made.href = page.dataset.root + href;
    return made;
  };
  const count = (number, one, many) => `${number} ${number === 1 ? one : many}`;
  const quoted = words => words.map(word => `“${word}”`).join(', ');
  const marked = (text, marks) => {
    const parts = [];
    let done = 0;
    for (const [from, to] of [...marks].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
      if (to <= done) continue;
      const start = Math.max(from, done);
      parts.push(text.slice(done, start), make('mark', '', text.slice(start, to)));
      done = to;
    }
    return [...parts, text.slice(done)];
  };

  // Words of which nobody knows which way they run.
  const own = made => { made.dir = 'auto'; return made };
  // Behind a blank, or where none is near, as in Chinese, between two letters.
  const cut = (text, at) => {
    const blank = text.lastIndexOf(' ', at);
    return at - blank < 80 ? blank + 1 : at - /[\udc00-\udfff]/.test(text[at]);
  };
  // A long statement begins a little before the first word that was found.
  const near = ({ text, marks }) => {
    const first = marks.length ? Math.min(...marks.map(([from]) => from)) : 0, from = text.length > 420 && first > 160 ? cut(text, first - 100) : 0;
    const to = text.length - from > 420 ? cut(text, from + 380) : text.length;
    return [...(from ? ['… '] : []), ...marked(text.slice(from, to), marks.map(([a, b]) => [a - from, b - from]).filter(([a, b]) => a >= 0 && b <= to - from)), ...(to < text.length ? [' …'] : [])];
  };
  const nameRow = ({ name, matched, marks, kind, address, about, dates, count: statements }) => make('li', '', link(address, own(make('b', '', ...marked(name, matched === name ? marks : []))), ' ',
    make('span', 'how', ...(matched === name ? [] : ['also ', make('bdi', '', ...marked(matched, marks)), ' · ']), [kind, dates, statements && count(statements, 'statement', 'statements')].filter(Boolean).join(' · ')),
    ...(about ? [own(make('span', 'about', about))] : [])));
  const statementRow = found => make('li', '', link(found.address, own(make('span', 'told', ...near(found))), ' ',
    make('span', 'how', make('span', 'section ' + found.section, found.section), ...(found.entries.length ? [' ', make('span', 'date', found.entries.map(([words]) => words).join(', '))] : []), ` · ¶ ${found.number} · `, make('bdi', '', found.title))));

  const firstNames = 4, step = 20;
  let asked = '', namesShown = firstNames, statementsShown = step, turn = 0, wait = 0;
  const more = (words, act) => {
    const button = make('button', 'more', words);
    button.type = 'button';
    button.addEventListener('click', act);
    return button;
  };
  const value = name => choices.find(choice => choice.name === name)?.value ?? '';
  const draw = found => {
    const { named, statements } = found, notes = [];
    if (found.unknown.length) notes.push(`Nothing has ${quoted(found.unknown)}${named.length + statements.length ? '; shown without it' : ''}.`);
    if (found.instead.length) notes.push(`Shown with ${quoted([...new Set(found.instead)])}, which is spelt much the same.`);
    if (found.loosely && statements.length) notes.push(`${choices.some(choice => choice.value) ? 'None of these' : 'No statement'} has all of this; these have the most of it.`);
    results.replaceChildren(...notes.map(note => make('p', 'small', note)));
    if (named.length) {
      results.append(make('h2', '', 'Named'), make('ul', 'named', ...named.slice(0, namesShown).map(nameRow)));
      if (named.length > namesShown) results.append(more(`Show ${count(named.length - namesShown, 'more name', 'more names')}`, () => { const at = namesShown; namesShown = named.length; show(false).then(() => focusOn('.named a', at)) }));
    }
    if (statements.length) {
      results.append(make('h2', '', 'Statements'), make('ul', 'told-list', ...statements.map(statementRow)));
      if (found.more) results.append(more('Show more statements', () => { const at = statements.length; statementsShown += 2 * step; show(false).then(() => focusOn('.told-list a', at)) }));
    }
    articles(statements);
  };
  // Of a library too large to list, the articles that have what was found.
  const article = choices.find(choice => choice.name === 'article');
  const articles = statements => {
    const known = new Set([...article.options].map(option => option.value));
    for (const { slug, title: text } of statements) if (!known.has(slug)) { known.add(slug); article.append(new Option(text, slug)) }
    article.parentElement.hidden = article.options.length < 3 && !article.value;
  };
  const focusOn = (what, at) => results.querySelectorAll(what)[at]?.focus();
  const words = found => {
    if (!asked) return '';
    const parts = [found.named.length && count(found.named.length, 'name', 'names'), found.statements.length && (found.more ? found.count ? `${found.count} statements` : `the first ${found.statements.length} statements` : count(found.statements.length, 'statement', 'statements'))].filter(Boolean);
    return parts.length ? parts.join(', ') : 'Nothing found. Try fewer words, the beginning of a word, or another form of a name.';
  };

  const show = async byReader => {
    const mine = ++turn;
    asked = field.value.trim();
    place.classList.toggle('asked', Boolean(asked));
    if (list) list.hidden = Boolean(asked);
    document.title = asked ? `${asked} · ${title}` : title;
    if (!asked) { results.replaceChildren(); said.textContent = ''; keep(byReader); return }
    let found;
    try {
      found = await search.find(asked, { kind: value('kind'), section: value('in'), article: value('article') }, statementsShown, part => { if (mine === turn && (part.statements.length || part.named.length)) draw(part) });
    } catch {
      if (mine === turn) said.textContent = 'The search index could not be loaded. Every name is in the A–Z.';
      return;
    }
    if (mine !== turn) return;
    draw(found);
    // Announced once the reader pauses, not at every letter.
    clearTimeout(wait);
    wait = setTimeout(() => { said.textContent = words(found); keep(byReader) }, 300);
  };
  const keep = byReader => {
    if (!byReader) return;
    const query = new URLSearchParams([['q', asked], ...choices.map(choice => [choice.name, choice.value])].filter(([, one]) => one)).toString();
    try { history.replaceState(null, '', location.pathname + (query && '?' + query)) } catch { /* the host keeps its address */ }
  };
  const fresh = () => { namesShown = firstNames; statementsShown = step; return show(true) };
  field.addEventListener('input', fresh);
  for (const choice of choices) choice.addEventListener('change', fresh);
  form.addEventListener('submit', event => { event.preventDefault(); results.querySelector('a')?.focus() });
  place.addEventListener('keydown', event => {
    if (event.target.matches('select') || event.ctrlKey || event.altKey || event.metaKey) return;
    const stops = [field, ...results.querySelectorAll('a, button')], at = stops.indexOf(document.activeElement);
    if (event.key === 'Escape') {
      event.preventDefault();
      if (at === 0 && field.value) { field.value = ''; fresh() }
      field.focus();
      return scrollTo(0, 0);
    }
    const next = stops[at + ({ ArrowDown: 1, ArrowUp: -1 }[event.key] ?? NaN)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });

  form.hidden = false;
  const kept = new URLSearchParams(location.search);
  field.value = kept.get('q') ?? '';
  for (const choice of choices) {
    const wanted = kept.get(choice.name);
    if (!wanted) continue;
    if (choice === article && ![...choice.options].some(option => option.value === wanted)) choice.append(new Option(wanted, wanted));
    choice.value = wanted;
  }
  article.parentElement.hidden = article.options.length < 3 && !article.value;
  if (field.value) show(false);
  field.focus({ preventScroll: true });
})();
