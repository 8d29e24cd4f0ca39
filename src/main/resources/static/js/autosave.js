// Drafts: a form with data-autosave="address" is kept there a moment after the last keystroke, and says so.
(function () {
  'use strict';
  var WAIT = 1500, AGAIN = 10000, body = document.body;

  function clock() {
    var now = new Date();
    return ('0' + now.getHours()).slice(-2) + ':' + ('0' + now.getMinutes()).slice(-2);
  }

  function start(form) {
    if (form.dataset.autosaveOn) { return; }
    form.dataset.autosaveOn = 'true';
    var timer = null, running = false, again = false, version = 0;
    var state = form.querySelector('[data-act-state]');
    function say(text) { if (state && !form.dataset.sent) { state.textContent = text; } }

    function save() {
      if (form.dataset.sent) { return; }
      if (running) { again = true; return; }
      running = true;
      var saving = version, data = new URLSearchParams();
      new FormData(form).forEach(function (value, name) {
        var input = form.elements[name];
        if (typeof value === 'string' && !(input && input.type === 'password')) { data.append(name, value); }
      });
      say(body.dataset.saving);
      fetch(form.dataset.autosave, { method: 'POST', body: data, headers: { 'X-Requested-With': 'fetch' }, redirect: 'manual' })
        .then(function (answer) {
          if (!answer.ok) { throw new Error(String(answer.status)); }
          if (saving === version) { delete form.dataset.changed; }
          say(body.dataset.saved.replace('{0}', clock()));
        })
        .catch(function () { say(body.dataset.saveFailed); plan(AGAIN); })
        .then(function () { running = false; if (again) { again = false; plan(WAIT); } });
    }
    function plan(delay) { clearTimeout(timer); timer = setTimeout(save, delay); }
    function touched() { version++; plan(WAIT); }
    form.addEventListener('input', touched);
    form.addEventListener('change', touched);
    document.addEventListener('visibilitychange', function () {
      if (document.visibilityState === 'hidden' && form.dataset.changed) { clearTimeout(timer); save(); }
    });
  }

  document.querySelectorAll('form[data-autosave]').forEach(start);
  document.addEventListener('htmx:load', function (event) {
    if (event.target.querySelectorAll) { event.target.querySelectorAll('form[data-autosave]').forEach(start); }
  });
})();
