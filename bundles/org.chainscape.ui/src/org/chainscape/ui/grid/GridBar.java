package org.chainscape.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.text.Labels;
import org.chainscape.tabular.column.KindColumn;
import org.chainscape.tabular.grid.Grid;
import org.chainscape.tabular.grid.GridKind;
import org.chainscape.ui.UiTexts;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Which table is shown, which part of it, and what is searched in it. */
final class GridBar {

	private static final int PAUSE_MS = 250;
	private static final int FIELD = 160;
	private static final int VISIBLE = 20;

	/**
	 * A part of a table.
	 *
	 * @param key what it is called in settings
	 * @param label what people call it
	 */
	private record Part(String key, String label) {
	}

	private final Combo kinds;
	private final Combo parts;
	private final Text field;
	private final Label count;
	private List<Part> known = List.of();

	GridBar(Composite parent, BiConsumer<GridKind, String> wanted, Consumer<String> searched) {
		Composite bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 4).spacing(8, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		kinds = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
		kinds.setVisibleItemCount(VISIBLE);
		for (GridKind kind : GridKind.values()) {
			kinds.add(kind.label(UiTexts.language()));
		}
		kinds.select(0);
		name(kinds, UiTexts.text("grid.kind"));
		parts = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
		parts.setVisibleItemCount(VISIBLE);
		GridDataFactory.swtDefaults().applyTo(parts);
		name(parts, UiTexts.text("grid.part"));
		kinds.addListener(SWT.Selection, event -> wanted.accept(kind(), ""));
		parts.addListener(SWT.Selection, event -> wanted.accept(kind(), known.get(parts.getSelectionIndex()).key()));
		field = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(UiTexts.text("grid.search"));
		name(field, UiTexts.text("grid.search"));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(FIELD, SWT.DEFAULT).applyTo(field);
		Runnable told = () -> {
			if (!field.isDisposed()) {
				searched.accept(field.getText());
			}
		};
		field.addListener(SWT.Modify, event -> field.getDisplay().timerExec(PAUSE_MS, told));
		count = new Label(bar, SWT.RIGHT);
		GridDataFactory.swtDefaults().applyTo(count);
	}

	private static void name(Control control, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
	}

	/** {@return the kind of table that is chosen} */
	GridKind kind() {
		return GridKind.values()[Math.max(0, kinds.getSelectionIndex())];
	}

	Text field() {
		return field;
	}

	/** Shows which table it is. */
	void show(GridKind kind, String part, ChainDocument document) {
		kinds.select(kind.ordinal());
		known = parts(kind, document);
		parts.setItems(known.stream().map(Part::label).toArray(String[]::new));
		int chosen = 0;
		for (int i = 0; i < known.size(); i++) {
			chosen = known.get(i).key().equals(part) ? i : chosen;
		}
		parts.select(chosen);
		((GridData) parts.getLayoutData()).exclude = known.size() < 2;
		parts.setVisible(known.size() > 1);
		parts.getParent().layout();
	}

	/** The classes of items, or the perspectives. */
	private static List<Part> parts(GridKind kind, ChainDocument document) {
		List<Part> parts = new ArrayList<>();
		if (document != null && kind == GridKind.MATRIX) {
			for (IndustryChain chain : document.getChains()) {
				for (Perspective perspective : chain.getPerspectives()) {
					parts.add(new Part(perspective.getId(), Labels.name(perspective, UiTexts.language())));
				}
			}
		} else if (document != null && kind == GridKind.ITEMS) {
			parts.add(new Part("", UiTexts.text("grid.part.all")));
			List<EClass> present = document.getChains().stream().flatMap(chain -> chain.getItems().stream()).map(Item::eClass).distinct().toList();
			for (EClass type : KindColumn.classes(ChainPackage.Literals.ITEM)) {
				if (present.contains(type)) {
					parts.add(new Part(type.getName(), Labels.of(type, UiTexts.language())));
				}
			}
		}
		return parts;
	}

	/** Shows how many rows there are. {@code null} for no table. */
	void count(Grid grid) {
		String text = grid == null ? "" : grid.rowCount() == grid.totalRows() ? UiTexts.text("grid.rows", Integer.toString(grid.totalRows()))
			: UiTexts.text("grid.rows.some", Integer.toString(grid.rowCount()), Integer.toString(grid.totalRows()));
		say(text);
	}

	/** Shows that other rows are being looked for. */
	void arranging() {
		say(UiTexts.text("grid.arranging"));
	}

	private void say(String text) {
		if (!count.getText().equals(text)) {
			count.setText(text);
			count.getParent().layout();
		}
	}
}
