package org.chainscape.ui.properties;

import java.util.Objects;

import org.chainscape.model.Identities;
import org.chainscape.tabular.form.Editor;
import org.chainscape.tabular.form.Entry;
import org.chainscape.ui.UiTexts;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A line of a form: label, editor, and below what is wrong or how it was understood. */
final class Row {

	private final FormPane pane;
	private final Label label;
	private final Note note;
	private final ValueControl value;
	private Entry entry;

	Row(FormPane pane, Entry entry) {
		this.pane = pane;
		this.entry = entry;
		boolean named = pane.names(entry);
		label = named ? new Label(pane, SWT.NONE) : null;
		value = Controls.create(this);
		note = new Note(pane, this::relayout);
		String name = entry.field().label(UiTexts.language());
		if (label != null) {
			boolean needed = !entry.field().isOptional() && entry.field().editor() != Editor.FIXED;
			label.setText((name + (needed ? " *" : "")).replace("&", "&&"));
			if (entry.field().editor().isWide()) {
				label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			}
			entry.field().help(UiTexts.language()).ifPresent(label::setToolTipText);
		}
		Control focus = value.focus();
		entry.field().help(UiTexts.language()).filter(help -> focus.getToolTipText() == null).ifPresent(focus::setToolTipText);
		focus.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
	}

	Entry entry() {
		return entry;
	}

	Host host() {
		return pane.host();
	}

	FormPane pane() {
		return pane;
	}

	/** {@return the label; {@code null} if the editor speaks for itself} */
	Label label() {
		return label;
	}

	ValueControl value() {
		return value;
	}

	Note note() {
		return note;
	}

	/** Shows the same field of other elements. */
	void show(Entry other) {
		boolean same = entry.subjects().equals(other.subjects());
		if (!same) {
			value.finish();
			note.clear();
		}
		entry = other;
		refresh();
	}

	void refresh() {
		value.refresh();
		note.findings(pane.findings().at(entry));
	}

	/** Says below the field why something cannot be taken. {@code null} takes it back. */
	void problem(String sentence) {
		note.problem(sentence);
	}

	/** Says below the field how something is understood. {@code null} takes it back. */
	void hint(String sentence) {
		note.hint(sentence);
	}

	/** What stands for the field and its elements among the drafts. */
	String draftKey() {
		StringBuilder key = new StringBuilder(entry.field().key());
		for (EObject subject : entry.subjects()) {
			key.append(' ').append(Objects.requireNonNullElse(Identities.idOf(subject), ""));
		}
		return key.toString();
	}

	private void relayout() {
		pane.relayout();
	}
}
