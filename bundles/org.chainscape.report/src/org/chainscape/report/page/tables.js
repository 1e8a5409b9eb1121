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
