// The process itself with what waits on it: bpmn-js draws, overlays carry the figures.
(function () {
  'use strict';
  var SMALLEST = 0.55;

  // bpmn-js writes style attributes into its markup; the content security policy refuses them, and components.css says the
  // same: without them nothing is refused and nothing complains
  var plain = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
  Object.defineProperty(Element.prototype, 'innerHTML', {
    configurable: true,
    get: plain.get,
    set: function (html) { plain.set.call(this, String(html).replace(/ style="[^"]*"/g, '')); }
  });
  var attribute = Element.prototype.setAttributeNS;
  Element.prototype.setAttributeNS = function (space, name, value) {
    if (name === 'style') { this.style.cssText = value; } else { attribute.call(this, space, name, value); }
  };

  function text(pattern, count) { return pattern.replace('{0}', String(count)); }

  function label(figure, token) {
    var words = text(figure.dataset.waiting, token.count);
    return token.overdue ? words + ', ' + text(figure.dataset.overdue, token.overdue) : words;
  }

  function mark(figure, viewer, token) {
    var registry = viewer.get('elementRegistry');
    if (!token.count || !registry.get(token.element)) { return; }
    var html = document.createElement('div');
    html.className = 'token';
    html.title = label(figure, token);
    var count = html.appendChild(document.createElement('span'));
    count.textContent = token.count;
    if (token.overdue) {
      var late = html.appendChild(document.createElement('span'));
      late.className = 'token-overdue';
      late.textContent = '! ' + token.overdue;
    }
    var width = registry.get(token.element).width || 36;
    viewer.get('overlays').add(token.element, { position: { top: 0, left: width / 2 }, html: html });
    viewer.get('canvas').addMarker(token.element, token.overdue ? 'has-overdue' : 'has-tokens');
  }

  function describe(figure, viewer, tokens) {
    var registry = viewer.get('elementRegistry');
    var words = tokens.filter(function (token) { return token.count && registry.get(token.element); }).map(function (token) {
      return (registry.get(token.element).businessObject.name || token.element) + ': ' + label(figure, token);
    });
    var canvas = figure.querySelector('.diagram-canvas');
    canvas.setAttribute('aria-label', [canvas.getAttribute('aria-label')].concat(words).join('. '));
  }

  // as low as the drawing allows; where the whole would be too small to read, its beginning in a readable size
  function fit(figure, viewer) {
    var canvas = viewer.get('canvas'), place = figure.querySelector('.diagram-canvas');
    var drawing = canvas.viewbox().inner, scale = Math.min(1, place.clientWidth / (drawing.width + 60));
    place.style.height = Math.max(200, Math.min(560, drawing.height * Math.max(scale, SMALLEST) + 90)) + 'px';
    canvas.resized();
    if (scale >= SMALLEST) { canvas.zoom('fit-viewport', 'auto'); return; }
    canvas.viewbox({ x: drawing.x - 20, y: drawing.y - 50 / SMALLEST, width: place.clientWidth / SMALLEST, height: place.clientHeight / SMALLEST });
  }

  // where only a part can be seen, it is the part where something waits: what is late first, then what is furthest on
  function lookAt(viewer, tokens) {
    var canvas = viewer.get('canvas'), registry = viewer.get('elementRegistry'), seen = canvas.viewbox();
    if (seen.inner.width <= seen.width && seen.inner.height <= seen.height) { return; }
    var waiting = tokens.map(function (token) { return { token: token, shape: registry.get(token.element) }; })
      .filter(function (each) { return each.token.count && each.shape; })
      .sort(function (one, other) { return (other.token.overdue || 0) - (one.token.overdue || 0) || other.shape.x - one.shape.x; });
    if (!waiting.length) { return; }
    var shape = waiting[0].shape, drawing = seen.inner;
    function kept(centre, size, from, length) { // never beyond the drawing's edge
      return length + 40 <= size ? from - (size - length) / 2 : Math.max(from - 20, Math.min(centre - size / 2, from + length + 20 - size));
    }
    canvas.viewbox({
      x: kept(shape.x + shape.width / 2, seen.width, drawing.x, drawing.width),
      y: kept(shape.y + shape.height / 2, seen.height, drawing.y, drawing.height),
      width: seen.width, height: seen.height
    });
  }

  function fetched(address) {
    return fetch(address, { headers: { 'X-Requested-With': 'fetch' } }).then(function (answer) {
      if (!answer.ok) { throw new Error(String(answer.status)); }
      return answer;
    });
  }

  function draw(figure) {
    if (figure.dataset.drawn) { return; }
    figure.dataset.drawn = 'true';
    var state = figure.querySelector('.diagram-state');
    var viewer = new window.BpmnJS({ container: figure.querySelector('.diagram-canvas') });
    fetched(figure.dataset.model)
      .then(function (answer) { return answer.text(); })
      .then(function (xml) { return viewer.importXML(xml); })
      .then(function () {
        fit(figure, viewer);
        state.textContent = '';
        if (!figure.dataset.tokens) { return null; }
        return fetched(figure.dataset.tokens).then(function (answer) { return answer.json(); }).then(function (body) {
          body.items.forEach(function (token) { mark(figure, viewer, token); });
          lookAt(viewer, body.items);
          describe(figure, viewer, body.items);
        });
      })
      .catch(function () { state.textContent = figure.dataset.failed; });
    figure.addEventListener('click', function (event) {
      var button = event.target.closest('[data-zoom]');
      if (!button) { return; }
      var canvas = viewer.get('canvas'), step = button.dataset.zoom;
      if (step === 'fit') { canvas.zoom('fit-viewport', 'auto'); } else { canvas.zoom(canvas.zoom() * (step === 'in' ? 1.25 : 0.8)); }
    });
  }

  function seen(figure) {
    // a diagram in a closed part of the page has no size yet: drawn when it comes into view
    new IntersectionObserver(function (entries, observer) {
      if (entries.some(function (entry) { return entry.isIntersecting; })) { observer.disconnect(); draw(figure); }
    }).observe(figure);
  }

  document.querySelectorAll('figure.diagram').forEach(seen);
})();
