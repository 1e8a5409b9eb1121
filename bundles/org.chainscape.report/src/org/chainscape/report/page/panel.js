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
				make('strong', box, v.t, v.t.length > 18 ? 'long' : '');
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
