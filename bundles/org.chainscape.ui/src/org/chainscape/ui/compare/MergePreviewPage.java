package org.chainscape.ui.compare;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.chainscape.compare.diff.Wording;
import org.chainscape.compare.merge.ConflictWording;
import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Shows what becomes of the file before anything is written. */
final class MergePreviewPage extends WizardPage {

	/** Most consequences that are told. */
	private static final int MOST = 6;

	private final MergeModel model;
	private DifferenceTree tree;
	private Label summary;

	MergePreviewPage(MergeModel model) {
		super("preview");
		this.model = model;
		setTitle(CompareTexts.text("preview.title"));
		setDescription(CompareTexts.text("preview.message"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(8, 8).applyTo(body);
		summary = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(700, SWT.DEFAULT).applyTo(summary);
		tree = new DifferenceTree(body);
		setControl(body);
	}

	/** The page is in front while the work goes on, and empty until it is done. */
	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			setPageComplete(model.isSettled());
			tree.show(List.of());
			summary.setText(CompareTexts.text("preview.working"));
			getShell().getDisplay().asyncExec(this::settle);
		}
	}

	private void settle() {
		if (tree.control().isDisposed() || !isCurrentPage()) {
			return;
		}
		try {
			getContainer().run(true, true, monitor -> {
				try {
					model.settle(monitor);
				} catch (CancellationException e) {
					throw new InterruptedException();
				}
			});
			setErrorMessage(null);
			setPageComplete(true);
			fill();
		} catch (InvocationTargetException e) {
			Problems.log(String.valueOf(e.getMessage()), e.getTargetException());
			stop(CompareTexts.text("preview.failed"));
		} catch (InterruptedException e) {
			stop(CompareTexts.text("preview.cancelled"));
		}
	}

	private void stop(String sentence) {
		setErrorMessage(sentence);
		summary.setText("");
	}

	private void fill() {
		Wording wording = new Wording(model.changes(), UiTexts.language());
		List<Row> rows = new ArrayList<>();
		model.changes().told()
			.forEach(each -> rows.add(new Row(each, wording.section(each), wording.naming().kind(each.kind()), wording.line(each))));
		tree.show(rows);
		List<String> said = new ArrayList<>(List.of(CompareTexts.text("preview.summary", wording.summary())));
		ConflictWording words = new ConflictWording(model.merge(), UiTexts.language());
		model.result().consequences().stream().limit(MOST).map(words::consequence).forEach(said::add);
		summary.setText(String.join("\n", said).replace("&", "&&"));
		summary.getParent().layout();
	}
}
