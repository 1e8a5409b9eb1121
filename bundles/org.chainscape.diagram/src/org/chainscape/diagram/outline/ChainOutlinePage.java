package org.chainscape.diagram.outline;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.chainscape.diagram.cite.CitationDrop;
import org.chainscape.diagram.session.EditSession;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/** The outline of a chain file: tree above, thumbnail of the open diagram below. */
public final class ChainOutlinePage extends Page implements IContentOutlinePage {

	private static final int DEPTH = 4;
	/** A list that is longer stays closed at first. */
	private static final int MANY = 100;
	/** How long a slice of work may take; less than a frame. */
	private static final long SLICE_NS = 8_000_000;
	private static final int[] WEIGHTS = {70, 30};

	private final Supplier<OverviewSource> diagram;
	private final MenuManager menu;
	private final Runnable refresh = this::refresh;
	private final Runnable checked = this::checked;
	private final FindingSigns signs = new FindingSigns();
	private EditSession session;
	private Composite area;
	private SashForm sash;
	private TreeViewer tree;
	private OverviewCanvas overview;
	private Consumer<List<EObject>> receiver = elements -> { };
	private List<EObject> chosen = List.of();
	private boolean pressed;
	private boolean following;
	/** Counts readings of findings; only the last one goes on. */
	private int reading;

	/**
	 * For one editor.
	 *
	 * @param session its document; {@code null} while that is still being read
	 * @param diagram answers the open diagram, or {@code null}
	 * @param menu context menu of the tree
	 */
	public ChainOutlinePage(EditSession session, Supplier<OverviewSource> diagram, MenuManager menu) {
		this.session = session;
		this.diagram = diagram;
		this.menu = menu;
	}

	@Override
	public void createControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		area.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 2).create());
		OutlineSearch search = new OutlineSearch(area, () -> session, this::found);
		search.control().setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
		sash = new SashForm(area, SWT.VERTICAL);
		sash.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
		tree = new TreeViewer(sash, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		tree.setUseHashlookup(true);
		tree.setContentProvider(new DocumentTree());
		tree.setLabelProvider(new DocumentTree.Labels(signs));
		showDocument();
		tree.addSelectionChangedListener(event -> {
			List<EObject> elements = ((IStructuredSelection) event.getSelection()).stream().filter(EObject.class::isInstance)
					.map(EObject.class::cast).toList();
			if (!following && !elements.isEmpty()) {
				chosen = elements;
				deliver();
			}
		});
		// While the button is down the element may be dragged onto the open diagram, which must not give way to another one.
		tree.getTree().addListener(SWT.MouseDown, event -> pressed = true);
		tree.getTree().addListener(SWT.MouseUp, event -> {
			pressed = false;
			deliver();
		});
		tree.getTree().setMenu(menu.createContextMenu(tree.getTree()));
		dragFrom();
		dropOn();
		overview = new OverviewCanvas(sash);
		overview.show(diagram.get());
		sash.setWeights(WEIGHTS);
		getSite().setSelectionProvider(this);
	}

	private void deliver() {
		if (!pressed && !chosen.isEmpty()) {
			List<EObject> elements = chosen;
			chosen = List.of();
			receiver.accept(elements);
		}
	}

	/** Sources and citations dropped on an element of the tree are cited by it. */
	private void dropOn() {
		CitationDrop drop = new CitationDrop(() -> session, event -> event.item != null && event.item.getData() instanceof EObject element
			? List.of(element) : List.of());
		tree.addDropSupport(DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK, new Transfer[] {drop.getTransfer()}, drop);
	}

	/** Elements of the tree can be dragged onto a diagram. */
	private void dragFrom() {
		Transfer[] transfers = {LocalSelectionTransfer.getTransfer()};
		tree.addDragSupport(DND.DROP_COPY | DND.DROP_MOVE, transfers, new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				chosen = List.of();
				pressed = false;
				event.doit = !tree.getSelection().isEmpty();
				LocalSelectionTransfer.getTransfer().setSelection(tree.getSelection());
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(null);
			}
		});
	}

	/**
	 * Shows the document of another session, after the file was read again.
	 *
	 * @param newSession the session
	 */
	public void setSession(EditSession newSession) {
		leave();
		session = newSession;
		if (tree != null && !tree.getTree().isDisposed()) {
			showDocument();
			overview.show(diagram.get());
		}
	}

	/**
	 * Listens to what the user selects in the tree.
	 *
	 * @param newReceiver is given the elements
	 */
	public void onSelection(Consumer<List<EObject>> newReceiver) {
		receiver = newReceiver;
	}

	/** Shows another diagram, or the same one after scrolling. */
	public void diagramChanged() {
		if (overview != null && !overview.isDisposed()) {
			overview.show(diagram.get());
		}
	}

	@Override
	public Control getControl() {
		return area;
	}

	private void found(EObject element, boolean select) {
		if (select) {
			receiver.accept(List.of(element));
		} else {
			setSelection(new StructuredSelection(element));
		}
	}

	@Override
	public void setFocus() {
		tree.getTree().setFocus();
	}

	@Override
	public void dispose() {
		leave();
		super.dispose();
	}

	private void leave() {
		if (session != null) {
			session.forget(refresh);
			session.forget(checked);
		}
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		tree.addSelectionChangedListener(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		tree.removeSelectionChangedListener(listener);
	}

	@Override
	public ISelection getSelection() {
		return tree == null ? StructuredSelection.EMPTY : tree.getSelection();
	}

	@Override
	public void setSelection(ISelection selection) {
		if (tree != null && !tree.getTree().isDisposed() && selection instanceof IStructuredSelection && !selection.equals(getSelection())) {
			following = true;
			tree.setSelection(selection, true);
			following = false;
		}
	}

	private void showDocument() {
		if (session == null) {
			return;
		}
		session.onChange(refresh);
		session.onFindings(checked);
		tree.setInput(List.of(session.document()));
		expand(session.document(), DEPTH);
		checked();
	}

	/** Opens the structure down to some depth, but no long lists. */
	private void expand(Object parent, int depth) {
		List<?> children = DocumentTree.flat(parent);
		if (depth > 1 && children.size() <= OutlineBlock.MOST) {
			tree.setExpandedState(parent, true);
			children.stream().filter(child -> !(child instanceof OutlineGroup group) || group.members().size() <= MANY)
					.forEach(child -> expand(child, depth - 1));
		}
	}

	/** Reads the findings, of which there may be tens of thousands, between events. */
	private void checked() {
		EditSession seen = session;
		reading++;
		signs.read(seen);
		goOn(seen, reading);
	}

	private void goOn(EditSession seen, int wanted) {
		if (tree.getTree().isDisposed() || seen != session || wanted != reading) {
			return;
		}
		long end = System.nanoTime() + SLICE_NS;
		if (!signs.work(() -> System.nanoTime() < end)) {
			tree.getTree().getDisplay().asyncExec(() -> goOn(seen, wanted));
		} else if (signs.take()) {
			tree.refresh();
		}
	}

	private void refresh() {
		if (!tree.getTree().isDisposed()) {
			tree.refresh();
			overview.show(diagram.get());
		}
	}
}
