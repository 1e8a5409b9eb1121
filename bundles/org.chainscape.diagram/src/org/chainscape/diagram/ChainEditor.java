package org.chainscape.diagram;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.chainscape.diagram.action.EditorAccess;
import org.chainscape.diagram.safety.Journaling;
import org.chainscape.diagram.selection.PublishedSelection;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.diagram.session.LiveFindings;
import org.chainscape.diagram.session.LongStep;
import org.chainscape.diagram.session.Opening;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.query.Views;
import org.chainscape.model.view.Diagram;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.domain.IEditingDomainProvider;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.INavigationLocation;
import org.eclipse.ui.INavigationLocationProvider;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.FileEditorInput;

/** Edits a chain file: one page for each of its diagrams, one history for all of them, for the outline and for the properties. */
public final class ChainEditor extends PagesEditor implements EditorAccess, IEditingDomainProvider, IGotoMarker,
		INavigationLocationProvider, DocumentOpening.Receiver {

	/** Id of the editor. */
	public static final String ID = "org.chainscape.diagram.editor";
	/** Context in which the editor's key bindings hold. */
	static final String CONTEXT = "org.chainscape.diagram.context";
	/** Attribute of markers that names the element they are about. */
	public static final String MARKER_ELEMENT = "elementId";

	private final PublishedSelection selection = new PublishedSelection(this::select);
	private final FileWatch watch = new FileWatch(this);
	private final DocumentOpening opening = new DocumentOpening(this::later,
			document -> new LiveFindings(document, this::file, this::later, this::found), this);
	private EditSession session;
	private final SettingsWatch settings = new SettingsWatch(this::later, this::settingsChanged);
	private LiveFindings findings;
	private EditorActions actions;
	private final CompanionViews views = new CompanionViews(this);
	private DiagramPages pages;
	private boolean selecting;
	/** The page that was open before the file was read again; -1 if it was not. */
	private int activeBefore = -1;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		super.init(site, input);
		setPartName(input.getName());
		site.setSelectionProvider(selection);
		watch.start();
		settings.start();
	}

	@Override
	protected void createPages() {
		actions = new EditorActions(this);
		pages = new DiagramPages((CTabFolder) getContainer(), this::page, () -> actions.start(getContainer()));
		TabMenu.install((CTabFolder) getContainer(), this);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		open();
	}

	/** Reads the file in the background and shows it, or says in the editor area why it cannot be read. */
	private void open() {
		watch.remember();
		pages.say(opening.start(file(), getContainer()));
		setActivePage(0);
		actions.update();
	}

	@Override
	public void opened(EditSession fresh, LiveFindings checks) {
		session = fresh;
		findings = checks;
		session.onChange(this::changed);
		watch.opened(session);
		session.onFailure(watch::refuse);
		session.checkedBy(findings::index);
		LongStep.watch(session, findings, getSite().getShell());
		int first = pages.sort(Views.diagrams(session.document()), false);
		setActivePage(activeBefore >= 0 && activeBefore < getPageCount() ? activeBefore : first);
		findings.request();
		views.show(session);
		actions.update();
		firePropertyChange(PROP_DIRTY);
	}

	@Override
	public void failed(String title, String message, boolean mayRetry) {
		MessagePage page = new MessagePage(getContainer(), title, message);
		pages.say((mayRetry ? page : new RescuePage(this).offer(page)).offer(DiagramTexts.get("opening.retry"), this::open));
		setActivePage(0);
		actions.update();
		firePropertyChange(PROP_DIRTY);
	}

	/** Follows a library that was saved elsewhere. */
	void readLibraries() {
		if (session != null && !session.history().isHeld()) {
			session.readLibraries();
			findings.librariesRead();
		}
	}

	/** Shows an element as soon as the file is open. */
	void goTo(String id) {
		opening.whenOpen(open -> open.index().find(id).ifPresent(element -> select(List.of(element))));
	}

	private void settingsChanged() {
		if (findings != null) {
			findings.settingsChanged();
		}
	}

	private void found(LiveFindings.Found found) {
		session.found(found.findings());
		session.mark(found.marks());
	}

	private DiagramPage page(Diagram diagram) {
		DiagramPage page = new DiagramPage(getContainer(), this, session, diagram);
		page.listen(this::selectedOnDiagram, views::scrolled);
		page.viewer().setContextMenu(actions.contextMenu(page.viewer().getControl()));
		actions.install(page);
		return page;
	}

	/** Diagrams that are in no document have the last page, one at a time. */
	private void showDerived(Diagram diagram) {
		setActivePage(pages.showDerived(diagram));
		getActiveDiagramPage().ifPresent(ViewActions::fit);
	}

	/** Reads the file again; the open page stays open if there still is such a diagram. */
	void reload() {
		activeBefore = session == null ? activeBefore : getActivePage();
		pages.close();
		leave();
		open();
		firePropertyChange(PROP_DIRTY);
	}

	private void leave() {
		if (findings != null) {
			findings.stop();
			findings = null;
		}
		if (session != null) {
			watch.left();
			session.dispose();
			session = null;
		}
	}

	/** After each step, done, undone or redone. */
	private void changed() {
		List<Diagram> diagrams = Views.diagrams(session.document());
		if (!pages.follow(diagrams)) {
			// A page was added, moved or removed; this may come from inside one of them, so it waits until that is done.
			later(this::sortPages);
		}
		pages.all().stream().filter(page -> diagrams.contains(page.diagram()) || page.isDerived()).forEach(DiagramPage::refresh);
		pages.rename();
		if (!selection.elements().stream().allMatch(element -> EcoreUtil.isAncestor(session.document(), element))) {
			selectedOnDiagram(getActiveDiagramPage().map(DiagramPage::selectedElements).orElse(List.of()));
		}
		findings.request();
		actions.update();
		firePropertyChange(PROP_DIRTY);
	}

	private void sortPages() {
		if (session == null || pages.follow(Views.diagrams(session.document()))) {
			return;
		}
		Optional<DiagramPage> before = getActiveDiagramPage();
		boolean undone = session.history().canRedo();
		List<DiagramPage> known = pages.all();
		setActivePage(pages.sort(Views.diagrams(session.document()), undone));
		getActiveDiagramPage().filter(page -> !before.equals(Optional.of(page)) && !known.contains(page)).ifPresent(ViewActions::fit);
		actions.update();
	}

	@Override
	public EditSession session() {
		return session;
	}

	/** {@return the pages of the editor} */
	DiagramPages pages() {
		return pages;
	}

	@Override
	public INavigationLocation createEmptyNavigationLocation() {
		return new EditorPlace(this);
	}

	@Override
	public INavigationLocation createNavigationLocation() {
		return EditorPlace.of(this);
	}

	/** {@return the open page, if it shows a diagram} */
	public Optional<DiagramPage> getActiveDiagramPage() {
		return pages == null ? Optional.empty() : pages.active();
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
		if (pages.isSorting()) {
			return;
		}
		super.pageChange(index);
		getActiveDiagramPage().ifPresent(page -> {
			pages.opened(page);
			page.opened();
			selectedOnDiagram(page.selectedElements());
		});
		views.scrolled();
		EditorPlace.mark(this);
		if (getEditorSite().getActionBarContributor() instanceof ChainEditorContributor contributor) {
			contributor.pageChanged(this);
		}
	}

	/** Brings a page to the front. */
	void turnTo(int index) {
		if (index >= 0 && index != getActivePage()) {
			setActivePage(index);
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
		int known = pages.indexOf(diagram);
		if (known >= 0) {
			setActivePage(known);
		} else if (session != null && diagram.eContainer() != session.document()) {
			showDerived(diagram);
		}
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
			pages.reveal(elements, this::setActivePage);
			EditorPlace.mark(this);
		}
		selecting = false;
		selectedOnDiagram(elements);
	}

	@Override
	public void gotoMarker(IMarker marker) {
		String id = marker.getAttribute(MARKER_ELEMENT, null);
		if (id != null) {
			goTo(id);
		}
	}

	@Override
	public boolean isDirty() {
		return session != null && session.history().isSaveNeeded();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		if (!write(file(), monitor) && monitor != null) {
			monitor.setCanceled(true);
		}
	}

	@Override
	public void doSaveAs() {
		IFile target = session == null ? null : watch.askForFile();
		if (target != null && target.getLocation() != null && write(target.getLocation().toPath(), null)) {
			watch.refresh(target);
			moveTo(target);
		}
	}

	/** Follows the file to another place. */
	void moveTo(IFile file) {
		setInputWithNotify(new FileEditorInput(file));
		setPartName(file.getName());
		watch.remember();
		settingsChanged();
	}

	private boolean write(Path target, IProgressMonitor monitor) {
		EditSession written = session;
		if (written == null || !written.hold(() -> watch.write(written.document(), target, monitor)) || written != session) {
			return false;
		}
		session.forgetLostReferences();
		session.history().saveIsDone();
		findings.written();
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
		Object own = type == Opening.class ? opening : type == Journaling.class ? watch.journaling() : views.adapter(type);
		return own == null ? super.getAdapter(type) : type.cast(own);
	}

	@Override
	public void dispose() {
		watch.stop();
		settings.stop();
		opening.close();
		ChainEditorContributor.forget(this);
		leave();
		super.dispose();
		// Parts of the workbench may remember a closed editor; the document need not stay with it.
		pages = null;
		selection.forget();
		views.forget();
	}
}
