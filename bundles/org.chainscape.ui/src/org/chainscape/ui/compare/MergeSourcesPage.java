package org.chainscape.ui.compare;

import java.util.function.Consumer;

import org.chainscape.compare.Version;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;

/** Asks for the common ancestor and for the other version. */
final class MergeSourcesPage extends WizardPage {

	private final IFile file;
	private final MergeModel model;
	private boolean asked;

	MergeSourcesPage(IFile file, MergeModel model) {
		super("sources");
		this.file = file;
		this.model = model;
		setTitle(CompareTexts.text("merge.sources"));
		setDescription(CompareTexts.text("merge.sources.what"));
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 10).applyTo(body);
		new Label(body, SWT.NONE).setText(CompareTexts.text("merge.mine"));
		Text mine = new Text(body, SWT.READ_ONLY | SWT.BORDER);
		mine.setText(file.getFullPath().toString());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(mine);
		row(body, "merge.theirs", model::theirs);
		row(body, "merge.base", model::base);
		Label hint = new Label(body, SWT.WRAP);
		hint.setText(CompareTexts.text("merge.hint"));
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(400, SWT.DEFAULT).applyTo(hint);
		setControl(body);
	}

	private void row(Composite body, String key, Consumer<Version> receiver) {
		new Label(body, SWT.NONE).setText(CompareTexts.text(key));
		Text text = new Text(body, SWT.READ_ONLY | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		Button button = new Button(body, SWT.PUSH);
		button.setText(CompareTexts.text("merge.choose"));
		Menu menu = new Menu(button);
		for (VersionSources source : VersionSources.values()) {
			if (source.isOffered()) {
				MenuItem item = new MenuItem(menu, SWT.PUSH);
				item.setText(source.label());
				item.addListener(SWT.Selection, event -> CompareHandler.choose(getShell(), source, file).ifPresent(version -> {
					receiver.accept(version);
					text.setText(version.label());
					setErrorMessage(null);
					setPageComplete(model.isComplete());
				}));
			}
		}
		button.addListener(SWT.Selection, event -> {
			menu.setLocation(button.toDisplay(0, button.getSize().y));
			menu.setVisible(true);
		});
	}

	/** {@return whether somebody went on, rather than the dialog asking whether one could} */
	boolean isAsked() {
		return asked;
	}

	/** The dialog asks for the next page to know whether there is one; the merge itself waits until somebody goes on. */
	@Override
	public boolean canFlipToNextPage() {
		return isPageComplete();
	}

	@Override
	public IWizardPage getNextPage() {
		asked = true;
		try {
			return super.getNextPage();
		} finally {
			asked = false;
		}
	}
}
