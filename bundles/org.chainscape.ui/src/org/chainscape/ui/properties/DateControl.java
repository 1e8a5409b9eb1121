package org.chainscape.ui.properties;

import org.chainscape.model.PartialDate;
import org.chainscape.tabular.cell.Cells;
import org.chainscape.tabular.sheet.Cell;
import org.chainscape.ui.properties.pick.DayPopup;
import org.chainscape.ui.properties.pick.PropertyTexts;
import org.eclipse.swt.SWT;

/** A date in any way it is written, or from a calendar. */
final class DateControl extends BesideControl {

	private static final int WIDTH = 230;

	DateControl(Row row) {
		super(row, SWT.ARROW | SWT.DOWN);
		button().setToolTipText(PropertyTexts.get("day.title"));
	}

	@Override
	int goodWidth() {
		return WIDTH;
	}

	@Override
	String hint() {
		return PropertyTexts.get("day.hint");
	}

	@Override
	void typed(String typed) {
		String read = Cells.date(Cell.of(typed.strip())).value().map(PartialDate::toString).orElse("");
		row().hint(read.isEmpty() || read.equals(typed.strip()) ? null : PropertyTexts.get("reads", read));
	}

	@Override
	void understood(String now) {
		row().hint(null);
	}

	@Override
	void pressed() {
		PartialDate present = entry().value() instanceof PartialDate date ? date : null;
		DayPopup.open(text(), present, date -> {
			fill(date.toString());
			finish();
			text().setFocus();
		});
	}
}
