// Before the first paint: what the reader chose on an earlier page, so that nothing changes colour or moves afterwards.
try {
  const page = document.documentElement.dataset;
  page.scheme = localStorage.getItem('sources-scheme') ?? '';
  page.show = ['show-numbers', 'show-split'].filter(name => localStorage.getItem('sources-' + name) === 'on').join(' ');
} catch { /* storage is closed: nothing was chosen */ }
