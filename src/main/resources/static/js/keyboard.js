// Shortcuts: / search, J and K through the list, Ctrl+Enter the main act, ? the list of them. Can be switched off.
(function () {
  'use strict';
  var KEY = 'thidua.shortcuts';
  function on() { try { return localStorage.getItem(KEY) !== 'off'; } catch (none) { return true; } }
  function typing(target) { return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName); }

  // J and K walk the rows of the tasklist, of tables, and of whatever says data-keys="list"; the open one carries aria-current
  function walk(step) {
    var links = Array.prototype.slice.call(document.querySelectorAll('a.desk-link, [data-keys="list"] a[data-key-item], main tbody tr th[scope="row"] a:not([class]), [data-keys="list"] tbody tr td a:not([class]), [data-keys="list"] tbody tr th a:not([class])'));
    if (!links.length) { return; }
    var here = links.indexOf(document.activeElement);
    if (here < 0) { here = links.findIndex(function (link) { return link.getAttribute('aria-current'); }); }
    var next = here < 0 ? (step > 0 ? 0 : links.length - 1) : Math.min(links.length - 1, Math.max(0, here + step));
    links[next].focus();
    if (next !== here && links[next].matches('[data-key-item], .desk-body a.desk-link')) { links[next].click(); }
  }

  document.addEventListener('keydown', function (event) {
    if (!on() || event.defaultPrevented || event.isComposing) { return; }
    if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') {
      var form = event.target.closest('form');
      var act = (form && form.querySelector('[data-main-act]')) || document.querySelector('[data-main-act]');
      if (act) { event.preventDefault(); act.click(); }
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) { return; }
    if (event.key === '/') {
      var box = document.getElementById('search-box');
      if (box) { event.preventDefault(); box.focus(); box.select(); }
    } else if (event.key === 'j' || event.key === 'J') { walk(1); }
    else if (event.key === 'k' || event.key === 'K') { walk(-1); }
    else if (event.key === '?') { location.href = document.body.dataset.keysPath; }
  });

  var place = document.querySelector('[data-keys-switch]');
  if (place) {
    var box = place.querySelector('input');
    place.hidden = false;
    box.checked = on();
    box.addEventListener('change', function () {
      try { localStorage.setItem(KEY, box.checked ? 'on' : 'off'); } catch (none) { box.checked = true; }
    });
  }
})();
