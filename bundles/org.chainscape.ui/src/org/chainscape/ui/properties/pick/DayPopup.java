package org.chainscape.ui.properties.pick;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.chainscape.model.PartialDate;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;

/** A calendar below a field; a date can be taken to the day, the month or the year. Esc or a click elsewhere leaves all as it is. */
public final class DayPopup {

	private final Shell shell;
	private final DateTime calendar;
	private final Consumer<PartialDate> receiver;

	private DayPopup(Control field, PartialDate present, Consumer<PartialDate> receiver) {
		this.receiver = receiver;
		shell = new Shell(field.getShell(), SWT.NO_TRIM | SWT.TOOL | SWT.ON_TOP);
		shell.setText(PropertyTexts.get("day.title"));
		shell.setLayout(GridLayoutFactory.fillDefaults().margins(6, 6).spacing(6, 6).create());
		calendar = new DateTime(shell, SWT.CALENDAR | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(calendar);
		if (present != null) {
			calendar.setDate(present.year(), Math.max(1, present.month()) - 1, Math.max(1, present.day()));
		}
		Composite bar = new Composite(shell, SWT.NONE);
		bar.setLayout(GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		button(bar, "day.day", () -> new PartialDate(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay()));
		button(bar, "day.month", () -> new PartialDate(calendar.getYear(), calendar.getMonth() + 1, 0));
		button(bar, "day.year", () -> new PartialDate(calendar.getYear(), 0, 0));
		calendar.addListener(SWT.DefaultSelection,
			event -> take(new PartialDate(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay())));
		shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(this::close));
		shell.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				close();
			}
		});
	}

	/**
	 * Opens a calendar.
	 *
	 * @param field the field it stands below
	 * @param present the date to begin with; {@code null} for today
	 * @param receiver is given the date that is taken
	 * @return its shell, for tests
	 */
	public static Shell open(Control field, PartialDate present, Consumer<PartialDate> receiver) {
		DayPopup popup = new DayPopup(field, present, receiver);
		popup.shell.pack();
		Point size = popup.shell.getSize();
		Point below = field.toDisplay(0, field.getSize().y);
		Rectangle screen = field.getMonitor().getClientArea();
		boolean fits = below.y + size.y <= screen.y + screen.height;
		popup.shell.setLocation(Math.min(below.x, screen.x + screen.width - size.x), fits ? below.y : below.y - field.getSize().y - size.y);
		popup.shell.open();
		popup.calendar.setFocus();
		return popup.shell;
	}

	private void button(Composite bar, String key, Supplier<PartialDate> date) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(PropertyTexts.get(key));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		button.addListener(SWT.Selection, event -> take(date.get()));
	}

	private void take(PartialDate date) {
		close();
		receiver.accept(date);
	}

	private void close() {
		if (!shell.isDisposed()) {
			shell.dispose();
		}
	}
}
