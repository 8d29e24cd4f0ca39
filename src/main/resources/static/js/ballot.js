// The ballot paper: what is marked is kept in pieces a moment later; 1, 2, 3 mark a row and go on, J, K and N walk.
(function () {
  'use strict';
  var form = document.getElementById('ballot'), body = document.body;
  if (!form || !form.dataset.marks) { return; }
  var WAIT = 800, AGAIN = 10000, pending = {}, running = false, timer = null;
  var state = form.querySelector('[data-act-state]'), counter = form.querySelector('[data-ballot-count]');
  var rows = Array.prototype.slice.call(form.querySelectorAll('.ballot-row:not([disabled])'));
  form.querySelector('[data-ballot-keys]').hidden = false;

  function say(text) { if (!form.dataset.sent) { state.textContent = text; } }
  function chosen(row) { return row.querySelector('input:checked'); }
  function count() {
    var marked = rows.filter(chosen).length;
    counter.textContent = form.dataset.count.replace('{0}', marked).replace('{1}', rows.length);
  }
  function clock() { var now = new Date(); return ('0' + now.getHours()).slice(-2) + ':' + ('0' + now.getMinutes()).slice(-2); }

  function save(leaving) {
    var names = Object.keys(pending);
    if (form.dataset.sent || running && !leaving || !names.length) { return; }
    var piece = pending, data = new URLSearchParams();
    pending = {};
    running = true;
    names.forEach(function (name) { data.append(name, piece[name]); });
    data.append('_csrf', form.elements._csrf.value);
    say(body.dataset.saving);
    fetch(form.dataset.marks, { method: 'POST', body: data, headers: { 'X-Requested-With': 'fetch' }, redirect: 'manual', keepalive: !!leaving })
      .then(function (answer) {
        if (!answer.ok) { throw new Error(String(answer.status)); }
        if (!Object.keys(pending).length) { delete form.dataset.changed; }
        say(body.dataset.saved.replace('{0}', clock()));
        running = false;
        plan(Object.keys(pending).length ? WAIT : 0);
      })
      .catch(function () {
        names.forEach(function (name) { if (!(name in pending)) { pending[name] = piece[name]; } });
        running = false;
        say(body.dataset.saveFailed);
        plan(AGAIN);
      });
  }
  function plan(delay) { clearTimeout(timer); if (delay) { timer = setTimeout(save, delay); } }

  form.addEventListener('change', function (event) {
    if (event.target.type !== 'radio') { return; }
    pending[event.target.name] = event.target.value;
    count();
    plan(WAIT);
  });
  document.addEventListener('visibilitychange', function () { if (document.visibilityState === 'hidden') { save(true); } });

  function go(row) { if (row) { (chosen(row) || row.querySelector('input')).focus(); row.scrollIntoView({ block: 'nearest' }); } }
  form.addEventListener('keydown', function (event) {
    var row = event.target.closest('.ballot-row');
    if (!row || event.ctrlKey || event.metaKey || event.altKey) { return; }
    var at = rows.indexOf(row), key = event.key.toLowerCase();
    if (key === '1' || key === '2' || key === '3') {
      var box = row.querySelectorAll('input')[Number(key) - 1];
      box.checked = true;
      box.dispatchEvent(new Event('input', { bubbles: true }));
      box.dispatchEvent(new Event('change', { bubbles: true }));
      go(rows[at + 1] || row);
    } else if (key === 'j') { go(rows[at + 1]); }
    else if (key === 'k') { go(rows[at - 1]); }
    else if (key === 'n') { go(rows.slice(at + 1).concat(rows.slice(0, at)).filter(function (each) { return !chosen(each); })[0]); }
    else { return; }
    event.preventDefault();
  });
  count();
})();
