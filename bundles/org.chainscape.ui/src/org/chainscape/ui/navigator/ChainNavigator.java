package org.chainscape.ui.navigator;

import java.util.List;
import java.util.function.Consumer;

import org.chainscape.diagram.session.EditSession;
import org.chainscape.model.Identities;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.Workspace;
import org.chainscape.ui.documents.Content;
import org.chainscape.ui.documents.Documents;
import org.chainscape.ui.editors.ElementLink;
import org.chainscape.ui.editors.UndoRedo;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DoubleClickEvent;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.INullSelectionListener;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.part.FileEditorInput;

/**
 * The projects, their files and what is inside of chain files, in one tree with a field that narrows it. It shows what the platform's
 * project explorer shows, and takes part in whatever is contributed to that.
 */
public final class ChainNavigator extends CommonNavigator {

	/** Id of the view. */
	public static final String ID = "org.chainscape.ui.view.navigator";

	private static final int DELAY_MS = 250;
	/** With more than this the tree stays closed but for the files. */
	private static final int FEW = 60;

	private final ISelectionListener follower = new Follower();
	private TreeFilter filter;
	private Text field;
	private Label state;
	private boolean following;
	/** What was unfolded before the tree was narrowed; {@code null} while it is not. */
	private Object[] unfolded;
	private Object chosen;
	private final ViewerFilter narrow = new Narrow();
	private final UndoRedo steps = new UndoRedo();
	private final Consumer<IFile> opened = file -> followSteps();

	@Override
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 2).create());
		field = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(UiTexts.text("tree.filter"));
		field.setToolTipText(UiTexts.text("tree.filter.tip"));
		field.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
		state = new Label(area, SWT.NONE);
		state.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).exclude(true).create());
		Composite tree = new Composite(area, SWT.NONE);
		tree.setLayout(new FillLayout());
		tree.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
		super.createPartControl(tree);
		filter = new TreeFilter(parent.getDisplay(), this::filtered);
		getCommonViewer().setData(TreeFilter.DATA, filter);
		Runnable narrow = () -> {
			if (!field.isDisposed()) {
				filter.set(field.getText());
			}
		};
		field.addListener(SWT.Modify, event -> field.getDisplay().timerExec(DELAY_MS, narrow));
		field.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				getCommonViewer().getTree().setFocus();
			} else if (event.keyCode == SWT.ESC && !field.getText().isEmpty()) {
				field.setText("");
				event.doit = false;
			}
		});
		getSite().getPage().addPostSelectionListener(follower);
		getCommonViewer().addPostSelectionChangedListener(event -> {
			followSteps();
			lead();
		});
		Documents.get().addListener(opened);
		if (memento != null) {
			Unfolded.restore(getCommonViewer(), memento);
		}
	}

	@Override
	public void saveState(IMemento state) {
		super.saveState(state);
		if (getCommonViewer() != null && !getCommonViewer().getTree().isDisposed()) {
			Unfolded.save(getCommonViewer(), state);
		}
	}

	/** The editor follows the tree while the two are linked; the other way goes the {@link Follower}. */
	private void lead() {
		if (isLinkingEnabled() && !following && getSite().getPage().getActivePart() == this) {
			new EditorLink().activateEditor(getSite().getPage(), getCommonViewer().getStructuredSelection());
		}
	}

	/**
	 * Undo takes back the steps of the file something is selected in, or else of the one that is edited: nothing need be selected to take
	 * back that it was deleted. Of files and folders it is what the platform has done with them.
	 */
	private void followSteps() {
		if (getCommonViewer().getTree().isDisposed()) {
			return;
		}
		Object first = getCommonViewer().getStructuredSelection().getFirstElement();
		IEditorPart editor = getSite().getPage().getActiveEditor();
		IFile file = first instanceof ChainEntry entry ? entry.file() : first instanceof IFile selected ? selected
			: first != null || editor == null ? null : ResourceUtil.getFile(editor.getEditorInput());
		steps.follow(file == null ? null : Documents.get().session(file).map(EditSession::history).orElse(null));
		if (first == null || first instanceof ChainEntry || steps.isPossible()) {
			steps.bind(getViewSite().getActionBars());
		}
	}

	/** The tree is that of the project explorer: what others contribute to that one is here, too. */
	@Override
	protected CommonViewer createCommonViewerObject(Composite parent) {
		return new CommonViewer(ProjectExplorer.VIEW_ID, parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
	}

	@Override
	protected Object getInitialInput() {
		return Workspace.root();
	}

	/** The field goes before the tree. */
	public void focusFilter() {
		field.setFocus();
		field.selectAll();
	}

	private void filtered() {
		CommonViewer viewer = getCommonViewer();
		if (viewer.getTree().isDisposed()) {
			return;
		}
		List<ChainEntry> found = filter.found();
		if (filter.isActive() && unfolded == null) {
			unfolded = viewer.getExpandedElements();
			chosen = viewer.getStructuredSelection().getFirstElement();
		}
		Object selected = viewer.getStructuredSelection().isEmpty() ? chosen : viewer.getStructuredSelection().getFirstElement();
		viewer.getTree().setRedraw(false);
		// The navigator gives the tree other filters now and then, and this one is none of its own.
		boolean narrowed = List.of(viewer.getFilters()).contains(narrow);
		if (filter.isActive() && !narrowed) {
			viewer.addFilter(narrow);
		} else if (!filter.isActive() && narrowed) {
			viewer.removeFilter(narrow);
		} else {
			viewer.refresh();
		}
		if (filter.isActive()) {
			found.stream().limit(FEW).forEach(entry -> viewer.expandToLevel(entry.parent() == null ? entry.file() : entry.parent(), 1));
			found.stream().map(ChainEntry::file).distinct().forEach(file -> viewer.expandToLevel(file, 1));
		} else {
			viewer.setExpandedElements(unfolded == null ? new Object[0] : unfolded);
			unfolded = null;
			if (selected instanceof ChainEntry entry && !entry.isGroup()) {
				reveal(entry.file(), entry.key());
			}
		}
		viewer.getTree().setRedraw(true);
		String text = !filter.isActive() ? "" : filter.unread() > 0 ? UiTexts.text("tree.filter.reading", filter.unread())
			: found.isEmpty() ? UiTexts.text("tree.filter.none") : UiTexts.text("tree.filter.count", found.size());
		state.setText(text);
		((GridData) state.getLayoutData()).exclude = text.isEmpty();
		state.setVisible(!text.isEmpty());
		state.getParent().layout();
	}

	/**
	 * Selects an element in the tree, as soon as its file is read.
	 *
	 * @param file the file
	 * @param id id of the element
	 * @return whether it is there
	 */
	public boolean reveal(IFile file, String id) {
		Content content = Documents.get().of(file);
		ChainEntry entry = new ChainTree(content, UiTexts.language()).find(id, !filter.isActive());
		if (entry != null) {
			following = true;
			getCommonViewer().setSelection(new StructuredSelection(entry), true);
			following = false;
		}
		return entry != null;
	}

	/** Selects an element that was only just made or moved. */
	void show(IFile file, String id) {
		getCommonViewer().refresh(file);
		reveal(file, id);
	}

	/** Where tree and editor are linked, to turn to the editor leads to what is selected in it, and not to its file. */
	@Override
	public void selectReveal(ISelection selection) {
		IFile file = isLinkingEnabled() && selection instanceof IStructuredSelection structured && structured.size() == 1
			&& structured.getFirstElement() instanceof IFile chosen && Workspace.isChainFile(chosen) ? chosen : null;
		IEditorPart editor = file == null ? null : getSite().getPage().findEditor(new FileEditorInput(file));
		Object inside = editor != null && editor.getSite().getSelectionProvider() != null
			&& editor.getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection chosen && chosen.size() == 1
				? chosen.getFirstElement() : null;
		EObject element = inside == null ? null : Adapters.adapt(inside, EObject.class);
		if (element == null || Identities.idOf(element) == null || !reveal(file, Identities.idOf(element))) {
			super.selectReveal(selection);
		}
	}

	/** Double clicks open elements; a stretch of a list unfolds. */
	@Override
	protected void handleDoubleClick(DoubleClickEvent event) {
		Object first = ((IStructuredSelection) event.getSelection()).getFirstElement();
		if (first instanceof ChainEntry entry && !entry.isGroup()) {
			ElementLink.open(getSite().getPage(), entry.file(), entry.key());
		} else {
			super.handleDoubleClick(event);
		}
	}

	@Override
	public void setFocus() {
		getCommonViewer().getTree().setFocus();
		followSteps();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePostSelectionListener(follower);
		Documents.get().removeListener(opened);
		steps.stop();
		super.dispose();
	}

	/** Follows the editor while the two are linked. */
	private final class Follower implements INullSelectionListener {

		@Override
		public void selectionChanged(IWorkbenchPart part, ISelection selection) {
			if (!isLinkingEnabled() || following || part == ChainNavigator.this
				|| !(selection instanceof IStructuredSelection structured) || structured.size() != 1) {
				return;
			}
			IEditorPart editor = part instanceof IEditorPart open ? open : getSite().getPage().getActiveEditor();
			IFile file = editor == null ? null : ResourceUtil.getFile(editor.getEditorInput());
			EObject element = Adapters.adapt(structured.getFirstElement(), EObject.class);
			String id = element == null ? null : Identities.idOf(element);
			boolean shown = getCommonViewer().getStructuredSelection().getFirstElement() instanceof ChainEntry entry && entry.key().equals(id);
			if (file != null && id != null && !shown && Workspace.isChainFile(file)) {
				reveal(file, id);
			}
		}
	}

	/** Leaves only files in sight in which something fits, and the folders they are in. */
	private final class Narrow extends ViewerFilter {

		@Override
		public boolean select(Viewer viewer, Object parent, Object element) {
			IResource resource = element instanceof ChainEntry ? null : Adapters.adapt(element, IResource.class);
			return resource == null || filter == null || filter.shows(resource);
		}
	}
}
