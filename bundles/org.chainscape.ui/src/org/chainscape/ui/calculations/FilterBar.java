package org.chainscape.ui.calculations;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.chainscape.calculation.Verdict;
import org.chainscape.ui.UiTexts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The field to search in and a switch for each verdict, with how many calculations have it. No switch pressed means all. */
final class FilterBar {

	private static final int PAUSE_MS = 200;
	private static final int FIELD_WIDTH = 90;
	private static final int LEAST_FIELD_WIDTH = 110;

	private final Composite bar;
	private final Text field;
	private final ToolBar switches;
	private final Map<Verdict, ToolItem> items = new EnumMap<>(Verdict.class);
	private final Runnable searched;
	private Sheet sheet = Sheet.EMPTY;
	private int width;

	FilterBar(Composite parent, ResourceManager resources, Consumer<String> text, Consumer<Set<Verdict>> verdicts) {
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 3).spacing(8, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		field = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(UiTexts.text("calc.filter"));
		name(UiTexts.text("calc.filter"));
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(field);
		searched = () -> {
			if (!field.isDisposed()) {
				text.accept(field.getText());
			}
		};
		field.addListener(SWT.Modify, event -> field.getDisplay().timerExec(PAUSE_MS, searched));
		switches = new ToolBar(bar, SWT.FLAT | SWT.RIGHT | SWT.WRAP);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(switches);
		for (Verdict verdict : Verdict.values()) {
			ToolItem item = new ToolItem(switches, SWT.CHECK);
			item.setImage(resources.create(Labeler.icon(verdict).descriptor()));
			item.setToolTipText(UiTexts.text("calc.verdict." + verdict.name() + ".what"));
			item.addListener(SWT.Selection, event -> verdicts.accept(chosen()));
			items.put(verdict, item);
		}
		show(Sheet.EMPTY, "");
		bar.addListener(SWT.Resize, event -> fit());
	}

	private void name(String name) {
		field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
	}

	/** Shows how many calculations have each verdict. */
	void show(Sheet fresh, String file) {
		sheet = fresh;
		field.setMessage(file.isEmpty() ? UiTexts.text("calc.filter")
			: UiTexts.text("calc.filter.in", file, Integer.toString(fresh.calculations().size())));
		label(false);
		width = switches.computeSize(SWT.DEFAULT, SWT.DEFAULT, true).x;
		fit();
	}

	/** Where there is little room, the switches show icon and number only; what they are is in their tooltips. */
	private void fit() {
		int room = bar.getClientArea().width;
		label(room > 0 && room < width + LEAST_FIELD_WIDTH);
		switches.requestLayout();
	}

	private void label(boolean compact) {
		items.forEach((verdict, item) -> {
			String count = Long.toString(sheet.count(verdict));
			String text = compact ? count : UiTexts.text("calc.verdict." + verdict.name()) + ' ' + count;
			if (!text.equals(item.getText())) {
				item.setText(text);
			}
		});
	}

	/** Shows everything again. */
	void clear() {
		field.setText("");
		items.values().forEach(item -> item.setSelection(false));
	}

	/** Puts the cursor into the field. */
	void focus() {
		field.setFocus();
		field.selectAll();
	}

	/** {@return the field to search in} */
	Text field() {
		return field;
	}

	/** The verdicts pressed; all if none is. */
	private Set<Verdict> chosen() {
		Set<Verdict> chosen = EnumSet.noneOf(Verdict.class);
		items.forEach((verdict, item) -> {
			if (item.getSelection()) {
				chosen.add(verdict);
			}
		});
		return chosen.isEmpty() ? EnumSet.allOf(Verdict.class) : chosen;
	}
}
