package org.chainscape.ui.health;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** The notice in the corner of the window: it stays for long enough to be read, takes no focus and asks nothing. */
final class MemoryNotice {

	private static final int STAYS_MS = 30_000;
	private static final int WIDTH = 320;

	private MemoryNotice() {
	}

	/** Shows the notice in a corner of a window. */
	static void open(Shell window, String words) {
		NotificationPopup.forShell(window).title(HealthTexts.get("memory.title"), true).content(parent -> content(parent, words))
			.delay(STAYS_MS).open();
	}

	private static Control content(Composite parent, String words) {
		Composite content = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 6).applyTo(content);
		for (String sentence : words.split("\n")) {
			Label label = new Label(content, SWT.WRAP);
			label.setText(sentence);
			GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		}
		return content;
	}
}
