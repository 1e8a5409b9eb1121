package org.chainscape.diagram;

import org.chainscape.diagram.text.DiagramTexts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** What the editor shows while its file is read: what is done so far, and a way out. Files that are read at once never show it. */
final class OpeningPage extends Composite {

	private static final int WIDTH = 420;
	private static final int MARGIN = 36;
	/** Who waits no longer than this, in milliseconds, is not to see a page come and go. */
	private static final int PATIENCE_MS = 350;

	private final Label done;
	private final Label now;

	/**
	 * @param parent where
	 * @param name name of the file
	 * @param cancel what to do if the user does not want to wait
	 */
	OpeningPage(Composite parent, String name, Runnable cancel) {
		super(parent, SWT.NONE);
		setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 12).applyTo(this);
		Label heading = label(DiagramTexts.get("opening.title", name));
		heading.setFont(JFaceResources.getHeaderFont());
		done = label("");
		now = label("");
		ProgressBar bar = new ProgressBar(this, SWT.INDETERMINATE);
		GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(bar);
		Button button = new Button(this, SWT.PUSH);
		button.setText(DiagramTexts.get("opening.cancel"));
		button.addListener(SWT.Selection, event -> cancel.run());
		setVisible(false, heading, done, now, bar, button);
		getDisplay().timerExec(PATIENCE_MS, () -> setVisible(true, heading, done, now, bar, button));
	}

	private Label label(String text) {
		Label label = new Label(this, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		label.setBackground(getBackground());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		return label;
	}

	private void setVisible(boolean visible, Control... controls) {
		if (!isDisposed()) {
			for (Control control : controls) {
				control.setVisible(visible);
			}
		}
	}

	/**
	 * Says how far it is.
	 *
	 * @param finished what is done, one line each
	 * @param current what is being done
	 */
	void show(String finished, String current) {
		if (!isDisposed()) {
			done.setText(finished);
			now.setText(current);
			layout();
		}
	}
}
