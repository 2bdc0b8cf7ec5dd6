// Before the first paint: the colours the reader chose on an earlier page. Without a choice the system's hold.
try { document.documentElement.dataset.scheme = localStorage.getItem('sources-scheme') ?? '' } catch { /* storage is closed: nothing was chosen */ }
