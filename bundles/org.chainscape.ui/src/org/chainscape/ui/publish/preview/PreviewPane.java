package org.chainscape.ui.publish.preview;

import org.chainscape.ui.publish.PublishTexts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A page with a row of buttons below it: smaller, larger, as large as it fits; and a word about it on the left. */
public final class PreviewPane {

	private static final int WIDTH = 480;
	private static final int HEIGHT = 360;
	private static final int PERCENT_WIDTH = 46;

	private final Composite body;
	private final PageView view;
	private final Label word;

	/**
	 * Makes its controls.
	 *
	 * @param parent their parent
	 */
	public PreviewPane(Composite parent) {
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).spacing(4, 6).applyTo(body);
		view = new PageView(body);
		GridDataFactory.fillDefaults().grab(true, true).span(5, 1).hint(WIDTH, HEIGHT).applyTo(view.control());
		word = new Label(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(word);
		button("−", "preview.smaller", () -> view.zoom(-1));
		Label percent = new Label(body, SWT.CENTER);
		GridDataFactory.swtDefaults().hint(PERCENT_WIDTH, SWT.DEFAULT).applyTo(percent);
		view.onZoom(() -> percent.setText(view.percent() + "%"));
		button("+", "preview.larger", () -> view.zoom(1));
		Button fit = button(PublishTexts.text("preview.fit"), "preview.fit.tip", view::fit);
		GridDataFactory.swtDefaults().applyTo(fit);
	}

	private Button button(String text, String tip, Runnable code) {
		Button button = new Button(body, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(PublishTexts.text(tip));
		button.addListener(SWT.Selection, event -> code.run());
		return button;
	}

	/** {@return the control} */
	public Composite control() {
		return body;
	}

	/** {@return the page} */
	public PageView view() {
		return view;
	}

	/**
	 * Says something about the page.
	 *
	 * @param words a few words
	 */
	public void tell(String words) {
		word.setText(words);
		word.setToolTipText(words);
	}
}
