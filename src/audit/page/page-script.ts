/**
 * The page's own script: filters, sorts, and shows a letter when it is opened.
 *
 * It builds all it shows as text nodes, so that nothing in a letter is ever markup. It is kept in ASCII and free of
 * backslashes, so that the bytes on the page are those that its hash in the policy was made of.
 */
export const pageScript = `'use strict';
(function () {
  var data, loading;
  var words = JSON.parse(document.getElementById('words').textContent);
  var form = document.getElementById('filter');
  var status = document.getElementById('status');
  var body = document.querySelector('#breve tbody');
  var rows = Array.from(body.rows);
  var more = document.getElementById('show-all');
  // What a reader looks at first; a thousand rows would bury what stands below them.
  var first = 25, showsAll = false;
  document.documentElement.className = 'js';

  function load() {
    if (!loading) {
      if (typeof DecompressionStream === 'undefined') return Promise.reject();
      var bytes = Uint8Array.from(atob(document.getElementById('data').textContent), function (c) { return c.charCodeAt(0); });
      var stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
      loading = new Response(stream).json().then(function (value) { data = value; });
    }
    return loading;
  }

  function make(name, attributes) {
    var node = document.createElement(name);
    for (var key in attributes) node.setAttribute(key, attributes[key]);
    for (var i = 2; i < arguments.length; i++) if (arguments[i] != null) node.append(arguments[i]);
    return node;
  }

  function letterText(letter, id) {
    var box = make('div', {class: 'text', tabindex: '0', role: 'region', 'aria-label': words.text});
    if (!letter.t) { box.append(words.hidden); return box; }
    var at = 0;
    for (var i = 0; i < letter.t.length; i += 3) {
      var text = data.s[letter.t[i]], level = letter.t[i + 1];
      var piece = level ? make('span', {class: 'd' + level}) : box;
      if (level) { piece.append(make('span', {class: 'size'}, words.words.replace('{n}', letter.t[i + 2]))); box.append(piece); }
      addMarked(piece, text, at, letter.f, id);
      at += text.length;
    }
    return box;
  }

  function addMarked(parent, text, at, findings, id) {
    var end = at + text.length, cuts = [at, end];
    findings.forEach(function (f) {
      if (f[2] > at && f[2] < end) cuts.push(f[2]);
      if (f[3] > at && f[3] < end) cuts.push(f[3]);
    });
    cuts.sort(function (a, b) { return a - b; });
    for (var i = 0; i + 1 < cuts.length; i++) {
      var from = cuts[i], to = cuts[i + 1], worst = -1;
      if (from === to) continue;
      findings.forEach(function (f, n) {
        if (f[2] === from) parent.append(make('a', {class: 'ref', id: id + '-t' + (n + 1), href: '#' + id + '-f' + (n + 1)}, String(n + 1)));
        // What is about the whole sentence has its number at the front; a line below all of it would say nothing.
        if (f[2] <= from && f[3] >= to && !(f[2] <= at && f[3] >= end) && f[0] > worst) worst = f[0];
      });
      var part = text.slice(from - at, to - at);
      parent.append(worst < 0 ? part : make('mark', {class: 'w' + worst}, part));
    }
  }

  function findingItem(f, n, id, hasText) {
    var item = make('li', {class: 'w' + f[0], id: id + '-f' + n});
    var head = make('p', {}, make('span', {class: 'weight'}, words.weights[f[0]]), ' ', words.titles[data.s[f[1]]] || data.s[f[1]], ' ');
    head.append(hasText ? make('a', {href: '#' + id + '-t' + n}, data.s[f[4]]) : data.s[f[4]]);
    item.append(head, make('p', {}, data.s[f[5]]));
    if (f.length > 7) {
      var list = make('ul', {class: 'better'});
      for (var i = 7; i < f.length; i++) list.append(make('li', {}, data.s[f[i]] || words.leaveOut));
      item.append(list);
    }
    if (data.s[f[6]]) item.append(make('details', {class: 'why'}, make('summary', {}, words.why), data.s[f[6]]));
    return item;
  }

  function show(details) {
    if (details.dataset.shown) return Promise.resolve();
    details.dataset.shown = 'yes';
    return load().then(function () { fill(details); }, function () { details.append(make('p', {class: 'problem'}, words.old)); });
  }

  function fill(details) {
    var letter = data.l[Number(details.dataset.at)], id = details.id;
    var side = make('div', {}, make('h3', {}, words.findings));
    var list = make('ol', {class: 'findings'});
    letter.f.forEach(function (f, index) { list.append(findingItem(f, index + 1, id, letter.t)); });
    side.append(letter.f.length ? list : make('p', {}, words.nothing));
    details.append(make('div', {class: 'pair'}, letterText(letter, id), side));
  }

  document.querySelectorAll('details.brev').forEach(function (details) {
    details.addEventListener('toggle', function () { if (details.open) show(details); });
  });

  function openTarget() {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !target.matches('details.brev')) return;
    target.hidden = false;
    target.open = true;
    show(target).then(function () {
      target.scrollIntoView();
      target.querySelector('summary').focus({preventScroll: true});
    });
  }

  function number(value) { return value.toLocaleString(document.documentElement.lang); }

  function filter() {
    var wanted = form.elements.search.value.trim().toLowerCase();
    var rule = form.elements.rule.value, kept = 0, shown = 0;
    rows.forEach(function (row) {
      var d = row.dataset;
      var keep = d.path.toLowerCase().indexOf(wanted) >= 0 &&
        ['folder', 'type', 'band'].every(function (name) { return !form.elements[name].value || form.elements[name].value === d[name]; }) &&
        (!rule || (' ' + d.rules + ' ').indexOf(' ' + rule + ' ') >= 0);
      if (keep) kept++;
      var seen = keep && (showsAll || kept <= first);
      if (seen) shown++;
      row.hidden = !seen;
      document.getElementById('brev-' + d.at).hidden = !seen;
    });
    status.textContent = words.shown.replace('{n}', number(shown)).replace('{all}', number(rows.length));
    more.textContent = words.showAll.replace('{all}', number(kept));
    more.hidden = shown === kept;
  }

  function sortBy(button) {
    var head = button.closest('th'), name = button.dataset.key, isNumber = head.classList.contains('number');
    var current = head.getAttribute('aria-sort');
    var down = current ? current === 'ascending' : isNumber;
    document.querySelectorAll('#breve th[aria-sort]').forEach(function (d) { d.removeAttribute('aria-sort'); });
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    rows.sort(function (a, b) {
      var x = a.dataset[name], y = b.dataset[name];
      var order = isNumber ? x - y : x.localeCompare(y, 'da');
      return (down ? -order : order) || a.dataset.at - b.dataset.at;
    });
    body.append.apply(body, rows);
    filter();
  }

  document.querySelectorAll('#breve th button').forEach(function (button) {
    button.addEventListener('click', function () { sortBy(button); });
  });
  document.querySelectorAll('a[data-rule]').forEach(function (link) {
    link.addEventListener('click', function () { form.reset(); form.elements.rule.value = link.dataset.rule; filter(); });
  });
  more.addEventListener('click', function () { showsAll = true; filter(); });
  form.addEventListener('input', filter);
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  form.addEventListener('reset', function () { setTimeout(filter); });
  window.addEventListener('hashchange', openTarget);
  filter();
  openTarget();
})();
`
