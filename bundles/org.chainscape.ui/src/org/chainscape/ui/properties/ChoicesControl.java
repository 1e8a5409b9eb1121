package org.chainscape.ui.properties;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Several values of an enumeration, each with a check of its own. */
final class ChoicesControl extends ValueControl {

	private final Composite box;
	private final Map<Enumerator, Button> buttons = new LinkedHashMap<>();

	ChoicesControl(Row row) {
		super(row);
		box = new Composite(row.pane(), SWT.NONE) {
			@Override
			public Point computeSize(int wHint, int hHint, boolean changed) {
				return new Point(wHint, super.computeSize(wHint, hHint, changed).y);
			}
		};
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = 0;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		layout.spacing = 10;
		box.setLayout(layout);
		for (Enumerator choice : entry().choices()) {
			Button button = new Button(box, SWT.CHECK);
			button.setText(entry().label(choice));
			button.addListener(SWT.Selection, event -> take(button.getSelection() ? entry().add(choice) : entry().remove(List.of(choice))));
			buttons.put(choice, button);
		}
	}

	@Override
	Control control() {
		return box;
	}

	@Override
	int firstLine(int height) {
		return buttons.isEmpty() ? height : buttons.values().iterator().next().computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
	}

	@Override
	void refresh() {
		List<Object> present = entry().items();
		boolean enabled = entry().locked().isEmpty();
		buttons.forEach((choice, button) -> {
			button.setSelection(present.contains(choice));
			button.setEnabled(enabled);
		});
	}
}
