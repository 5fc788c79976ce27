/* Runs before the first paint: a page must not flash in the wrong theme. Storage may be forbidden inside embeds. */
(function () {
  var root = document.documentElement;
  root.classList.add('js');
  try {
    var theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    /* The system setting stands. */
  }
})();
