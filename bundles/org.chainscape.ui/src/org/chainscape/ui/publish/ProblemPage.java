package org.chainscape.ui.publish;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The only page of a wizard that has nothing to work on; it says why, and what to do. */
public final class ProblemPage extends WizardPage {

	private static final int WIDTH = 420;

	private final String sentence;

	/**
	 * A page that says why.
	 *
	 * @param title title of the wizard
	 * @param sentence why, and what to do
	 */
	public ProblemPage(String title, String sentence) {
		super("problem");
		this.sentence = sentence;
		setTitle(title);
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(body);
		Label words = new Label(body, SWT.WRAP);
		words.setText(sentence);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(words);
		setControl(body);
		setPageComplete(false);
	}
}
