package org.chainscape.diagram;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A page of the editor that says something instead of showing a diagram. */
final class MessagePage extends Composite {

	private static final int WIDTH = 560;
	private static final int MARGIN = 36;

	private Composite offers;

	MessagePage(Composite parent, String title, String message) {
		super(parent, SWT.NONE);
		setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 12).applyTo(this);
		Label heading = new Label(this, SWT.WRAP);
		heading.setText(title);
		heading.setFont(JFaceResources.getHeaderFont());
		heading.setBackground(getBackground());
		explain(message);
	}

	/**
	 * Says something more.
	 *
	 * @param message a sentence or two
	 * @return this page
	 */
	MessagePage explain(String message) {
		// A read-only text, so that a path or position can be copied.
		Text sentence = new Text(this, SWT.WRAP | SWT.READ_ONLY | SWT.MULTI);
		sentence.setText(message);
		sentence.setBackground(getBackground());
		GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(sentence);
		return this;
	}

	/**
	 * Offers something to do.
	 *
	 * @param label text of the button
	 * @param code what it does
	 * @return this page
	 */
	MessagePage offer(String label, Runnable code) {
		if (offers == null) {
			offers = new Composite(this, SWT.NONE);
			offers.setBackground(getBackground());
			offers.setLayout(RowLayoutFactory.fillDefaults().type(SWT.VERTICAL).fill(true).spacing(8).create());
		}
		Button button = new Button(offers, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> code.run());
		return this;
	}
}
