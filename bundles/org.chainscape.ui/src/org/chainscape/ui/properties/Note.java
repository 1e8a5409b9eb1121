package org.chainscape.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.chainscape.diagram.icon.Icons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What stands below a field: how it was understood, why it cannot be taken, what rules find, and what can be done. */
final class Note {

	/**
	 * Something that can be done.
	 *
	 * @param label what it does
	 * @param code does it
	 */
	record Way(String label, Runnable code) {
	}

	/**
	 * A sentence.
	 *
	 * @param icon name of its icon; {@code null} for none
	 * @param text the sentence
	 * @param ways what can be done, if anything
	 */
	record Line(String icon, String text, List<Way> ways) {

		/** Lines are the same if they look the same. */
		private List<Object> looks() {
			List<Object> looks = new ArrayList<>();
			looks.add(Objects.toString(icon));
			looks.add(text);
			ways.forEach(way -> looks.add(way.label()));
			return looks;
		}
	}

	private final Composite area;
	private final Runnable changed;
	private String problem;
	private Line hint;
	private List<Line> findings = List.of();
	private List<List<Object>> shown = List.of();

	Note(Composite parent, Runnable changed) {
		this.changed = changed;
		area = new Composite(parent, SWT.NONE);
		area.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 2).create());
		area.setVisible(false);
	}

	Composite area() {
		return area;
	}

	boolean isEmpty() {
		return shown.isEmpty();
	}

	void clear() {
		problem = null;
		hint = null;
		show();
	}

	void problem(String sentence) {
		problem = sentence;
		show();
	}

	/** {@return why what is typed cannot be taken; {@code null} if nothing is wrong} */
	String problem() {
		return problem;
	}

	void hint(String sentence) {
		hint(sentence, List.of());
	}

	void hint(String sentence, List<Way> ways) {
		hint = sentence == null ? null : new Line(null, sentence, ways);
		show();
	}

	void findings(List<Line> lines) {
		findings = lines;
		show();
	}

	private void show() {
		List<Line> lines = new ArrayList<>();
		if (problem != null) {
			lines.add(new Line("finding-error", problem, List.of()));
		}
		if (hint != null) {
			lines.add(hint);
		}
		lines.addAll(findings);
		List<List<Object>> looks = lines.stream().map(Line::looks).toList();
		if (!looks.equals(shown)) {
			shown = looks;
			for (var child : area.getChildren()) {
				child.dispose();
			}
			lines.forEach(line -> add(area, line));
			area.setVisible(!lines.isEmpty());
			changed.run();
		}
	}

	/** Shows a sentence with what can be done about it. */
	static void add(Composite parent, Line line) {
		Composite box = new Composite(parent, SWT.NONE);
		box.setLayout(GridLayoutFactory.fillDefaults().numColumns(line.icon() == null ? 1 : 2).spacing(5, 1).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
		Image image = line.icon() == null ? null : Icons.image(line.icon());
		if (image != null) {
			Label icon = new Label(box, SWT.NONE);
			icon.setImage(image);
			GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 1).applyTo(icon);
		}
		Label text = new Label(box, SWT.WRAP);
		text.setText(line.text().replace("&", "&&"));
		if (image == null) {
			text.setForeground(Tones.quiet(parent));
		}
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(text);
		line.ways().forEach(way -> {
			if (image != null) {
				new Label(box, SWT.NONE);
			}
			link(box, way.label(), way.code());
		});
	}

	private static void link(Composite box, String label, Runnable code) {
		Link link = new Link(box, SWT.NONE);
		link.setText("<a>" + label.replace("&", "&&").replace("<", "‹").replace(">", "›") + "</a>");
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(link);
		Consumer<Runnable> later = link.getDisplay()::asyncExec;
		link.addListener(SWT.Selection, event -> later.accept(code));
	}
}
