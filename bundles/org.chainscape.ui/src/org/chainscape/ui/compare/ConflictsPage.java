package org.chainscape.ui.compare;

import java.util.List;

import org.chainscape.compare.merge.Conflict;
import org.chainscape.compare.merge.ConflictWording;
import org.chainscape.compare.merge.Side;
import org.chainscape.ui.UiTexts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Lists the conflicts and takes a decision for each. */
final class ConflictsPage extends WizardPage {

	private static final String[] COLUMNS = {"conflicts.choice", "conflicts.subject", "conflicts.what", "conflicts.mine", "conflicts.theirs"};
	private static final int[] WIDTHS = {90, 240, 170, 170, 170};

	private final MergeModel model;
	private Table table;
	private List<Conflict> conflicts = List.of();
	private ConflictWording wording;

	ConflictsPage(MergeModel model) {
		super("conflicts");
		this.model = model;
		setTitle(CompareTexts.text("conflicts.title"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(8, 8).applyTo(body);
		table = new Table(body, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		for (int i = 0; i < COLUMNS.length; i++) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(CompareTexts.text(COLUMNS[i]));
			column.setWidth(WIDTHS[i]);
		}
		table.addListener(SWT.SetData, this::fill);
		GridDataFactory.fillDefaults().grab(true, true).hint(700, 320).applyTo(table);
		Composite buttons = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(buttons);
		for (Side side : Side.values()) {
			Button button = new Button(buttons, SWT.PUSH);
			button.setText(CompareTexts.text("conflicts.take." + side.word()));
			button.addListener(SWT.Selection, event -> choose(side));
		}
		setControl(body);
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			wording = new ConflictWording(model.merge(), UiTexts.language());
			conflicts = model.merge().conflicts();
			table.setItemCount(conflicts.size());
			table.clearAll();
			table.selectAll();
			table.deselectAll();
			setDescription(CompareTexts.text("conflicts.message", String.valueOf(conflicts.size())));
		}
		super.setVisible(visible);
	}

	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		Conflict conflict = conflicts.get(event.index);
		item.setText(new String[] {wording.side(model.choice(conflict)), wording.subject(conflict), wording.what(conflict),
			wording.value(conflict, Side.MINE), wording.value(conflict, Side.THEIRS)});
	}

	private void choose(Side side) {
		int[] chosen = table.getSelectionIndices();
		for (int i = 0; i < conflicts.size() && chosen.length == 0; i++) {
			decide(i, side);
		}
		for (int index : chosen) {
			decide(index, side);
		}
		table.clearAll();
	}

	private void decide(int index, Side side) {
		Conflict conflict = conflicts.get(index);
		if (conflict.choices().contains(side)) {
			model.choose(conflict, side);
		}
	}
}
