package org.chainscape.ui.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chainscape.model.text.Labels;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.ViewPackage;
import org.chainscape.ui.Icon;
import org.chainscape.ui.UiTexts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A tree of the diagrams of a chain file with check boxes; where their order matters, with buttons to change it. */
public final class DiagramChooser {

	private static final int HEIGHT = 150;
	private static final int WIDTH = 320;

	private final Subject subject;
	private final List<Diagram> order = new ArrayList<>();
	private final Set<Diagram> checked = new HashSet<>();
	private final List<Runnable> onChecked = new ArrayList<>();
	private final List<Runnable> onSelected = new ArrayList<>();
	private CheckboxTreeViewer viewer;
	private Label count;
	private Button up;
	private Button down;

	/**
	 * A chooser of all diagrams of a chain; those that are wanted are checked.
	 *
	 * @param subject the chain
	 */
	public DiagramChooser(Subject subject) {
		this.subject = subject;
		order.addAll(subject.diagrams());
		order.stream().filter(subject::wants).forEach(checked::add);
	}

	/**
	 * Makes its controls.
	 *
	 * @param parent their parent
	 * @param ordered whether the order can be changed
	 * @return what holds them
	 */
	public Composite create(Composite parent, boolean ordered) {
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), parent);
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(body);
		viewer = new CheckboxTreeViewer(body, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setContentProvider(new Content());
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Names(resources)));
		viewer.setCheckStateProvider(new Checks());
		viewer.addCheckStateListener(event -> check(event.getElement(), event.getChecked()));
		viewer.setInput(this);
		viewer.expandAll();
		viewer.addSelectionChangedListener(event -> selected());
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(viewer.getControl());
		createButtons(body, ordered);
		count = new Label(body, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(count);
		viewer.setSelection(new StructuredSelection(subject.first().<List<Object>>map(List::of).orElse(List.of())), true);
		tell();
		return body;
	}

	private void createButtons(Composite body, boolean ordered) {
		Composite column = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(column);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(column);
		button(column, "diagrams.all", () -> checkAll(true));
		button(column, "diagrams.none", () -> checkAll(false));
		if (ordered) {
			up = button(column, "diagrams.up", () -> move(-1));
			down = button(column, "diagrams.down", () -> move(1));
			((GridData) up.getLayoutData()).verticalIndent = 10;
		}
	}

	private static Button button(Composite column, String key, Runnable code) {
		Button button = new Button(column, SWT.PUSH);
		button.setText(PublishTexts.text(key));
		button.addListener(SWT.Selection, event -> code.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}

	/** {@return the diagrams checked, in order} */
	public List<Diagram> checked() {
		return order.stream().filter(checked::contains).toList();
	}

	/** {@return ids of all diagrams in the order chosen} */
	public List<String> order() {
		return order.stream().map(Diagram::getId).toList();
	}

	/** {@return the diagram to be looked at, if there is one} */
	public Optional<Diagram> shown() {
		Object first = viewer.getStructuredSelection().getFirstElement();
		return first instanceof Diagram diagram ? Optional.of(diagram) : checked().stream().findFirst();
	}

	/**
	 * Puts diagrams into an order chosen before and takes the check from some.
	 *
	 * @param ids ids in order; diagrams that are missing follow at the end
	 * @param without ids of those that are not checked
	 */
	public void restore(List<String> ids, Collection<String> without) {
		List<Diagram> all = List.copyOf(order);
		order.sort((one, other) -> Integer.compare(place(ids, all, one), place(ids, all, other)));
		checked.removeIf(diagram -> without.contains(diagram.getId()));
		if (viewer != null) {
			viewer.refresh();
			tell();
		}
	}

	private static int place(List<String> ids, List<Diagram> all, Diagram diagram) {
		int known = ids.indexOf(diagram.getId());
		return known >= 0 ? known : ids.size() + all.indexOf(diagram);
	}

	/**
	 * Is told when other diagrams are checked, or their order has changed.
	 *
	 * @param listener the listener
	 */
	public void onChecked(Runnable listener) {
		onChecked.add(listener);
	}

	/**
	 * Is told when another diagram is to be looked at.
	 *
	 * @param listener the listener
	 */
	public void onSelected(Runnable listener) {
		onSelected.add(listener);
	}

	private void check(Object element, boolean on) {
		if (element instanceof Diagram diagram) {
			set(diagram, on);
		} else {
			order.forEach(diagram -> set(diagram, on));
		}
		changed();
	}

	/**
	 * Checks all diagrams or none.
	 *
	 * @param on whether they are checked
	 */
	public void checkAll(boolean on) {
		order.forEach(diagram -> set(diagram, on));
		changed();
	}

	private void set(Diagram diagram, boolean on) {
		if (on) {
			checked.add(diagram);
		} else {
			checked.remove(diagram);
		}
	}

	private void move(int by) {
		Object first = viewer.getStructuredSelection().getFirstElement();
		int from = order.indexOf(first);
		int to = from + by;
		if (from >= 0 && to >= 0 && to < order.size()) {
			Collections.swap(order, from, to);
			changed();
			viewer.reveal(first);
			selected();
		}
	}

	private void changed() {
		viewer.refresh();
		tell();
		onChecked.forEach(Runnable::run);
	}

	private void selected() {
		if (up != null) {
			int at = order.indexOf(viewer.getStructuredSelection().getFirstElement());
			up.setEnabled(at > 0);
			down.setEnabled(at >= 0 && at + 1 < order.size());
		}
		onSelected.forEach(Runnable::run);
	}

	private void tell() {
		count.setText(PublishTexts.text("diagrams.count", checked.size(), order.size()));
		count.requestLayout();
	}

	/** The file with its diagrams. */
	private final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return new Object[] {subject};
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent == subject ? order.toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return element == subject ? null : subject;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element == subject && !order.isEmpty();
		}
	}

	/** The file is checked with all its diagrams, and grey with some. */
	private final class Checks implements ICheckStateProvider {

		@Override
		public boolean isChecked(Object element) {
			return element == subject ? !checked.isEmpty() : checked.contains(element);
		}

		@Override
		public boolean isGrayed(Object element) {
			return element == subject && checked.size() < order.size();
		}
	}

	/** Names with their kinds. */
	private static final class Names extends LabelProvider implements IStyledLabelProvider {

		private final Image file;
		private final Image diagram;

		Names(LocalResourceManager resources) {
			file = resources.create(Icon.FILE.descriptor());
			diagram = resources.create(Icon.DIAGRAM.descriptor());
		}

		@Override
		public StyledString getStyledText(Object element) {
			if (!(element instanceof Diagram known)) {
				return new StyledString(((Subject) element).file().getFileName().toString());
			}
			String kind = Labels.of(ViewPackage.Literals.DIAGRAM_KIND, known.getKind(), UiTexts.language());
			return new StyledString(Labels.name(known, UiTexts.language())).append("  " + kind, StyledString.QUALIFIER_STYLER);
		}

		@Override
		public Image getImage(Object element) {
			return element instanceof Diagram ? diagram : file;
		}
	}
}
