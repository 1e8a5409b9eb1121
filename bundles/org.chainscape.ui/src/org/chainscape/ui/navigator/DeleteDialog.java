package org.chainscape.ui.navigator;

import java.util.List;
import java.util.Map;

import org.chainscape.ui.UiTexts;
import org.chainscape.ui.navigator.Consequences.Line;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Says what follows from deleting something, and asks whether to go on. */
final class DeleteDialog extends Dialog {

	private static final int WIDTH = 560;
	private static final int ROWS = 14;
	private static final int MARGIN = 12;

	private final String question;
	private final Map<String, List<Line>> sections;

	DeleteDialog(Shell shell, String question, Consequences consequences) {
		super(shell);
		this.question = question;
		sections = consequences.sections();
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(UiTexts.text("tree.delete.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		area.setLayout(GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).create());
		Label text = new Label(area, SWT.WRAP);
		text.setText(question);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		Label below = new Label(area, SWT.WRAP);
		below.setText(UiTexts.text(sections.isEmpty() ? "tree.delete.alone" : "tree.delete.follows"));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(below);
		if (!sections.isEmpty()) {
			Tree tree = new Tree(area, SWT.BORDER | SWT.FULL_SELECTION);
			GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, tree.getItemHeight() * ROWS).applyTo(tree);
			// What refers to it is news; what is in it is known, and shown first only if there is nothing else.
			String last = List.copyOf(sections.keySet()).get(sections.size() - 1);
			sections.forEach((heading, lines) -> {
				TreeItem head = new TreeItem(tree, SWT.NONE);
				head.setText(heading);
				for (Line line : lines) {
					TreeItem item = new TreeItem(head, SWT.NONE);
					item.setText(line.text());
					item.setImage(line.icon());
				}
				head.setExpanded(sections.size() == 1 || !heading.equals(last));
			});
		}
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, UiTexts.text("tree.delete.do"), false);
		createButton(parent, IDialogConstants.CANCEL_ID, UiTexts.text("tree.cancel"), true);
	}
}
