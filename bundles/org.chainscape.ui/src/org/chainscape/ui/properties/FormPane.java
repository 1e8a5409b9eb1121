package org.chainscape.ui.properties;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.tabular.form.Editor;
import org.chainscape.tabular.form.Entry;
import org.chainscape.tabular.form.Field;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Fields one below the other: labels in a column where there is width enough, above the fields where there is not. */
final class FormPane extends Composite {

	private final Host host;
	private final int level;
	private final FieldFindings findings;
	private final List<Row> rows = new ArrayList<>();
	private List<Field> fields = List.of();
	private Label banner;
	private boolean showing;

	/**
	 * @param parent where
	 * @param host the document
	 * @param level 0 for the form of a tab, 1 for that of a record in it
	 */
	FormPane(Composite parent, Host host, int level) {
		super(parent, SWT.NONE);
		this.host = host;
		this.level = level;
		findings = new FieldFindings(host);
		// The style sheets of the platform know plain composites only; what is none takes the ground of its parent.
		setBackgroundMode(SWT.INHERIT_FORCE);
		setLayout(new RowLayout(this));
	}

	Host host() {
		return host;
	}

	int level() {
		return level;
	}

	List<Row> rows() {
		return rows;
	}

	FieldFindings findings() {
		return findings;
	}

	/** {@return whether a label stands before a field} */
	boolean names(Entry entry) {
		return switch (entry.field().editor()) {
			case FINDINGS, STYLE, HEADING -> false;
			default -> true;
		};
	}

	/** Shows fields. Editors of the same fields stay, with the keyboard where it is. */
	void show(List<Entry> entries) {
		showing = true;
		List<Field> wanted = entries.stream().map(Entry::field).toList();
		findings.forget();
		if (wanted.equals(fields)) {
			for (int i = 0; i < rows.size(); i++) {
				rows.get(i).show(entries.get(i));
			}
		} else {
			setRedraw(false);
			rows.forEach(row -> row.value().finish());
			for (Control child : getChildren()) {
				child.dispose();
			}
			banner = null;
			rows.clear();
			fields = wanted;
			entries.forEach(entry -> rows.add(new Row(this, entry)));
			rows.forEach(Row::refresh);
			setRedraw(true);
		}
		lock(entries);
		showing = false;
		relayout();
	}

	/** Why nothing can be edited is said once, above. */
	private void lock(List<Entry> entries) {
		String reason = entries.stream().filter(entry -> entry.field().editor() != Editor.FIXED)
			.findFirst().flatMap(Entry::locked).orElse(null);
		if (reason == null) {
			if (banner != null) {
				banner.dispose();
				banner = null;
			}
			return;
		}
		if (banner == null) {
			banner = new Label(this, SWT.WRAP);
			banner.moveAbove(null);
		}
		banner.setText(reason.replace("&", "&&"));
		banner.setForeground(Tones.quiet(this));
	}

	/** {@return the sentence above all fields; {@code null} for none} */
	Label banner() {
		return banner;
	}

	/** Shows what the elements say now. */
	void refresh() {
		showing = true;
		findings.forget();
		rows.forEach(Row::refresh);
		showing = false;
		relayout();
	}

	/** Takes what is being typed, if it can be taken. */
	void finish() {
		rows.forEach(row -> row.value().finish());
	}

	void relayout() {
		if (!showing && !isDisposed()) {
			layout(true, true);
			// What it stands in is laid out anew as well, even where there is room left.
			requestLayout();
			host.resized();
		}
	}
}
