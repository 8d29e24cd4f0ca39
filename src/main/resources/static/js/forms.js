// Forms: a second click does nothing twice, leaving with unsaved work asks, a missing reason is asked for at once.
(function () {
  'use strict';
  var body = document.body;

  function posts(form) { return form.method.toLowerCase() === 'post' && !form.hasAttribute('data-no-guard'); }

  document.addEventListener('input', function (event) {
    var form = event.target.form;
    if (form && posts(form)) { form.dataset.changed = 'true'; }
  });

  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (event.defaultPrevented || !posts(form)) { return; }
    var button = event.submitter;
    if (button && button.dataset.reasonRequired) {
      var comment = form.elements.comment;
      if (comment && !comment.value.trim()) {
        event.preventDefault();
        comment.setCustomValidity(comment.dataset.missing);
        comment.reportValidity();
        comment.addEventListener('input', function () { comment.setCustomValidity(''); }, { once: true });
        return;
      }
    }
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = 'true';
    delete form.dataset.changed;
    // after this turn, so that the button's own name and value are still sent
    setTimeout(function () {
      form.querySelectorAll('button[type="submit"]').forEach(function (each) { each.setAttribute('aria-disabled', 'true'); });
      var state = form.querySelector('[data-act-state]');
      if (state) { state.textContent = body.dataset.sending; }
    }, 0);
  });

  // a page that comes back out of the browser's memory must be usable again
  window.addEventListener('pageshow', function (event) {
    if (!event.persisted) { return; }
    document.querySelectorAll('form[data-sent]').forEach(function (form) {
      delete form.dataset.sent;
      form.querySelectorAll('[aria-disabled]').forEach(function (each) { each.removeAttribute('aria-disabled'); });
    });
  });

  window.addEventListener('beforeunload', function (event) {
    if (document.querySelector('form[data-changed][data-unsaved], form[data-changed][data-autosave]')) {
      event.preventDefault();
      event.returnValue = body.dataset.leave;
    }
  });

  // htmx answers the form without leaving the page
  document.addEventListener('htmx:afterRequest', function (event) {
    var form = event.target.closest ? event.target.closest('form') : null;
    if (form) { delete form.dataset.sent; form.querySelectorAll('[aria-disabled]').forEach(function (each) { each.removeAttribute('aria-disabled'); }); }
  });

  // "this has to be filled in" says nothing in a list of ten: each line names its field and stands where the field stands
  function nameFields(list) {
    var lines = Array.prototype.slice.call(list.querySelectorAll('li')).map(function (line) {
      var link = line.querySelector('a[href^="#"]');
      var field = link && document.getElementById(decodeURIComponent(link.getAttribute('href').slice(1)));
      var label = field && (document.querySelector('label[for="' + CSS.escape(field.id) + '"]') || field.querySelector('legend'));
      var name = label ? label.firstChild.textContent : field && field.getAttribute('aria-label');
      if (name && name.trim()) { link.textContent = name.trim() + ': ' + link.textContent.trim(); }
      return { line: line, field: field };
    });
    lines.sort(function (one, other) {
      if (!one.field || !other.field || one.field === other.field) { return 0; }
      return one.field.compareDocumentPosition(other.field) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    }).forEach(function (each) { each.line.parentNode.appendChild(each.line); });
  }

  // "all of this list" stands above a list of checkboxes and follows them
  document.querySelectorAll('[data-choose-all]').forEach(function (label) {
    var all = label.querySelector('input'), form = label.closest('form');
    var each = Array.prototype.slice.call(form.querySelectorAll('input[name="' + label.dataset.chooseAll + '"]'));
    function follow() {
      var chosen = each.filter(function (box) { return box.checked; }).length;
      all.checked = chosen === each.length;
      all.indeterminate = chosen > 0 && chosen < each.length;
    }
    label.hidden = each.length < 2;
    all.addEventListener('change', function () { each.forEach(function (box) { box.checked = all.checked; }); });
    form.addEventListener('change', function (event) { if (event.target !== all) { follow(); } });
    follow();
  });

  var summary = document.querySelector('[data-error-summary]');
  if (summary) { nameFields(summary); summary.focus(); }

  document.addEventListener('click', function (event) {
    document.querySelectorAll('details.me[open]').forEach(function (menu) {
      if (!menu.contains(event.target)) { menu.open = false; }
    });
  });
})();
