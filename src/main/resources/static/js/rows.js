// Tables of inputs that grow: rows are added and removed; without this script the spare rows at the end are filled.
(function () {
  'use strict';

  function renumber(row, place) {
    row.querySelectorAll('[name], [id], [for]').forEach(function (each) {
      ['name', 'id', 'for'].forEach(function (attribute) {
        var text = each.getAttribute(attribute);
        if (text) { each.setAttribute(attribute, text.replace(/\[\d+\]/, '[' + place + ']')); }
      });
      var label = each.getAttribute('aria-label');
      if (label) { each.setAttribute('aria-label', label.replace(/\d+$/, String(place + 1))); }
    });
  }

  function empty(row) {
    row.querySelectorAll('input:not([type="hidden"]), textarea, select').forEach(function (each) {
      if (each.type === 'checkbox') { each.checked = false; } else { each.value = ''; }
      each.removeAttribute('aria-invalid');
    });
    row.querySelectorAll('.field-error, [data-kept-file]').forEach(function (each) { each.remove(); });
    row.removeAttribute('data-spare');
  }

  function changed(table) { table.dispatchEvent(new Event('input', { bubbles: true })); var form = table.closest('form'); if (form) { form.dataset.changed = 'true'; form.dispatchEvent(new CustomEvent('rows-changed')); } }

  function start(fieldset) {
    var body = fieldset.querySelector('tbody');
    var add = fieldset.querySelector('[data-add-row]');
    var hint = fieldset.querySelector('[data-spare-hint]');
    if (!body || !add || fieldset.dataset.started) { return; }
    fieldset.dataset.started = 'true';
    var next = body.rows.length;
    Array.prototype.slice.call(body.querySelectorAll('tr[data-spare]')).forEach(function (row) {
      if (body.rows.length > 1) { row.remove(); }
    });
    if (hint) { hint.hidden = true; }
    add.hidden = false;
    body.querySelectorAll('[data-remove-row]').forEach(function (button) { button.hidden = false; });
    add.addEventListener('click', function () {
      var row = body.rows[body.rows.length - 1].cloneNode(true);
      empty(row);
      renumber(row, next++);
      body.appendChild(row);
      var first = row.querySelector('input:not([type="hidden"]), textarea, select');
      if (first) { first.focus(); }
      changed(body);
    });
    body.addEventListener('click', function (event) {
      var button = event.target.closest('[data-remove-row]');
      if (!button) { return; }
      var row = button.closest('tr');
      if (body.rows.length > 1) {
        var near = row.nextElementSibling || row.previousElementSibling;
        row.remove();
        near.querySelector('[data-remove-row]').focus();
      } else { empty(row); }
      changed(body);
    });
  }

  document.querySelectorAll('fieldset[data-rows]').forEach(start);
  document.addEventListener('htmx:load', function (event) {
    event.target.querySelectorAll('fieldset[data-rows]').forEach(start);
  });
})();
