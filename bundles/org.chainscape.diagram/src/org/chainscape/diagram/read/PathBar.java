package org.chainscape.diagram.read;

import java.util.List;
import java.util.function.Predicate;

import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.Adoption;
import org.chainscape.model.chain.Composition;
import org.chainscape.model.chain.Dependency;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Supply;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.query.Reach;
import org.chainscape.model.query.Reach.Direction;
import org.chainscape.model.view.Diagram;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Chooses which way and how far the path of the selection is highlighted. */
final class PathBar extends Bar {

	private static final int DEEPEST = 5;
	/** What is followed, in the order of the list. */
	private static final List<Predicate<Relation>> FLOWS = List.of(Supply.class::isInstance,
			relation -> relation instanceof Supply || relation instanceof Dependency || relation instanceof Adoption
					|| relation instanceof Composition,
			relation -> true);

	private final Reading reading;
	private final ToolItem[] directions = new ToolItem[Direction.values().length];
	private final Combo depth;
	private final Combo flow;
	private final Label summary;
	private Direction direction = Direction.BOTH;
	private List<EObject> starts = List.of();

	PathBar(Composite bars, Reading reading) {
		super(bars, 7);
		this.reading = reading;
		label(ReadTexts.get("path.label"));
		ToolBar tools = new ToolBar(row(), SWT.FLAT);
		for (Direction each : Direction.values()) {
			directions[each.ordinal()] = button(tools, SWT.RADIO, ReadTexts.get("path." + each.name()), "", () -> turn(each));
		}
		label(ReadTexts.get("path.depth"));
		depth = new Combo(row(), SWT.READ_ONLY);
		for (int i = 1; i <= DEEPEST; i++) {
			depth.add(ReadTexts.get("path.steps", String.valueOf(i)));
		}
		depth.add(ReadTexts.get("path.all"));
		depth.select(2);
		depth.setToolTipText(ReadTexts.get("path.depth.tip"));
		depth.addListener(SWT.Selection, event -> reading.refresh());
		flow = new Combo(row(), SWT.READ_ONLY);
		flow.setItems(ReadTexts.get("path.supply"), ReadTexts.get("path.needs"), ReadTexts.get("path.every"));
		flow.select(0);
		flow.addListener(SWT.Selection, event -> reading.refresh());
		summary = label("");
		summary.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).create());
		ToolBar end = new ToolBar(row(), SWT.FLAT);
		button(end, SWT.PUSH, "✕", ReadTexts.get("path.close"), this::close);
		row().addListener(SWT.KeyDown, this::key);
	}

	/** Highlights the path of the selection; the same way a second time ends it. */
	void toggle(Direction wanted) {
		if (isOpen() && direction == wanted) {
			close();
		} else {
			starts = selected();
			open(true);
			turn(wanted);
			reading.page().viewer().getControl().setFocus();
		}
	}

	boolean shows(Direction wanted) {
		return isOpen() && direction == wanted;
	}

	private void turn(Direction wanted) {
		direction = wanted;
		for (Direction each : Direction.values()) {
			directions[each.ordinal()].setSelection(each == wanted);
		}
		reading.refresh();
	}

	void close() {
		open(false);
		starts = List.of();
		reading.refresh();
		reading.page().viewer().getControl().setFocus();
	}

	/** The path follows the selection; a click beside everything does not end it. */
	void selectionChanged() {
		List<EObject> now = selected();
		if (isOpen() && !now.isEmpty() && !now.equals(starts)) {
			starts = now;
			reading.refresh();
		}
	}

	private List<EObject> selected() {
		return reading.page().selectedElements().stream().filter(element -> !(element instanceof Diagram)).toList();
	}

	/** What is reached; {@code null} if there is nothing to start at. */
	Reach reach(ElementIndex index) {
		List<EObject> present = starts.stream().filter(element -> element.eResource() != null || element.eContainer() != null).toList();
		if (present.isEmpty()) {
			summary.setText(ReadTexts.get("path.nothing"));
			return null;
		}
		int steps = depth.getSelectionIndex() == DEEPEST ? Reach.ALL : depth.getSelectionIndex() + 1;
		Reach reach = Reach.of(index, present, direction, steps, FLOWS.get(flow.getSelectionIndex()));
		summary.setText(ReadTexts.get("path.summary", DiagramTexts.name(present.get(0)), String.valueOf(reach.reached().size() - present.size()),
				String.valueOf(reach.relations().size())));
		return reach;
	}

	/** Plus and minus change the depth, Esc ends. */
	void key(Event event) {
		if (!isOpen() || (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0) {
			return;
		}
		if (event.keyCode == SWT.ESC) {
			close();
			event.doit = false;
		} else if (event.character == '+' || event.character == '=') {
			deepen(1);
			event.doit = false;
		} else if (event.character == '-') {
			deepen(-1);
			event.doit = false;
		}
	}

	private void deepen(int by) {
		depth.select(Math.max(0, Math.min(DEEPEST, depth.getSelectionIndex() + by)));
		reading.refresh();
	}
}
