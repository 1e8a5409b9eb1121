package org.chainscape.ui.compare;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.compare.diff.Differences;
import org.chainscape.compare.diff.Wording;
import org.chainscape.compare.merge.ConflictWording;
import org.chainscape.compare.merge.MergeResult;
import org.chainscape.ui.UiTexts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Shows what becomes of the file before anything is written. */
final class MergePreviewPage extends WizardPage {

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

	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			BusyIndicator.showWhile(getShell().getDisplay(), this::fill);
		}
		super.setVisible(visible);
	}

	private void fill() {
		MergeResult result = model.result();
		Differences changes = model.preview(result);
		Wording wording = new Wording(changes, UiTexts.language());
		List<Row> rows = new ArrayList<>();
		changes.told().forEach(each -> rows.add(new Row(each, wording.section(each), wording.naming().kind(each.kind()), wording.line(each))));
		tree.show(rows);
		List<String> said = new ArrayList<>(List.of(wording.summary()));
		ConflictWording words = new ConflictWording(model.merge(), UiTexts.language());
		result.consequences().stream().limit(6).map(words::consequence).forEach(said::add);
		summary.setText(String.join("\n", said).replace("&", "&&"));
		summary.getParent().layout();
	}
}
