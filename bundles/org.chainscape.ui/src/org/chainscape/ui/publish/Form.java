package org.chainscape.ui.publish;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Rows of a form: a label on the left, what it asks for on the right. */
public final class Form {

	private static final int FIELD_WIDTH = 200;

	private final Composite body;

	/**
	 * An empty form.
	 *
	 * @param parent its parent
	 */
	public Form(Composite parent) {
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 8).applyTo(body);
	}

	/** {@return the control that holds the rows} */
	public Composite body() {
		return body;
	}

	/**
	 * Adds a label.
	 *
	 * @param key key of its text
	 */
	public void label(String key) {
		Label label = new Label(body, SWT.NONE);
		label.setText(PublishTexts.text(key));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}

	/**
	 * Adds a list to choose one of several from.
	 *
	 * @param key key of its label
	 * @param items texts of the items
	 * @param selected place of the one chosen
	 * @param chosen is told when another one is chosen
	 * @return the list
	 */
	public Combo combo(String key, String[] items, int selected, Runnable chosen) {
		label(key);
		Combo combo = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(items);
		combo.select(selected);
		combo.addListener(SWT.Selection, event -> chosen.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	/**
	 * Adds a row of buttons of which one is pressed.
	 *
	 * @param key key of its label
	 * @param texts keys of the buttons
	 * @param selected place of the one pressed
	 * @param chosen is told when another one is pressed
	 * @return the buttons
	 */
	public Button[] radios(String key, String[] texts, int selected, Runnable chosen) {
		label(key);
		Composite row = row(texts.length);
		Button[] buttons = new Button[texts.length];
		for (int i = 0; i < texts.length; i++) {
			Button button = new Button(row, SWT.RADIO);
			button.setText(PublishTexts.text(texts[i]));
			button.setSelection(i == selected);
			button.addListener(SWT.Selection, event -> {
				if (button.getSelection()) {
					chosen.run();
				}
			});
			buttons[i] = button;
		}
		return buttons;
	}

	/**
	 * Adds a composite of several columns on the right.
	 *
	 * @param columns how many columns
	 * @return the composite
	 */
	public Composite row(int columns) {
		Composite row = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(10, 4).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(row);
		return row;
	}

	/**
	 * Adds a path that can be typed or chosen.
	 *
	 * @param key key of its label
	 * @param browse opens a dialog for it; is given the field
	 * @param changed is told when it changes
	 * @return the field
	 */
	public Text path(String key, Consumer<Text> browse, Runnable changed) {
		label(key);
		return path(row(2), browse, changed);
	}

	/**
	 * Makes a path that can be typed or chosen.
	 *
	 * @param row takes field and button
	 * @param browse opens a dialog for it; is given the field
	 * @param changed is told when it changes
	 * @return the field
	 */
	public static Text path(Composite row, Consumer<Text> browse, Runnable changed) {
		Text text = new Text(row, SWT.BORDER | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, event -> changed.run());
		Button button = new Button(row, SWT.PUSH);
		button.setText(PublishTexts.text("browse"));
		button.addListener(SWT.Selection, event -> browse.accept(text));
		return text;
	}

	/**
	 * Lets somebody choose a folder.
	 *
	 * @param field takes the folder
	 * @param title title of the dialog
	 */
	public static void browseFolder(Text field, String title) {
		DirectoryDialog dialog = new DirectoryDialog(field.getShell(), SWT.SAVE);
		dialog.setText(title);
		dialog.setFilterPath(field.getText());
		String chosen = dialog.open();
		if (chosen != null) {
			field.setText(chosen);
		}
	}

	/**
	 * Lets somebody choose a file.
	 *
	 * @param field takes the file
	 * @param title title of the dialog
	 * @param pattern pattern of its name, such as {@code *.docx}
	 */
	public static void browseFile(Text field, String title, String pattern) {
		FileDialog dialog = new FileDialog(field.getShell(), SWT.OPEN);
		dialog.setText(title);
		dialog.setFilterExtensions(new String[] {pattern});
		dialog.setFileName(field.getText());
		String chosen = dialog.open();
		if (chosen != null) {
			field.setText(chosen);
		}
	}
}
