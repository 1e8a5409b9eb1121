package org.chainscape.diagram;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.chainscape.diagram.action.EditorAccess;
import org.chainscape.diagram.layout.LayoutRun;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.diagram.session.LiveFindings;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.query.Views;
import org.chainscape.model.view.Diagram;
import org.chainscape.scene.FontMissingException;
import org.chainscape.scene.ThemeLibrary;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.domain.IEditingDomainProvider;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.part.MultiPageEditorPart;

/** Edits a chain file: one page for each of its diagrams, one history for all of them, for the outline and for the properties. */
public final class ChainEditor extends MultiPageEditorPart implements EditorAccess, IEditingDomainProvider, IGotoMarker {

	/** Id of the editor. */
	public static final String ID = "org.chainscape.diagram.editor";
	/** Context in which the editor's key bindings hold. */
	static final String CONTEXT = "org.chainscape.diagram.context";
	/** Attribute of markers that names the element they are about. */
	public static final String MARKER_ELEMENT = "elementId";

	private final List<DiagramPage> pages = new ArrayList<>();
	private final EditorSelection selection = new EditorSelection(this::select);
	private final FileWatch watch = new FileWatch(this);
	private EditSession session;
	private LiveFindings findings;
	private EditorActions actions;
	private final CompanionViews views = new CompanionViews(this);
	private boolean selecting;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		super.init(site, input);
		setPartName(input.getName());
		site.setSelectionProvider(selection);
		watch.start();
	}

	@Override
	protected void createPages() {
		actions = new EditorActions(this);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		open();
	}

	/** Reads the file and shows it, or says in the editor area why it cannot be read. */
	private void open() {
		try {
			ChainDocument document = ChainStore.load(file());
			session = new EditSession(document);
			session.use(ThemeLibrary.beside(file()));
			session.options();
			session.onChange(this::changed);
			session.onFailure(failure -> MessageDialog.openError(getSite().getShell(), DiagramTexts.get("error.step"),
					String.valueOf(failure.getLocalizedMessage())));
			findings = new LiveFindings(document, this::later, marks -> session.mark(marks));
			createDiagramPages();
			findings.request();
		} catch (ChainFileException e) {
			showMessage(DiagramTexts.get("error.open"), e.message(DiagramTexts.language()));
		} catch (FontMissingException e) {
			showMessage(DiagramTexts.get("error.font"), e.getLocalizedMessage());
		}
		watch.remember();
		actions.update();
	}

	private void createDiagramPages() {
		List<Diagram> diagrams = Views.diagrams(session.document());
		diagrams.forEach(this::addDiagramPage);
		if (diagrams.isEmpty()) {
			addPage(new MessagePage(getContainer(), DiagramTexts.get("empty.title"), DiagramTexts.get("empty.text"))
					.offer(DiagramTexts.get("empty.button"), () -> LayoutRun.newDiagram(session)));
		}
		setActivePage(0);
	}

	private void addDiagramPage(Diagram diagram) {
		DiagramPage page = new DiagramPage(getContainer(), this, session, diagram);
		pages.add(page);
		setPageText(addPage(page.control()), DiagramTexts.name(diagram));
		page.listen(this::selectedOnDiagram, views::scrolled);
		page.viewer().setContextMenu(actions.contextMenu(page.viewer().getControl()));
		actions.install(page);
	}

	/** Diagrams that are in no document have the last page, one at a time. */
	private void showDerived(Diagram diagram) {
		DiagramPage last = pages.isEmpty() ? null : pages.get(pages.size() - 1);
		if (pages.isEmpty()) {
			removePages();
		}
		addDiagramPage(diagram);
		setActivePage(getPageCount() - 1);
		if (last != null && last.isDerived()) {
			pages.remove(last);
			removePage(getPageCount() - 2);
			last.control().dispose();
		}
		getActiveDiagramPage().ifPresent(ViewActions::fit);
	}

	/** The diagrams of the document that have a page. */
	private List<Diagram> drawn() {
		return pages.stream().filter(page -> !page.isDerived()).map(DiagramPage::diagram).toList();
	}

	private void showMessage(String title, String message) {
		session = null;
		addPage(new MessagePage(getContainer(), title, message));
		setActivePage(0);
	}

	/** Reads the file again; the open page stays open if there still is such a diagram. */
	void reload() {
		int active = getActivePage();
		closePages();
		open();
		if (active >= 0 && active < getPageCount()) {
			setActivePage(active);
		}
		if (session != null) {
			views.show(session);
		}
		firePropertyChange(PROP_DIRTY);
	}

	private void closePages() {
		if (findings != null) {
			findings.stop();
		}
		removePages();
		if (session != null) {
			session.dispose();
			session = null;
		}
	}

	private void removePages() {
		pages.clear();
		for (int i = getPageCount() - 1; i >= 0; i--) {
			Control control = getControl(i);
			removePage(i);
			if (control != null && !control.isDisposed()) {
				control.dispose();
			}
		}
	}

	/** After each step, done, undone or redone. */
	private void changed() {
		List<Diagram> diagrams = Views.diagrams(session.document());
		if (!diagrams.equals(drawn())) {
			// A page was added or removed; this may come from inside one of them, so it waits until that is done.
			later(this::rebuildPages);
		}
		for (int i = 0; i < pages.size(); i++) {
			if (diagrams.contains(pages.get(i).diagram()) || pages.get(i).isDerived()) {
				pages.get(i).refresh();
				setPageText(i, DiagramTexts.name(pages.get(i).diagram()));
			}
		}
		if (!selection.elements().stream().allMatch(element -> EcoreUtil.isAncestor(session.document(), element))) {
			selectedOnDiagram(getActiveDiagramPage().map(DiagramPage::selectedElements).orElse(List.of()));
		}
		views.changed();
		findings.request();
		actions.update();
		firePropertyChange(PROP_DIRTY);
	}

	private void rebuildPages() {
		if (session == null || Views.diagrams(session.document()).equals(drawn())) {
			return;
		}
		List<Diagram> before = drawn();
		Diagram shown = getActiveDiagramPage().map(DiagramPage::diagram).orElse(null);
		int active = getActivePage();
		removePages();
		createDiagramPages();
		List<Diagram> diagrams = Views.diagrams(session.document());
		int added = IntStream.range(0, diagrams.size()).filter(i -> !before.contains(diagrams.get(i))).reduce((first, last) -> last).orElse(-1);
		int same = diagrams.indexOf(shown);
		setActivePage(added >= 0 ? added : same >= 0 ? same : Math.max(0, Math.min(active, getPageCount() - 1)));
		getActiveDiagramPage().ifPresent(ViewActions::fit);
	}

	@Override
	public EditSession session() {
		return session;
	}

	/** {@return the open page, if it shows a diagram} */
	public Optional<DiagramPage> getActiveDiagramPage() {
		int active = getActivePage();
		return active >= 0 && active < pages.size() ? Optional.of(pages.get(active)) : Optional.empty();
	}

	/** {@return the actions of the editor} */
	EditorActions actions() {
		return actions;
	}

	@Override
	public Optional<DiagramPage> page() {
		return getActiveDiagramPage();
	}

	@Override
	public List<EObject> selection() {
		return selection.elements();
	}

	@Override
	public IEditorSite site() {
		return getEditorSite();
	}

	@Override
	public Path file() {
		return FileWatch.path(getEditorInput());
	}

	@Override
	public void later(Runnable code) {
		if (getContainer() != null && !getContainer().isDisposed()) {
			getContainer().getDisplay().asyncExec(() -> {
				if (getContainer() != null && !getContainer().isDisposed()) {
					code.run();
				}
			});
		}
	}

	@Override
	protected void pageChange(int index) {
		super.pageChange(index);
		getActiveDiagramPage().ifPresent(page -> {
			page.opened();
			selectedOnDiagram(page.selectedElements());
		});
		views.scrolled();
		if (getEditorSite().getActionBarContributor() instanceof ChainEditorContributor contributor) {
			contributor.pageChanged(this);
		}
	}

	private void selectedOnDiagram(List<EObject> elements) {
		if (!selecting) {
			selecting = true;
			selection.publish(elements);
			views.select(elements);
			selecting = false;
		}
		actions.update();
	}

	@Override
	public void open(Diagram diagram) {
		pages.stream().filter(page -> page.diagram() == diagram).findFirst().ifPresentOrElse(page -> setActivePage(pages.indexOf(page)), () -> {
			if (session != null && diagram.eContainer() == null) {
				showDerived(diagram);
			}
		});
	}

	@Override
	public void select(List<EObject> elements) {
		if (selecting || session == null || elements.isEmpty()) {
			return;
		}
		selecting = true;
		if (elements.get(0) instanceof Diagram diagram) {
			open(diagram);
		} else {
			reveal(elements);
		}
		selecting = false;
		selectedOnDiagram(elements);
	}

	private void reveal(List<EObject> elements) {
		for (List<EObject> wanted = elements; !wanted.isEmpty();
				wanted = wanted.stream().map(EObject::eContainer).filter(container -> container != null).toList()) {
			List<EObject> searched = wanted;
			if (getActiveDiagramPage().filter(page -> page.select(searched)).isPresent()) {
				return;
			}
			for (DiagramPage page : pages) {
				if (searched.stream().anyMatch(element -> page.rootPart().find(element) != null)) {
					setActivePage(pages.indexOf(page));
					page.select(searched);
					return;
				}
			}
		}
	}

	@Override
	public void gotoMarker(IMarker marker) {
		String id = marker.getAttribute(MARKER_ELEMENT, null);
		if (session != null && id != null) {
			session.index().find(id).ifPresent(element -> select(List.of(element)));
		}
	}

	@Override
	public boolean isDirty() {
		return session != null && session.history().isSaveNeeded();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		if (!write(file()) && monitor != null) {
			monitor.setCanceled(true);
		}
	}

	@Override
	public void doSaveAs() {
		IFile target = session == null ? null : watch.askForFile();
		if (target != null && target.getLocation() != null && write(target.getLocation().toPath())) {
			watch.refresh(target);
			moveTo(target);
		}
	}

	/** Follows the file to another place. */
	void moveTo(IFile file) {
		setInputWithNotify(new FileEditorInput(file));
		setPartName(file.getName());
		watch.remember();
	}

	private boolean write(Path target) {
		if (session == null || !watch.write(session.document(), target)) {
			return false;
		}
		session.forgetLostReferences();
		session.history().saveIsDone();
		findings.request();
		firePropertyChange(PROP_DIRTY);
		actions.update();
		return true;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return session != null;
	}

	@Override
	public EditingDomain getEditingDomain() {
		return session == null ? null : session.domain();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == ZoomManager.class) {
			return getActiveDiagramPage().map(DiagramPage::zoom).map(type::cast).orElse(null);
		}
		Object own = session == null ? null : views.adapter(type);
		return own == null ? super.getAdapter(type) : type.cast(own);
	}

	@Override
	public void dispose() {
		watch.stop();
		if (findings != null) {
			findings.stop();
		}
		if (session != null) {
			session.dispose();
		}
		super.dispose();
	}
}
