// Finds in the search index. No page here: `SourcesSearch` loads the index on first use, reads what was typed, and says what it finds.
'use strict';
self.SourcesSearch = (() => {
  const base = document.currentScript.src.replace(/assets\/[^/]*$/, '') + 'search/';
  const most = 300, none = [];

  // The index: one script, and for a large site further ones, each fetched once.
  let loading = null, index = null;
  const fetched = new Map();
  const script = (file, name) => new Promise((done, fail) => {
    const made = document.createElement('script');
    made.src = base + file;
    made.onload = () => done(self[name]);
    made.onerror = () => fail(new Error(made.src));
    document.head.append(made);
  });
  const part = key => {
    if (!fetched.has(key)) fetched.set(key, (index.parts ? Promise.resolve(index.parts[key]) : script(key + '.js', 'SOURCES_INDEX_' + key)).catch(error => { fetched.delete(key); throw error }));
    return fetched.get(key);
  };
  const load = () => loading ??= script('index.js', 'SOURCES_INDEX').then(made => {
    index = made;
    const others = index.others.split(' ');
    numbers(index.letters).forEach((letter, i) => table.set(String.fromCodePoint(letter), others[i]));
    for (const letter of numbers(index.dropped)) table.set(String.fromCodePoint(letter), '');
    return index;
  }).catch(error => { loading = null; throw error });

  // Rising numbers as the index writes them: steps in digits of five bits; a step of 0 announces a run.
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const numbers = text => {
    const out = [];
    let number = 0, shift = 0, last = -1, run = false;
    for (const sign of text ?? '') {
      const digit = digits.indexOf(sign);
      number |= (digit & 31) << shift;
      shift += 5;
      if (digit & 32) continue;
      if (run) for (run = false; number > 0; number--) out.push(++last);
      else if (number) out.push(last += number);
      else run = true;
      number = shift = 0;
    }
    return out;
  };

  // Letters by the table that the build wrote, so that a word typed is the word of the index.
  const table = new Map();
  const foldLetter = letter => {
    const small = letter.toLowerCase(), one = small.length === letter.length ? small : letter;
    return table.get(one) ?? one;
  };
  const alone = String.raw`[\u3040-\u30ff\u3400-\u9fff]`, inWord = String.raw`[\p{L}\p{Nd}\p{Mc}']`, elided = "(?:[ldjnscmt]|qu|jusqu|lorsqu|puisqu|un|d?all|dell|nell|sull|quell)'";
  const wordPattern = new RegExp(String.raw`(?=\p{L})${alone}|(?<=(?<!(?!${alone})${inWord})(?:${elided})*)${elided}(?=\p{L})|(?:(?!(?=\p{L})${alone})${inWord})+`, 'gu');
  /** The words of a text as compared, each with where it stands: `{word, from, to}`. */
  const words = text => {
    let folded = '', at = 0;
    const places = [], thousands = new Set(Array.from(text.matchAll(/(?<=[0-9])[,\u00a0\u2009\u202f](?=[0-9]{3}(?![0-9]))/g), found => found.index));
    for (const letter of text) {
      const plain = thousands.has(at) ? '' : foldLetter(letter);
      for (let i = 0; i < plain.length; i++) places.push(at);
      folded += plain;
      at += letter.length;
    }
    places.push(at);
    const found = [];
    for (const { 0: piece, index: start } of folded.matchAll(wordPattern)) {
      const inner = piece.replace(/^'+|'+$/g, ''), whole = inner.replace(/'s$/, ''), word = whole.replaceAll('\'', ''), from = start + piece.indexOf(inner);
      if (word) found.push({ word, from: places[from], to: places[from + whole.length - 1] + lengthAt(text, places[from + whole.length - 1]) });
    }
    return found;
  };
  const lengthAt = (text, at) => text.codePointAt(at) > 0xffff ? 2 : 1;

  // Dates, as days since 1 January of the year 1.
  const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'], seasons = { spring: 2, summer: 5, autumn: 8, fall: 8, winter: 11 };
  const day = (year, month, date) => Math.round(new Date(0).setUTCFullYear(year, month, date) / 864e5) + 719162;
  const yearOf = number => new Date((number - 719162) * 864e5).getUTCFullYear();
  const span = (year, month, length) => [day(year, month, 1), day(year, month + length, 0)];
  const monthName = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
  const forms = [
    // EDTF and ISO, also with X for a digit that is not known; 94 in 1988-94 is no month but a year.
    ['(-?\\d{4})-(\\d\\d|XX)(?:-(\\d\\d|XX))?(?!\\d)', ([, y, m, d]) => {
      const year = +y, month = +m;
      if (m === 'xx') return span(year, 0, 12);
      if (month >= 1 && month <= 12) return d > 0 ? oneDay(year, month - 1, +d) : d === '00' ? null : span(year, month - 1, 1);
      if (d) return null;
      if (month >= 21 && month <= 24) return span(year, month * 3 - 61, 3);
      return month > year % 100 && year > 0 ? [day(year, 0, 1), day(year - year % 100 + month, 11, 31)] : null;
    }],
    ['(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(' + monthName + '),?\\s+(\\d{3,4})', ([, d, m, y]) => oneDay(+y, monthOf(m), +d)],
    ['(' + monthName + ')\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{3,4})', ([, m, d, y]) => oneDay(+y, monthOf(m), +d)],
    ['(' + monthName + '),?\\s+(?:of\\s+)?(\\d{3,4})', ([, m, y]) => span(+y, monthOf(m), 1)],
    ['(spring|summer|autumn|fall|winter),?\\s+(?:of\\s+)?(\\d{4})', ([, s, y]) => span(+y, seasons[s], 3)],
    ['(\\d{1,2})[./](\\d{1,2})[./](\\d{4})', ([, d, m, y]) => +m > 12 ? oneDay(+y, d - 1, +m) : oneDay(+y, m - 1, +d)],
    ['(\\d{1,2})(?:st|nd|rd|th)[\\s-]+century(\\s+bce?)?', ([, c, bc]) => +c < 1 ? null : bc ? [day(1 - c * 100, 0, 1), day(100 - c * 100, 11, 31)] : [day(c * 100 - 99, 0, 1), day(c * 100, 11, 31)]],
    ['(\\d{1,4})\\s?bce?', ([, y]) => +y < 1 ? null : span(1 - y, 0, 12)],
    ['(\\d{2,3})(?:0[\'’]?s|x)', ([, y]) => [day(y * 10, 0, 1), day(y * 10 + 9, 11, 31)]],
    ['(\\d{2})xx', ([, y]) => [day(y * 100, 0, 1), day(y * 100 + 99, 11, 31)]],
    ['([12]\\d{3}|-\\d{4}|0\\d{3})', ([, y]) => span(+y, 0, 12)],
  ];
  const monthOf = name => months.indexOf(name.slice(0, 3));
  const oneDay = (year, month, date) => month >= 0 && month < 12 && date > 0 && date <= new Date(Date.UTC(2000 + year % 400, month + 1, 0)).getUTCDate() ? [day(year, month, date), day(year, month, date)] : null;
  const date = '(?:(?:the|early|mid|late)[\\s-]+){0,2}(?:' + forms.map(([form]) => form.replace(/\((?!\?)/g, '(?:')).join('|') + ')[~?%]?';
  const datePattern = new RegExp('(?<![\\p{L}\\p{N}])(?:(from|between|since|after|before|until|till|by)\\s+)?(?:(' + date + ')(?:\\s*(\\.\\.|/|[-–—]|\\b(?:to|and|until|till)\\b)\\s*(\\.\\.|' + date + '|\\d\\d(?!\\d))?)?|\\.\\.\\s?/?(' + date + '))(?![\\p{L}\\p{N}])', 'giu');
  const matchers = forms.map(([form, read]) => [new RegExp('^' + form + '$', 'i'), read]);
  const readOne = text => {
    const plain = text.toLowerCase().replace(/[~?%]$/, ''), [lead, , partOf] = /^((the|early|mid|late)[\s-]+)*/.exec(plain), part = /early|mid|late/.exec(lead)?.[0];
    for (const [form, read] of matchers) {
      const match = form.exec(plain.slice(lead.length)), days = match && read(match);
      if (!days || days.some(Number.isNaN)) continue;
      const third = Math.floor((days[1] - days[0]) / 3), [from, to] = days;
      return part === 'early' ? [from, from + third] : part === 'mid' ? [from + third, to - third] : part === 'late' ? [to - third, to] : days;
    }
    return null;
  };
  const readDate = ([, lead = '', one, link, other, only]) => {
    if (only) { const end = readOne(only); return end && [-Infinity, end[1]] }
    const from = readOne(one), word = lead.toLowerCase();
    if (!from) return null;
    if (link && other) {
      if (/^and$/i.test(link) && word !== 'between') return null;
      const to = other === '..' ? [0, Infinity] : /^\d\d$/.test(other) ? readOne(String(yearOf(from[0])).slice(0, -2) + other) : readOne(other);
      return to && to[1] >= from[0] ? [from[0], to[1]] : null;
    }
    if (link) return /^(\.\.|\/)$/.test(link) ? [from[0], Infinity] : null;
    return word === 'since' || word === 'from' ? [from[0], Infinity] : word === 'after' ? [from[1] + 1, Infinity] : word === 'before' ? [-Infinity, from[0] - 1] : /^(un)?till?$|^by$/.test(word) ? [-Infinity, from[1]] : from;
  };

  const idle = new Set('a an and are as at be been by did do does for from had has have how in is it its of on or s that the their there they this to was were what when where which who whom whose why will with'.split(' '));
  /**
   * What was typed: `terms`, each with `words` (more than one: a phrase) and, where it is a date, `days`; `words`, all words in order. Quotation marks make a phrase; so do hyphens.
   */
  const read = typed => {
    const text = typed.slice(0, most), terms = [], all = [];
    const add = (piece, set) => {
      const found = words(piece).map(one => one.word);
      if (!found.length && !set.days) return;
      const term = { words: found, at: all.length, text: piece.trim(), ...set };
      all.push(...found);
      terms.push(term);
    };
    const plain = piece => {
      let done = 0;
      for (const match of piece.matchAll(datePattern)) {
        // A link without a second date belongs to the words after it.
        const days = readDate(match), taken = match[0];
        if (!days) continue;
        for (const word of piece.slice(done, match.index).split(/\s+/)) add(word, {});
        add(taken, { days });
        done = match.index + taken.length;
      }
      for (const word of piece.slice(done).split(/\s+/)) add(word, {});
    };
    let done = 0;
    for (const match of text.matchAll(/["“”„«»]([^"“”„«»]*)(["“”„«»]|$)/g)) {
      plain(text.slice(done, match.index));
      add(match[1], { quoted: true, open: !match[2] });
      done = match.index + match[0].length;
    }
    plain(text.slice(done));
    const telling = terms.filter(term => term.days || term.quoted || term.words.length > 1 || !idle.has(term.words[0]));
    if (terms.length) terms[terms.length - 1].last = true;
    return { terms: telling.length ? telling : terms, words: all, typed: text.trim() };
  };

  // The dictionary: the places of a word, or of all words that begin with it.
  const shardOf = word => {
    let low = 0, high = index.shards.length;
    while (low < high) { const middle = (low + high) >> 1; if (index.shards[middle] <= word) low = middle + 1; else high = middle }
    return Math.max(0, low - 1);
  };
  const shards = new Map();
  const shard = async number => {
    if (!shards.has(number)) {
      const { words, places } = await part('w' + number), list = words.split(' '), at = places.split(' ');
      shards.set(number, { list, at });
    }
    return shards.get(number);
  };
  const lookUp = async (word, beginning) => {
    const found = [], first = shardOf(word), furthest = Math.min(index.shards.length, first + 3);
    for (let number = first; number < furthest && (number === first || beginning && index.shards[number].startsWith(word)); number++) {
      const { list, at } = await shard(number);
      let low = 0, high = list.length;
      while (low < high) { const middle = (low + high) >> 1; if (list[middle] < word) low = middle + 1; else high = middle }
      for (; low < list.length && (beginning ? list[low].startsWith(word) : list[low] === word); low++) {
        const [texts, named] = at[low].split('/');
        found.push({ word: list[low], texts, named });
      }
    }
    return found;
  };

  // How far two words are apart: letters left out, added, changed or exchanged with their neighbour; more than the limit counts as one more.
  const apart = (one, other, limit) => {
    if (Math.abs(one.length - other.length) > limit) return limit + 1;
    let before = [], last = [...Array(other.length + 1).keys()];
    for (let i = 1; i <= one.length; i++) {
      const row = [i];
      let least = i;
      for (let j = 1; j <= other.length; j++) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (one[i - 1] !== other[j - 1]));
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
        least = Math.min(least, row[j]);
      }
      if (least > limit) return limit + 1;
      [before, last] = [last, row];
    }
    return last[other.length];
  };
  const nearest = async word => {
    const limit = word.length > 7 ? 2 : word.length > 3 ? 1 : 0;
    if (!limit) return none;
    const near = (await part('names')).words.split(' ').map(other => [apart(word, other, limit), other]).filter(([distance]) => distance <= limit);
    const least = Math.min(...near.map(([distance]) => distance));
    return near.filter(([distance]) => distance === least).slice(0, 4).map(([, other]) => other);
  };

  const floor = (number, by) => Math.floor(number / by);
  const each = (sign, from, to) => Array.from({ length: to - from + 1 }, (_, i) => sign + (from + i));
  // The words under which the dictionary has times that touch these days; null for all times.
  const termsOf = ([from, to]) => {
    const first = yearOf(from), last = yearOf(to);
    if (!(last - first <= 300)) return null;
    return [...(last - first < 20 ? each('#', first, last) : each('%', floor(first, 10), floor(last, 10))), ...each('~', floor(first, 10), floor(last, 10)), ...each('~~', floor(first, 100), floor(last, 100))];
  };

  const union = lists => [...new Set(lists.flat())].sort((a, b) => a - b);
  const stem = word => word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : null;

  /** How well a word of a text is the word that was asked for: 4 the same, 3 its plural, 2 it begins with it, 1 it is spelt like it, 0 not at all. */
  const alike = (word, asked, term, begins) => word === asked ? 4 : term.quoted ? (begins && word.startsWith(asked) ? 2 : 0)
    : term.stem === word ? 3 : begins && word.startsWith(asked) ? 2 : term.near?.includes(word) ? 1 : 0;
  const begins = (term, last) => last && (!term.quoted || term.open) && (term.words.at(-1).length > 1 || term.last);

  // Where a term stands among the words of a text, and how well.
  const places = (term, own) => {
    let best = 0;
    const found = [], asked = term.words, length = asked.length;
    for (let at = 0; length && at + length <= own.length; at++) {
      let level = 4;
      for (let i = 0; i < length && level; i++) level = Math.min(level, alike(own[at + i].word, asked[i], term, begins(term, i === length - 1)));
      if (!level) continue;
      best = Math.max(best, level);
      found.push([own[at].from, own[at + length - 1].to]);
    }
    return [length > 1 && best ? best + 1 : best, found];
  };

  const touches = (days, from, to) => from <= days[1] && to >= days[0];
  const within = (days, from, to) => from >= days[0] && to <= days[1];

  const match = (statement, terms) => {
    const own = statement.words ??= words(statement.text), marks = [];
    let score = 0, met = 0, when = null;
    for (const term of terms) {
      let [level, found] = places(term, own);
      if (term.days) {
        // A year in the words alone, as in a number of things, counts least.
        level = level && (level > 3 ? 1 : 0);
        for (const [, from, to] of statement.entries) if (from !== undefined && touches(term.days, from, to)) { level = Math.max(level, within(term.days, from, to) ? 6 : 3); when = Math.min(when ?? from, from) }
        for (const [from, to, start, size] of statement.dates) if (touches(term.days, from, to)) { level = Math.max(level, within(term.days, from, to) ? 5 : 2); found.push([start, start + size]); when ??= from }
      }
      for (const [number, start, size] of statement.mentions) if (term.named?.has(number)) { level = Math.max(level, term.named.get(number)); found.push([start, start + size]) }
      if (!level) continue;
      met++;
      score += level;
      marks.push(...found);
    }
    // Together and in the order they were typed in: what was meant.
    if (terms.length > 1 && met === terms.length) {
      const joined = places({ words: terms.flatMap(term => term.words), quoted: true, open: true, last: true }, own);
      if (joined[0]) score += 6;
    }
    return { score, met, marks, when };
  };

  const statementsOf = async number => {
    const chunk = await part('t' + number);
    return chunk.found ??= chunk.statements.map(([article, id, number, text, section, entries, dates, mentions], order) => {
      const [title, address, slug] = chunk.articles[article];
      return { title, slug, address: `${address}#${id}`, number, text, section: section ? 'analysis' : 'timeline', entries, dates, mentions, order };
    });
  };
  const namedOf = async number => {
    const chunk = await part('n' + Math.floor(number / index.named));
    chunk.found ??= chunk.named.map(([kind, name, names, address, about, dates, from, to, count, texts]) => ({ kind: index.kinds[kind], name, address, about, dates, from, to, count, texts, names: [name, ...names].map(text => ({ text, words: words(text) })) }));
    return chunk.found[number % index.named];
  };

  // Whose names have the words: all of them in one name, or one whole name among the words ("where is Baku").
  const findNamed = async (asked, kind) => {
    const { terms, words: typed } = asked, count = new Map();
    for (const term of terms) {
      const lists = term.places.flatMap((one, i) => one.map(({ word, named }) => numbers(named).map(number => [number, word === term.words[i] ? 1.01 : 1]))).flat();
      const met = new Map();
      for (const [number, points] of lists) met.set(number, Math.max(met.get(number) ?? 0, points));
      for (const [number, points] of met) count.set(number, (count.get(number) ?? 0) + points);
    }
    const candidates = [...count].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, index.parts ? 60 : 8), rows = [];
    await Promise.all(candidates.map(async ([number, points]) => {
      const one = await namedOf(number);
      let best = null;
      one.names.forEach((name, i) => {
        let rank = i ? .5 : 0;
        const marks = [], own = name.words.map(({ word }) => word);
        let missing = 0, fuzzy = 0;
        for (const term of terms) {
          const [level, found] = places(term, name.words);
          if (level) { marks.push(...found); if (level === 1) fuzzy++ }
          else if (!(term.days && one.from != null && touches(term.days, one.from, one.to) && (terms.length > 1 || one.kind === 'event' && within(term.days, one.from, one.from)))) missing++;
        }
        // A name that stands whole among the words typed; the last of them may still be half typed.
        const runs = [];
        for (let at = 0; at + own.length <= typed.length; at++) if (own.length && own.every((word, j) => word === typed[at + j] || (at + j === typed.length - 1 && typed[at + j].length > 2 && word.startsWith(typed[at + j])) || asked.near.get(typed[at + j])?.includes(word))) runs.push([at, at + own.length, own.every((word, j) => word === typed[at + j]) ? 4.5 : 2.5]);
        if (missing && !runs.length) return;
        rank += missing ? 10 - own.length : own.join() === typed.join() ? 0 : own.length === typed.length && runs.length ? 1 : name.words[0] && marks.some(([from]) => from === name.words[0].from) ? 2 : 4;
        rank += fuzzy * 3 + (one.texts ? 0 : .4);
        if (!best || rank < best.rank) best = { ...one, number, rank, matched: name.text, marks, runs: [...best?.runs ?? none, ...runs] };
        else best.runs.push(...runs);
      });
      if (!best) return;
      // What is said of it by any of its names is said of it by this one.
      const say = (term, level) => {
        term.named ??= new Map();
        if (!(term.named.get(number) >= level)) term.named.set(number, level);
        (term.namedTexts ??= []).push(best.texts);
      };
      if (best.texts) for (const term of terms) if (!term.quoted && term.words.length) {
        const run = best.runs.filter(([from, to]) => term.at >= from && term.at + term.words.length <= to);
        if (run.length) say(term, Math.max(...run.map(([, , level]) => level)));
        // By a part of the name too: of a person, and where no statement has the word itself, as in another script.
        else if (best.rank < 7 && (best.kind === 'person' || !term.places.some(one => one.some(({ texts }) => texts)))) say(term, 3.5);
      }
      if (best.marks.length || best.rank < 10 || best.runs.length) rows.push(best);
    }));
    return rows.filter(row => !kind || row.kind === kind).sort((a, b) => a.rank - b.rank || b.count - a.count || (a.name < b.name ? -1 : 1));
  };

  /**
   * Finds: `named` first, then `statements` in order of how well they answer. `only` narrows: `kind`, `section`, `article`. `some` statements are looked for; `more` says that there may be
   * others. `show` is called with what is known whenever more is. `unknown` are words that nothing has, `instead` the names taken for misspelt ones, `loosely` says that no statement had all words.
   */
  const find = async (typed, only = {}, some = 20, show = () => {}) => {
    await load();
    const asked = read(typed), result = { ...asked, named: none, statements: none, more: false, unknown: [], instead: [], loosely: false };
    asked.near = new Map();
    const kind = index.kinds.indexOf(only.kind);
    const wanted = statement => (!only.section || statement.section === only.section) && (!only.article || statement.slug === only.article) && (kind < 0 || statement.mentions.some(mention => mention[3] === kind));
    // As many as were asked for.
    const limited = () => {
      if (result.statements.length > some) {
        result.count = result.more ? null : result.statements.length;
        result.statements = result.statements.slice(0, some);
        result.more = true;
      }
      return result;
    };
    // What a page calls a statement, ¶ 2.7 or s2-7, is the statement; of many articles each has one. A bare number may be one of the words too: what is called so comes first.
    const [, sign, reference, id] = /^(¶\s*)?(?:(\d+\.\d+)|(s\d+-\d+))$/i.exec(asked.typed) ?? none;
    let called = none;
    if ((reference || id) && index.parts) {
      const all = (await Promise.all([...Array(index.texts).keys()].map(statementsOf))).flat().filter(one => reference ? one.number === reference : one.address.endsWith('#' + id.toLowerCase()));
      result.statements = called = all.filter(wanted).map(one => ({ ...one, marks: [], when: null }));
      if (all.length && (sign || id)) { show(limited()); return result }
    }
    const calledAt = new Set(called.map(one => one.address));
    if (!asked.terms.length) return limited();
    await Promise.all(asked.terms.map(async term => {
      term.stem = term.words.length === 1 ? stem(term.words[0]) : null;
      term.places = await Promise.all(term.words.map(async (word, i) => {
        const found = await lookUp(word, begins(term, i === term.words.length - 1));
        if (term.stem) found.push(...await lookUp(term.stem, false));
        if (!found.length && !term.quoted && !term.days) {
          const near = await nearest(word);
          term.near = [...term.near ?? none, ...near];
          asked.near.set(word, near);
          for (const other of near) found.push(...await lookUp(other, false));
          if (near.length) result.instead.push(...near);
        }
        return found;
      }));
      const dated = term.days && termsOf(term.days);
      if (dated) term.dated = (await Promise.all(dated.map(word => lookUp(word, false)))).flat();
      if (dated) term.places.push(term.dated.filter(({ named }) => named));
    }));
    for (const term of asked.terms) if (!term.days && term.places.some(one => !one.length)) term.isUnknown = true;
    const known = asked.terms.filter(term => !term.isUnknown);
    result.unknown = called.length ? none : asked.terms.filter(term => term.isUnknown).map(term => term.text);
    asked.terms = known;
    if (!known.length) return limited();
    result.named = await findNamed(asked, only.kind);
    show({ ...result, statements: result.statements.slice(0, some) });

    const everywhere = [...Array(index.texts).keys()];
    const textsOf = term => {
      if (term.days && !term.dated) return everywhere;
      // Of a phrase a text must have every word.
      const own = term.places.slice(0, term.words.length).map(one => union(one.map(({ texts }) => numbers(texts))));
      const phrase = own.length ? own.reduce((a, b) => { const has = new Set(b); return a.filter(number => has.has(number)) }) : none;
      return union([phrase, ...(term.dated ?? none).map(({ texts }) => numbers(texts)), ...(term.namedTexts ?? none).map(numbers)]);
    };
    const lists = known.map(textsOf), times = new Map();
    for (const list of lists) for (const number of list) times.set(number, (times.get(number) ?? 0) + 1);
    if (only.article) {
      const own = new Set((await lookUp('@' + only.article, false)).flatMap(({ texts }) => numbers(texts)));
      for (const number of times.keys()) if (!own.has(number)) times.delete(number);
    }
    // First the texts that have all of it, then, where no statement has, those with the most.
    const whole = [...times.keys()].filter(number => times.get(number) === lists.length).sort((a, b) => a - b), others = [...times.keys()].filter(number => times.get(number) < lists.length).sort((a, b) => times.get(b) - times.get(a) || a - b);
    const texts = [...whole, ...others], found = [], byTime = known.every(term => term.days);
    for (let at = 0, answers = 0; at < texts.length; at += 3) {
      if (answers >= some || (at >= whole.length && (answers || found.length >= some || at > whole.length + 12)) || at > 3 * some) { result.more = at < whole.length || !answers; break }
      for (const chunk of await Promise.all(texts.slice(at, at + 3).map(async number => [number, await statementsOf(number)]))) for (const statement of chunk[1]) {
        if (!wanted(statement)) continue;
        const how = match(statement, known);
        if (!how.met) continue;
        found.push({ ...statement, ...how, place: chunk[0] });
        if (how.met === known.length) answers++;
      }
      // Dates alone are read in order of time, words by how well they are met.
      found.sort((a, b) => b.met - a.met || (byTime ? (b.score > 4) - (a.score > 4) || a.when - b.when : b.score - a.score) || a.place - b.place || a.order - b.order);
      result.loosely = !answers && !called.length;
      result.statements = [...called, ...found.filter(one => one.met === found[0].met && !calledAt.has(one.address))];
      show({ ...result, statements: result.statements.slice(0, some) });
    }
    return limited();
  };

  return Object.freeze({ load, read, words: text => words(text).map(one => one.word), find });
})();
