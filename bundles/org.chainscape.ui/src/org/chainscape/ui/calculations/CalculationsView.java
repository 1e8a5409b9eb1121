package org.chainscape.ui.calculations;

import java.util.List;

import org.chainscape.calculation.PrintedValue;
import org.chainscape.diagram.selection.PublishedSelection;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Observation;
import org.chainscape.ui.following.ActiveChain;
import org.chainscape.ui.following.OpenChain;
import org.chainscape.ui.following.StepWatch;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/**
 * The calculations of the chain that is looked at, run again after every change, with verdicts, and with values that are only assumed. The
 * arithmetic is that of the core; this view shows it.
 */
public final class CalculationsView extends ViewPart {

	/** Id of the view. */
	public static final String ID = "org.chainscape.ui.view.calculations";

	private final Assumptions assumptions = new Assumptions();
	private final StepWatch steps = new StepWatch(this::recalculate);
	private LocalResourceManager resources;
	private ActiveChain active;
	private Recalculation recalculation;
	private Sheet sheet = Sheet.EMPTY;
	private Query query = Query.ALL;
	private Composite middle;
	private Table table;
	private EmptyPage empty;
	private FilterBar filter;
	private WhatIfBar whatIf;
	private ViewActions actions;
	private Action undo;
	private Action redo;

	@Override
	public void createPartControl(Composite parent) {
		resources = new LocalResourceManager(JFaceResources.getResources(), parent);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		filter = new FilterBar(parent, resources, text -> ask(query.withText(text)), verdicts -> ask(query.withVerdicts(verdicts)));
		middle = new Composite(parent, SWT.NONE);
		middle.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(middle);
		table = new Table(middle, resources, order -> ask(query.sortedBy(order)));
		empty = new EmptyPage(middle, this::showAll);
		whatIf = new WhatIfBar(parent, resources, this::reset, this::write);
		table.edit(new AssumptionEditing(table.viewer(), row -> sheet.line(row).map(line -> line.cell(Column.VALUE)).orElse(""), this::assume,
			whatIf::say));
		table.viewer().addSelectionChangedListener(event -> whatIf.say(null));
		table.viewer().addOpenListener(event -> table.selected().stream().findFirst().ifPresent(this::open));
		table.viewer().getTree().addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.F2) {
				edit();
			}
		}));
		filter.field().addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				table.viewer().getTree().setFocus();
			}
		}));
		PublishedSelection selection = new PublishedSelection(this::select);
		table.viewer().addSelectionChangedListener(event -> selection.publish(subjects()));
		getSite().setSelectionProvider(selection);
		createActions();
		recalculation = new Recalculation(parent.getDisplay(), this::show);
		active = new ActiveChain(getSite().getPage(), this::follow);
		show(Sheet.EMPTY);
		active.start();
	}

	private void createActions() {
		IActionBars bars = getViewSite().getActionBars();
		actions = new ViewActions(table, this::copyTable, grouping -> ask(query.withGrouping(grouping)));
		actions.fill(bars.getToolBarManager(), bars.getMenuManager());
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), ViewActions.action("calc.action.copy", null, this::copy));
		bars.setGlobalActionHandler(ActionFactory.FIND.getId(), ViewActions.action("calc.filter", null, filter::focus));
		undo = ViewActions.action("calc.action.undo", null, () -> step(steps.stack().canUndo(), steps.stack()::undo));
		redo = ViewActions.action("calc.action.redo", null, () -> step(steps.stack().canRedo(), steps.stack()::redo));
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fillContextMenu);
		table.viewer().getTree().setMenu(menu.createContextMenu(table.viewer().getTree()));
		getSite().registerContextMenu(menu, table.viewer());
	}

	private static void step(boolean possible, Runnable step) {
		if (possible) {
			step.run();
		}
	}

	private void fillContextMenu(IMenuManager menu) {
		List<Object> rows = table.selected();
		Line line = rows.size() == 1 ? sheet.line(rows.get(0)).orElse(null) : null;
		if (line != null) {
			menu.add(ViewActions.action("calc.action.show", null, () -> reveal(line)));
			if (line.leads() != null) {
				menu.add(ViewActions.action("calc.action.lead", null, () -> lead(line)));
			}
			if (AssumptionEditing.observation(line.element()) != null) {
				menu.add(new Separator());
				menu.add(ViewActions.action("calc.action.assume", null, this::edit));
			}
			if (line.state() == Line.State.ASSUMED && line.subject() instanceof Observation observation) {
				menu.add(ViewActions.action("calc.action.printed", null, () -> assume(observation, null)));
			}
			menu.add(new Separator());
		}
		if (sheet.assumed() > 0) {
			menu.add(ViewActions.action("calc.whatif.reset", null, this::reset));
		}
		menu.add(ViewActions.action("calc.action.copy", null, this::copyTable));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	/** What the workbench is told is selected: calculations and observations. */
	private List<EObject> subjects() {
		return table.selected().stream().flatMap(row -> table.content().sheet().line(row).stream()).map(Line::subject).distinct().toList();
	}

	private void select(List<EObject> elements) {
		table.viewer().setSelection(new StructuredSelection(elements.stream().filter(Calculation.class::isInstance).toList()), true);
	}

	/** Another chain is looked at, or the same was read again. */
	private void follow(OpenChain chain) {
		steps.follow(chain);
		setTitleToolTip(chain.file() == null ? chain.name() : chain.file().getFullPath().toString());
		if (chain.document() == null) {
			recalculation.cancel();
			show(Sheet.EMPTY);
		} else {
			recalculation.requestNow(chain.document(), assumptions.of(chain.document()));
		}
	}

	private void recalculate() {
		ChainDocument document = active.get().document();
		if (document != null) {
			recalculation.request(document, assumptions.of(document));
		}
		updateHistory();
	}

	/** Shows what came out of a run. */
	private void show(Sheet fresh) {
		sheet = fresh;
		filter.show(fresh, active == null ? "" : active.get().name());
		whatIf.show(fresh, steps.stack() != null);
		refresh();
		updateHistory();
	}

	private void refresh() {
		table.show(sheet, query);
		OpenChain chain = active == null ? OpenChain.NONE : active.get();
		boolean none = table.content().isEmpty();
		if (none) {
			empty.show(chain, !sheet.calculations().isEmpty());
		}
		StackLayout layout = (StackLayout) middle.getLayout();
		layout.topControl = none ? empty.control() : table.pane();
		middle.layout();
	}

	private void ask(Query wanted) {
		query = wanted;
		actions.show(wanted.grouping());
		refresh();
	}

	private void showAll() {
		filter.clear();
		ask(query.withText("").withVerdicts(Query.ALL.verdicts()));
	}

	private void updateHistory() {
		if (undo != null) {
			CommandStack stack = steps.stack();
			undo.setEnabled(stack != null && stack.canUndo());
			redo.setEnabled(stack != null && stack.canRedo());
		}
	}

	private void edit() {
		table.selected().stream().filter(row -> AssumptionEditing.observation(row) != null).findFirst().ifPresent(table::editValue);
	}

	/** Assumes another value for an observation without touching the model; {@code null} for the printed one. */
	private void assume(Observation observation, PrintedValue value) {
		ChainDocument document = active.get().document();
		if (document != null) {
			assumptions.assume(document, observation, value);
			recalculation.requestNow(document, assumptions.of(document));
		}
	}

	/** Returns to the printed values. */
	private void reset() {
		if (active.get().document() != null) {
			assumptions.forget(active.get().document());
			recalculation.requestNow(active.get().document(), assumptions.of(active.get().document()));
		}
	}

	/** Makes the assumed values part of the model, in one step that can be undone. */
	private void write() {
		EditingDomain domain = active.get().domain();
		if (domain != null && sheet.assumed() > 0) {
			assumptions.write(active.get().document(), domain);
		}
	}

	private void open(Object row) {
		if (row instanceof Query.Group) {
			table.viewer().setExpandedState(row, !table.viewer().getExpandedState(row));
			return;
		}
		sheet.line(row).ifPresent(line -> {
			if (line.leads() == null) {
				reveal(line);
			} else {
				lead(line);
			}
		});
	}

	private void lead(Line line) {
		if (!table.content().calculations().contains(line.leads())) {
			showAll();
		}
		table.reveal(line.leads());
	}

	/** Shows the element of a row in the properties, and on a diagram where one shows it. */
	private void reveal(Line line) {
		boolean zoomed = getSite().getPage().isPageZoomed();
		active.get().reveal(this, Identities.idOf(line.subject()));
		if (zoomed) {
			middle.getDisplay().asyncExec(table::showSelection);
		}
	}

	/** Copies rows, or what is selected in a field if the cursor is in one. */
	private void copy() {
		if (middle.getDisplay().getFocusControl() instanceof Text field) {
			field.copy();
			return;
		}
		copyTable();
	}

	private void copyTable() {
		List<Line> lines = table.linesToCopy();
		if (!lines.isEmpty()) {
			Clipboard clipboard = new Clipboard(middle.getDisplay());
			clipboard.setContents(new Object[] {TableText.of(lines)}, new Transfer[] {TextTransfer.getInstance()});
			clipboard.dispose();
		}
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == IPropertySheetPage.class ? type.cast(active.propertyPage()) : super.getAdapter(type);
	}

	@Override
	public void setFocus() {
		if (((StackLayout) middle.getLayout()).topControl == table.pane()) {
			table.viewer().getTree().setFocus();
		} else {
			filter.field().setFocus();
		}
	}

	@Override
	public void dispose() {
		steps.stop();
		if (active != null) {
			active.stop();
			recalculation.stop();
		}
		super.dispose();
	}
}
