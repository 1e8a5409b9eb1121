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
