// Before the first paint: what the reader chose on an earlier page, so that nothing changes colour or moves afterwards.
try {
  const page = document.documentElement.dataset;
  page.scheme = localStorage.getItem('sources-scheme') ?? '';
  page.show = ['show-numbers', 'show-split'].filter(name => localStorage.getItem('sources-' + name) === 'on').join(' ');
} catch { /* storage is closed: nothing was chosen */ }
// From page to page in one move, where the browser can and the reader has not asked for stillness.
try {
  const sheet = new CSSStyleSheet({ media: '(prefers-reduced-motion: no-preference)' });
  sheet.replaceSync('@view-transition { navigation: auto }');
  document.adoptedStyleSheets.push(sheet);
} catch { /* an older browser: pages change as ever */ }
