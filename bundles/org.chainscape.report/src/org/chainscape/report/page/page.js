(function () {
'use strict';
var data = JSON.parse(document.getElementById('data').textContent);
var ui = data.ui, elements = data.e, sources = data.s;
var panel = document.getElementById('panel');
var SVG = 'http://www.w3.org/2000/svg';

function make(name, parent, text, style) {
	var node = document.createElement(name);
	if (text) { node.textContent = text; }
	if (style) { node.className = style; }
	if (parent) { parent.appendChild(node); }
	return node;
}
function known(id) { return Object.prototype.hasOwnProperty.call(elements, id); }
function resolve(id) { return known(id) ? (typeof elements[id] === 'string' ? resolve(elements[id]) : id) : null; }
function linkTo(id, text, parent) {
	var a = make('a', parent, text);
	a.href = '#e-' + encodeURIComponent(id);
	return a;
}
function each(list, what) { Array.prototype.forEach.call(list, what); }

// ---- what is drawn where
var drawn = {};
each(document.querySelectorAll('.stage [data-e]'), function (part) {
	var id = resolve(part.getAttribute('data-e'));
	if (id) { (drawn[id] = drawn[id] || []).push(part); }
});
function captionOf(part) {
	var figure = part.closest('figure');
	return { anchor: figure.id, text: figure.querySelector('.caption').textContent };
}

// ---- the panel
function cite(list, parent) {
	(list || []).forEach(function (c) {
		var p = make('p', parent, '', 'cite'), source = sources[c[0]];
		p.appendChild(document.createTextNode('[' + (c[0] + 1) + '] '));
		linkTo(source.i, (source.p && source.t.indexOf(source.p) < 0 ? source.p + ' · ' : '') + source.t, p);
		p.appendChild(document.createTextNode((source.d ? ' · ' + source.d : '') + (c[1] ? ' · ' + c[1] : '')));
		if (c[2]) { make('blockquote', p, c[2]); }
		if (c.length > 3) {
			p.appendChild(document.createElement('br'));
			p.appendChild(document.createTextNode(ui.origin));
			linkTo(sources[c[3]].i, sources[c[3]].t, p);
		}
	});
}
function show(id) {
	var e = elements[id];
	panel.textContent = '';
	var close = make('button', panel, '×', 'tool x');
	close.type = 'button'; close.title = ui.close; close.setAttribute('aria-label', ui.close);
	close.addEventListener('click', hide);
	make('h2', panel, e.n);
	var kind = make('p', panel, e.k, 'k');
	if (e.x) { make('span', kind, ui.reserved, 'tag'); }
	if (e.d) { make('p', panel, e.d); }
	if (e.r || e.a) {
		var dl = make('dl', panel);
		if (e.a) { make('dt', dl, ui.aliases); make('dd', dl, e.a.join(' / ')); }
		(e.r || []).forEach(function (row) {
			make('dt', dl, row.l);
			var dd = make('dd', dl);
			row.v.forEach(function (v, i) {
				if (i) { dd.appendChild(document.createTextNode(' · ')); }
				var to = v.e ? resolve(v.e) : null;
				if (to) { linkTo(to, v.t || elements[to].n, dd); } else { dd.appendChild(document.createTextNode(v.t || '')); }
			});
		});
	}
	if (e.p) {
		make('h3', panel, ui.facts);
		e.p.forEach(function (property) {
			var fact = make('div', panel, '', 'fact'), head = make('b', fact, property.l);
			if (property.v.some(function (v) { return v.m; })) { make('span', head, ui.rival, 'tag'); }
			var values = make('div', fact, '', 'vals');
			property.v.forEach(function (v) {
				var box = make('div', values, '', v.m ? 'val m' : 'val');
				make('strong', box, v.t);
				if (v.s) { make('span', box, v.s, 'tag'); }
				if (v.x) { make('span', box, ui.reserved, 'tag'); }
				if (v.q) { make('span', box, v.q, 'q'); }
				cite(v.c, box);
			});
		});
	}
	if (e.c) { make('h3', panel, ui.sources); cite(e.c, panel); }
	citing(id);
	places(id);
	if (!e.p && !e.c && !e.r) { make('p', panel, ui.nothing, 'k'); }
	panel.hidden = false;
	panel.scrollTop = 0;
	document.body.classList.add('open');
	ring(id);
}
function citing(id) {
	var place = -1;
	sources.forEach(function (s, i) { if (s.i === id) { place = i; } });
	if (place < 0) { return; }
	function names(c) { return (c || []).some(function (x) { return x[0] === place || x[3] === place; }); }
	var found = Object.keys(elements).filter(function (other) {
		var e = elements[other];
		return typeof e !== 'string' && (names(e.c) || (e.p || []).some(function (p) { return p.v.some(function (v) { return names(v.c); }); }));
	});
	if (!found.length) { return; }
	make('h3', panel, ui.cited + ' (' + found.length + ')');
	var ul = make('ul', panel);
	found.slice(0, 200).forEach(function (other) { linkTo(other, elements[other].n, make('li', ul)); });
}
function places(id) {
	var seen = {}, list = (drawn[id] || []).map(captionOf).filter(function (c) { return seen[c.anchor] ? false : (seen[c.anchor] = true); });
	if (!list.length) { return; }
	make('h3', panel, ui.shown);
	var ul = make('ul', panel);
	list.forEach(function (c) {
		var a = make('a', make('li', ul), c.text);
		a.href = '#' + c.anchor;
		a.addEventListener('click', function (event) {
			event.preventDefault();
			reveal(id, c.anchor);
		});
	});
}
function hide() {
	panel.hidden = true;
	document.body.classList.remove('open');
	ring(null);
	if (/^#e-/.test(location.hash)) { history.replaceState(null, '', location.pathname + location.search); }
	if (back && document.contains(back)) { back.focus({ preventScroll: true }); }
}
var back = null;
function follow() {
	var match = /^#e-(.*)$/.exec(location.hash), id = null;
	if (match) {
		try { id = resolve(decodeURIComponent(match[1])); } catch (e) { id = null; }
	}
	if (id) {
		if (panel.hidden) { back = document.activeElement; }
		show(id);
		if (!document.activeElement || document.activeElement === document.body || panel.contains(document.activeElement)) { panel.focus(); }
	} else if (!panel.hidden) { hide(); }
}
window.addEventListener('hashchange', follow);

// ---- rings around what is talked of
function outline(part, style) {
	var svg = part.ownerSVGElement, box = part.getBBox(), ringed = document.createElementNS(SVG, 'rect');
	var matrix = svg.getScreenCTM() && part.getScreenCTM() ? svg.getScreenCTM().inverse().multiply(part.getScreenCTM()) : null;
	var x = box.x, y = box.y;
	if (matrix) { x = matrix.a * box.x + matrix.e; y = matrix.d * box.y + matrix.f; }
	ringed.setAttribute('x', x - 3); ringed.setAttribute('y', y - 3);
	ringed.setAttribute('width', box.width + 6); ringed.setAttribute('height', box.height + 6);
	ringed.setAttribute('class', style);
	svg.appendChild(ringed);
}
function unring(kind) { each(document.querySelectorAll('.stage .' + kind), function (r) { r.remove(); }); }
function ring(id) {
	unring('hit');
	if (id) { (drawn[id] || []).forEach(function (part) { outline(part, 'ring hit'); }); }
}
function reveal(id, anchor) {
	var parts = (drawn[id] || []).filter(function (part) { return !anchor || part.closest('figure').id === anchor; });
	if (parts.length) {
		parts[0].scrollIntoView({ block: 'center' });
		ring(id);
	} else {
		var link = document.querySelector('main a[href="#e-' + (window.CSS && CSS.escape ? CSS.escape(id) : id) + '"]');
		if (link) { link.scrollIntoView({ block: 'center' }); }
	}
}

// ---- moving in figures
function home(svg) { return svg.dataset.home.split(' ').map(Number); }
function view(svg) { return svg.getAttribute('viewBox').split(' ').map(Number); }
function look(svg, x, y, w, h) {
	var h0 = home(svg), all = w >= h0[2] * 0.999;
	if (all) { x = 0; y = 0; w = h0[2]; h = h0[3]; }
	x = Math.max(-w / 2, Math.min(h0[2] - w / 2, x));
	y = Math.max(-h / 2, Math.min(h0[3] - h / 2, y));
	svg.setAttribute('viewBox', [x, y, w, h].map(function (n) { return Math.round(n * 100) / 100; }).join(' '));
	svg.parentNode.classList.toggle('moved', !all);
}
function zoom(svg, factor, px, py) {
	var v = view(svg), h0 = home(svg), w = Math.max(h0[2] / 12, Math.min(h0[2], v[2] * factor)), k = w / v[2];
	look(svg, px - (px - v[0]) * k, py - (py - v[1]) * k, w, v[3] * k);
}
function middle(svg, factor) { var v = view(svg); zoom(svg, factor, v[0] + v[2] / 2, v[1] + v[3] / 2); }
function point(svg, event) {
	var p = svg.createSVGPoint();
	p.x = event.clientX; p.y = event.clientY;
	return p.matrixTransform(svg.getScreenCTM().inverse());
}
function full(figure) {
	var on = figure.classList.toggle('max');
	document.body.style.overflow = on ? 'hidden' : '';
	figure.querySelector('.stage').focus({ preventScroll: true });
}
function act(stage, what) {
	var svg = stage.querySelector('svg');
	if (what === 'in') { middle(svg, 1 / 1.35); }
	if (what === 'out') { middle(svg, 1.35); }
	if (what === 'reset') { look(svg, 0, 0, 1e9, 1e9); }
	if (what === 'full') { full(stage.closest('figure')); }
}
each(document.querySelectorAll('.stage'), function (stage) {
	var svg = stage.querySelector('svg'), fingers = {}, start = null, travelled = 0, chosen = null;
	svg.dataset.home = svg.getAttribute('viewBox');
	stage.addEventListener('wheel', function (event) {
		if (!event.ctrlKey && !event.metaKey && !stage.closest('figure').classList.contains('max')) { return; }
		event.preventDefault();
		var p = point(svg, event);
		zoom(svg, Math.pow(1.0015, event.deltaY), p.x, p.y);
	}, { passive: false });
	function list() { return Object.keys(fingers).map(function (k) { return fingers[k]; }); }
	function begin() {
		var all = list(), m = svg.getScreenCTM();
		start = { view: view(svg), scale: m.a, all: all.map(function (f) { return { x: f.clientX, y: f.clientY }; }) };
	}
	stage.addEventListener('pointerdown', function (event) {
		if (event.button) { return; }
		fingers[event.pointerId] = event;
		travelled = list().length > 1 ? 99 : 0;
		begin();
	});
	stage.addEventListener('pointermove', function (event) {
		if (!fingers[event.pointerId] || !start) { return; }
		fingers[event.pointerId] = event;
		var all = list(), v = start.view;
		if (all.length === 1) {
			var dx = event.clientX - start.all[0].x, dy = event.clientY - start.all[0].y;
			travelled = Math.max(travelled, Math.abs(dx) + Math.abs(dy));
			if (travelled > 5 && stage.classList.contains('moved')) {
				if (!stage.hasPointerCapture(event.pointerId)) { stage.setPointerCapture(event.pointerId); }
				stage.classList.add('grab');
				look(svg, v[0] - dx / start.scale, v[1] - dy / start.scale, v[2], v[3]);
			}
		} else if (all.length === 2 && start.all.length === 2) {
			var before = Math.hypot(start.all[0].x - start.all[1].x, start.all[0].y - start.all[1].y);
			var now = Math.hypot(all[0].clientX - all[1].clientX, all[0].clientY - all[1].clientY);
			if (before > 10 && now > 10) { middle(svg, before / now); begin(); }
		}
	});
	function end(event) {
		delete fingers[event.pointerId];
		stage.classList.remove('grab');
		if (list().length) { begin(); } else { start = null; }
	}
	stage.addEventListener('pointerup', end);
	stage.addEventListener('pointercancel', end);
	stage.addEventListener('click', function (event) {
		var part = event.target.closest ? event.target.closest('[data-e]') : null;
		if (travelled > 5 || !part) { return; }
		var id = resolve(part.getAttribute('data-e'));
		if (id) { location.hash = '#e-' + encodeURIComponent(id); follow(); }
	});
	stage.addEventListener('dblclick', function (event) { var p = point(svg, event); zoom(svg, 1 / 1.6, p.x, p.y); });

	// with the keyboard: Enter goes among the elements, arrows to the next one
	function centre(part) { var r = part.getBoundingClientRect(); return { x: r.left + r.width / 2, y: r.top + r.height / 2 }; }
	function choose(part) {
		unring('pick');
		chosen = part;
		if (!part) { stage.removeAttribute('aria-description'); return; }
		outline(part, 'ring pick');
		stage.setAttribute('aria-description', elements[resolve(part.getAttribute('data-e'))].n);
		part.scrollIntoView({ block: 'nearest' });
	}
	function next(dx, dy) {
		var from = centre(chosen), best = null, least = Infinity;
		each(stage.querySelectorAll('[data-e]'), function (part) {
			if (part === chosen || !resolve(part.getAttribute('data-e'))) { return; }
			var to = centre(part), along = (to.x - from.x) * dx + (to.y - from.y) * dy, off = Math.abs((to.x - from.x) * dy) + Math.abs((to.y - from.y) * dx);
			if (along > 2 && along + 2.5 * off < least) { least = along + 2.5 * off; best = part; }
		});
		if (best) { choose(best); }
	}
	var arrows = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
	stage.addEventListener('keydown', function (event) {
		if (event.ctrlKey || event.metaKey || event.altKey) { return; }
		var key = event.key, arrow = arrows[key], v = view(svg);
		if (key === '+' || key === '=') { act(stage, 'in'); }
		else if (key === '-') { act(stage, 'out'); }
		else if (key === '0') { act(stage, 'reset'); }
		else if (key === 'f' || key === 'F') { act(stage, 'full'); }
		else if (key === 'Enter') {
			if (!chosen) {
				var first = Array.prototype.filter.call(stage.querySelectorAll('[data-e]'), function (p) { return resolve(p.getAttribute('data-e')); })[0];
				if (first) { choose(first); }
			} else { location.hash = '#e-' + encodeURIComponent(resolve(chosen.getAttribute('data-e'))); }
		}
		else if (key === 'Escape' && chosen) { choose(null); }
		else if (arrow && chosen) { next(arrow[0], arrow[1]); }
		else if (arrow && stage.classList.contains('moved')) { look(svg, v[0] + arrow[0] * v[2] / 10, v[1] + arrow[1] * v[3] / 10, v[2], v[3]); }
		else { return; }
		event.preventDefault();
		event.stopPropagation();
	});
	stage.addEventListener('blur', function () { if (chosen && panel.hidden) { choose(null); } });
});
document.addEventListener('click', function (event) {
	var tool = event.target.closest ? event.target.closest('[data-act]') : null;
	if (tool) { act(tool.closest('.frame').querySelector('.stage'), tool.getAttribute('data-act')); }
});
document.addEventListener('keydown', function (event) {
	if (event.key === 'Escape') {
		var max = document.querySelector('figure.max');
		if (!panel.hidden) { hide(); } else if (max) { full(max); } else { document.body.classList.remove('toc'); }
	} else if (event.key === '/' && !/^(INPUT|TEXTAREA)$/.test(event.target.tagName)) { event.preventDefault(); input.focus(); }
});

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
			var name = fold(entry.name), rank = name === terms.join(' ') ? 0 : name.indexOf(terms[0]) === 0 ? 1 : name.indexOf(terms[0]) > 0 ? 2 : 3;
			found.push({ entry: entry, rank: rank * 4 + (entry.what === ui.fact ? 2 : drawn[entry.id] ? 0 : 1) });
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

// ---- tables
function number(text) {
	var match = /[-−–]?\d[\d,]*(\.\d+)?/.exec(text);
	return match ? parseFloat(match[0].replace(/,/g, '').replace(/[−–]/, '-')) : null;
}
each(document.querySelectorAll('table.data'), function (table) {
	var body = table.tBodies[0], original = Array.prototype.slice.call(body.rows), heads = table.tHead.rows[0].cells;
	each(heads, function (head, column) {
		var button = make('button', null, head.textContent);
		button.type = 'button';
		button.title = ui.sort;
		head.textContent = '';
		head.appendChild(button);
		button.addEventListener('click', function () {
			var order = { none: 'ascending', ascending: 'descending', descending: 'none' }[head.getAttribute('aria-sort') || 'none'];
			each(heads, function (h) { h.removeAttribute('aria-sort'); });
			if (order !== 'none') { head.setAttribute('aria-sort', order); }
			var sign = order === 'descending' ? -1 : 1, part = [], all = [];
			function flush() {
				if (order !== 'none') {
					part = part.map(function (row, i) { return { row: row, i: i, text: row.cells[column].textContent.trim() }; }).sort(function (a, b) {
						var empty = (a.text === '' || a.text === '–') - (b.text === '' || b.text === '–');
						if (empty) { return empty; }
						var x = number(a.text), y = number(b.text), numeric = head.classList.contains('n') && x !== null && y !== null;
						return sign * (numeric ? x - y : a.text.localeCompare(b.text, document.documentElement.lang)) || a.i - b.i;
					}).map(function (entry) { return entry.row; });
				}
				all = all.concat(part);
				part = [];
			}
			original.forEach(function (row) {
				if (row.className) { flush(); all.push(row); } else { part.push(row); }
			});
			flush();
			all.forEach(function (row) { body.appendChild(row); });
		});
	});
});

// ---- contents, theme, print
document.getElementById('menu').addEventListener('click', function () { document.body.classList.toggle('toc'); });
document.getElementById('toc').addEventListener('click', function (event) { if (event.target.closest('a')) { document.body.classList.remove('toc'); } });
document.getElementById('print').addEventListener('click', function () { window.print(); });
function remembered(value) {
	try {
		if (value) { window.localStorage.setItem('chainscape-theme', value); }
		return window.localStorage.getItem('chainscape-theme');
	} catch (e) { return null; }
}
var root = document.documentElement, theme = remembered();
if (theme === 'dark' || theme === 'light') { root.dataset.theme = theme; }
document.getElementById('theme').addEventListener('click', function () {
	var dark = root.dataset.theme ? root.dataset.theme === 'dark' : window.matchMedia('(prefers-color-scheme: dark)').matches;
	root.dataset.theme = dark ? 'light' : 'dark';
	remembered(root.dataset.theme);
});
if (window.IntersectionObserver) {
	var links = {}, here = null;
	each(document.querySelectorAll('#toc > ul a'), function (a) { links[a.getAttribute('href').slice(1)] = a; });
	var observer = new IntersectionObserver(function (entries) {
		entries.forEach(function (entry) {
			if (entry.isIntersecting && links[entry.target.id]) {
				if (here) { here.classList.remove('here'); here.removeAttribute('aria-current'); }
				here = links[entry.target.id];
				here.classList.add('here');
				here.setAttribute('aria-current', 'true');
			}
		});
	}, { rootMargin: '-60px 0px -70% 0px' });
	each(document.querySelectorAll('main h2[id], main h3[id]'), function (h) { observer.observe(h); });
}
follow();
}());
