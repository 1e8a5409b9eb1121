package org.chainscape.diagram.read;

import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;

import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.action.EditorAccess;
import org.chainscape.diagram.operation.Layers;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.model.view.Diagram;
import org.chainscape.scene.HiddenContent;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.INullSelectionListener;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;

/** Layers and filters of the diagram in front, and how much they hide. */
public final class LayersView extends ViewPart {

	/** Id of the view. */
	public static final String ID = "org.chainscape.diagram.layers";

	private static final int[] WEIGHTS = {45, 55};

	private final Runnable changed = this::update;
	private final INullSelectionListener selected = (part, selection) -> follow(getSite().getPage().getActiveEditor());
	private final IPartListener parts = new Following();
	private EditorAccess editor;
	private EditSession session;
	private Composite body;
	private Label hidden;
	private Button all;
	private LayerList layers;
	private FilterList filters;

	@Override
	public void createPartControl(Composite parent) {
		body = new Composite(parent, SWT.NONE);
		body.setLayout(GridLayoutFactory.swtDefaults().numColumns(2).create());
		hidden = new Label(body, SWT.WRAP);
		hidden.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).create());
		all = new Button(body, SWT.PUSH);
		all.setText(ReadTexts.get("hidden.all"));
		all.addListener(SWT.Selection, event -> showAll());
		SashForm sash = new SashForm(body, SWT.VERTICAL);
		sash.setLayoutData(GridDataFactory.fillDefaults().span(2, 1).grab(true, true).create());
		layers = new LayerList(sash, this);
		filters = new FilterList(sash, this);
		sash.setWeights(WEIGHTS);
		IActionBars bars = getViewSite().getActionBars();
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), action(() -> session != null && session.history().canUndo(),
				() -> session.history().undo()));
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), action(() -> session != null && session.history().canRedo(),
				() -> session.history().redo()));
		getSite().getPage().addPartListener(parts);
		getSite().getPage().addSelectionListener(selected);
		follow(getSite().getPage().getActiveEditor());
	}

	private static IAction action(BooleanSupplier condition, Runnable code) {
		return new Action() {
			@Override
			public void run() {
				if (condition.getAsBoolean()) {
					code.run();
				}
			}
		};
	}

	private void follow(IEditorPart part) {
		EditorAccess now = part instanceof EditorAccess access ? access : null;
		EditSession itsSession = now == null ? null : now.session();
		if (session != itsSession) {
			forget();
			session = itsSession;
			if (session != null) {
				session.onChange(changed);
			}
		}
		editor = now;
		update();
	}

	private void forget() {
		if (session != null) {
			session.forget(changed);
		}
		session = null;
	}

	/** The page that is shown here, or {@code null}. */
	DiagramView page() {
		return editor == null || session == null ? null : editor.page().orElse(null);
	}

	/** The diagram that is shown here, or {@code null}. */
	Diagram diagram() {
		DiagramView page = page();
		return page == null ? null : page.diagram();
	}

	EditSession session() {
		return session;
	}

	EditorAccess editor() {
		return editor;
	}

	/** Changes the diagram in one step. */
	void run(String key, Runnable code) {
		if (session != null && diagram() != null) {
			session.run(ReadTexts.get(key), code);
		}
	}

	private void showAll() {
		Diagram diagram = diagram();
		if (diagram != null) {
			run("step.showAll", () -> new Layers(diagram).showAll());
		}
	}

	private void update() {
		if (body == null || body.isDisposed()) {
			return;
		}
		Diagram diagram = diagram();
		HiddenContent count = diagram == null ? null : HiddenContent.of(diagram, session.index());
		String text = diagram == null ? ReadTexts.get("layers.none") : HiddenBar.text(count);
		if (!Objects.equals(hidden.getText(), text)) {
			hidden.setText(text);
		}
		all.setEnabled(diagram != null && !(diagram.getFilters().isEmpty()
				&& diagram.getLayers().stream().allMatch(layer -> layer.isVisible())));
		layers.update(diagram == null ? List.of() : diagram.getLayers());
		filters.update(diagram);
	}

	@Override
	public void setFocus() {
		layers.setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(parts);
		getSite().getPage().removeSelectionListener(selected);
		forget();
		super.dispose();
	}

	/** Turns to the editor that comes to the front. */
	private final class Following implements IPartListener {

		@Override
		public void partActivated(IWorkbenchPart part) {
			if (part instanceof IEditorPart activated) {
				follow(activated);
			}
		}

		@Override
		public void partBroughtToTop(IWorkbenchPart part) {
			partActivated(part);
		}

		@Override
		public void partClosed(IWorkbenchPart part) {
			if (part == editor) {
				follow(getSite().getPage().getActiveEditor());
			}
		}

		@Override
		public void partDeactivated(IWorkbenchPart part) {
			// The view keeps showing the editor in front.
		}

		@Override
		public void partOpened(IWorkbenchPart part) {
			// It is activated next.
		}
	}
}
