package org.chainscape.ui.compare;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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
	private final Map<Side, Button> takers = new EnumMap<>(Side.class);
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
			takers.put(side, button);
		}
		table.addListener(SWT.Selection, event -> update());
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
			update();
			setDescription(CompareTexts.text("conflicts.message", String.valueOf(conflicts.size())));
		}
		super.setVisible(visible);
	}

	/** What none of the conflicts that are meant allows cannot be pressed. */
	private void update() {
		takers.forEach((side, button) -> button.setEnabled(meant().stream().anyMatch(conflict -> conflict.choices().contains(side))));
	}

	/** {@return the selected conflicts; all of them, if none is selected} */
	private List<Conflict> meant() {
		int[] chosen = table.getSelectionIndices();
		return chosen.length == 0 ? conflicts : Arrays.stream(chosen).mapToObj(conflicts::get).toList();
	}

	private void fill(Event event) {
		if (event.index < 0 || event.index >= conflicts.size()) {
			// Tables ask for lines they are about to drop, too.
			return;
		}
		TableItem item = (TableItem) event.item;
		Conflict conflict = conflicts.get(event.index);
		item.setText(new String[] {wording.side(model.choice(conflict)), wording.subject(conflict), wording.what(conflict),
			wording.value(conflict, Side.MINE), wording.value(conflict, Side.THEIRS)});
	}

	private void choose(Side side) {
		meant().stream().filter(conflict -> conflict.choices().contains(side)).forEach(conflict -> model.choose(conflict, side));
		table.clearAll();
	}
}
