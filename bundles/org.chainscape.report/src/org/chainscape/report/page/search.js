// ---- search
var input = document.getElementById('search'), results = document.getElementById('results'), index = [], active = -1;
function fold(text) { return text.normalize ? text.normalize('NFKC').toLowerCase() : text.toLowerCase(); }
function put(id, name, what, more) { index.push({ id: id, name: name, what: what, more: more, text: fold(name + ' ' + more) }); }
var ofSource = {};
sources.forEach(function (s) { ofSource[s.i] = true; });
Object.keys(elements).forEach(function (id) {
	var e = elements[id];
	if (typeof e === 'string') { return; }
	var words = (e.r || []).map(function (row) { return row.v.map(function (v) { return v.e ? '' : v.t; }).join(' '); }).join(' ').trim();
	put(id, e.n, ofSource[id] ? ui.source : e.k, (e.a || []).concat(e.d || [], words || []).join(' / '));
	(e.p || []).forEach(function (p) {
		p.v.forEach(function (v) { put(id, p.l + ' ' + v.t, ui.fact, e.n + (v.q ? ' · ' + v.q : '')); });
	});
});
function marked(text, terms, parent) {
	var low = fold(text), at = -1, length = 0;
	if (low.length === text.length) {
		terms.forEach(function (t) { var i = low.indexOf(t); if (i >= 0 && (at < 0 || i < at)) { at = i; length = t.length; } });
	}
	if (at < 0) { parent.appendChild(document.createTextNode(text)); return; }
	parent.appendChild(document.createTextNode(text.slice(0, at)));
	make('mark', parent, text.slice(at, at + length));
	parent.appendChild(document.createTextNode(text.slice(at + length)));
}
function search() {
	var terms = fold(input.value).split(/\s+/).filter(Boolean), found = [];
	results.textContent = '';
	active = -1;
	input.removeAttribute('aria-activedescendant');
	if (!terms.length) { close(); return; }
	index.forEach(function (entry) {
		if (terms.every(function (t) { return entry.text.indexOf(t) >= 0; })) {
			var name = fold(entry.name), told = entry.what === ui.fact && terms.length > 1;
			var rank = name === terms.join(' ') ? 0 : name.indexOf(terms[0]) === 0 || told && fold(entry.more).indexOf(terms[0]) === 0 ? 1
				: name.indexOf(terms[0]) > 0 ? 2 : 3;
			found.push({ entry: entry, rank: rank * 4 + (told ? 0 : entry.what === ui.fact ? 2 : drawn[entry.id] ? 0 : 1) });
		}
	});
	found.sort(function (a, b) { return a.rank - b.rank; });
	make('div', results, found.length ? found.length + ' ' + ui.results : ui.none, 'told').setAttribute('role', 'presentation');
	found.slice(0, 60).forEach(function (hit, i) {
		var option = make('div', results, '', 'opt');
		option.id = 'opt-' + i;
		option.setAttribute('role', 'option');
		option.setAttribute('aria-selected', 'false');
		option.dataset.id = hit.entry.id;
		make('span', option, hit.entry.what, 'kind');
		marked(hit.entry.name, terms, option);
		if (hit.entry.more) { marked(hit.entry.more.slice(0, 90), terms, make('small', option)); }
	});
	if (found.length > 60) { make('div', results, ui.more, 'told'); }
	results.hidden = false;
	input.setAttribute('aria-expanded', 'true');
}
function close() { results.hidden = true; input.setAttribute('aria-expanded', 'false'); }
function pick(option) {
	close();
	location.hash = '#e-' + encodeURIComponent(option.dataset.id);
	follow();
	reveal(option.dataset.id);
}
input.addEventListener('input', search);
input.addEventListener('focus', function () { if (input.value) { search(); } });
input.addEventListener('keydown', function (event) {
	var options = results.querySelectorAll('.opt');
	if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
		if (!options.length) { return; }
		event.preventDefault();
		if (active >= 0) { options[active].classList.remove('on'); options[active].setAttribute('aria-selected', 'false'); }
		active = (active + (event.key === 'ArrowDown' ? 1 : active < 0 ? 0 : -1) + options.length) % options.length;
		options[active].classList.add('on');
		options[active].setAttribute('aria-selected', 'true');
		options[active].scrollIntoView({ block: 'nearest' });
		input.setAttribute('aria-activedescendant', options[active].id);
	} else if (event.key === 'Enter' && options.length) { pick(options[Math.max(active, 0)]); }
	else if (event.key === 'Escape') { close(); event.stopPropagation(); }
});
results.addEventListener('mousedown', function (event) {
	var option = event.target.closest('.opt');
	if (option) { event.preventDefault(); pick(option); }
});
input.addEventListener('blur', function () { window.setTimeout(close, 120); });
