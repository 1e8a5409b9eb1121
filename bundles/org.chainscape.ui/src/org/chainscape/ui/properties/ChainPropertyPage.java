package org.chainscape.ui.properties;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.chainscape.diagram.cite.CitationDrop;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.text.Labels;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.editors.ElementLink;
import org.chainscape.ui.editors.UndoRedo;
import org.chainscape.ui.properties.pick.PropertyTexts;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;

/**
 * The properties of elements of one open document as tabs. It follows every step of the document, whoever makes it; the field that has the
 * keyboard keeps it.
 */
public final class ChainPropertyPage extends TabbedPropertySheetPage {

	private final Host host;
	private IEditorPart followed;
	private final IPartListener2 closing = new IPartListener2() {
		@Override
		public void partClosed(IWorkbenchPartReference reference) {
			closed(reference.getPart(false));
		}
	};
	private Runnable again = () -> { };
	private final UndoRedo steps = new UndoRedo();
	private List<EObject> shown = List.of();
	private boolean pending;

	/**
	 * For an editor, or for a view that follows editors.
	 *
	 * @param editor gives the editor of the document; it may give {@code null}, and another one later
	 */
	public ChainPropertyPage(Supplier<IEditorPart> editor) {
		super(() -> Tabs.CONTRIBUTOR);
		host = new Host(editor, this::later);
	}

	/** For a view of files, whose lines are known by a link to their element: the editor is that of the selected file, if it is open. */
	ChainPropertyPage() {
		super(() -> Tabs.CONTRIBUTOR);
		host = new Host(() -> followed, this::later);
	}

	/** {@return the document} */
	Host host() {
		return host;
	}

	/** {@return the elements of a selection} */
	static List<EObject> elements(ISelection selection) {
		return selection instanceof IStructuredSelection structured
			? structured.stream().map(each -> Adapters.adapt(each, EObject.class)).filter(Objects::nonNull).distinct().toList() : List.of();
	}

	/** {@return the elements of a selection that are in the document} */
	List<EObject> subjects(ISelection selection) {
		return elements(selection).stream().filter(host::isPresent).toList();
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		getSite().getPage().addPartListener(closing);
		new CitationDrop(host::session, event -> shown).on(getControl());
		host.onResize(() -> {
			if (getControl() != null && !getControl().isDisposed()) {
				resizeScrolledComposite();
			}
		});
	}

	/** Nothing of a document is kept once its editor is closed. */
	private void closed(IWorkbenchPart part) {
		if (host.isOf(part)) {
			host.leave();
			followed = null;
			shown = List.of();
			steps.stop();
			again = () -> { };
			super.selectionChanged(part, StructuredSelection.EMPTY);
		}
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		again = () -> show(part, selection);
		again.run();
	}

	private void show(IWorkbenchPart part, ISelection selection) {
		List<EObject> elements = elements(selection);
		if (elements.isEmpty() && selection instanceof IStructuredSelection structured) {
			elements = linked(part, structured);
		}
		steps.follow(host.session() == null ? null : host.session().history());
		if (elements.stream().allMatch(host::isPresent)) {
			shown = elements;
			super.selectionChanged(part, new StructuredSelection(elements));
		}
	}

	/** What links lead to, all in one file that is open; for such a file itself its document. */
	private List<EObject> linked(IWorkbenchPart part, IStructuredSelection selection) {
		IFile whole = selection.size() == 1 ? Adapters.adapt(selection.getFirstElement(), IFile.class) : null;
		if (whole != null) {
			followed = part.getSite().getPage().findEditor(new FileEditorInput(whole));
			return host.session() == null ? List.of() : List.of(host.session().document());
		}
		List<URI> links = selection.stream().map(each -> Adapters.adapt(each, URI.class)).filter(Objects::nonNull).toList();
		Optional<IFile> file = links.isEmpty() ? Optional.empty() : ElementLink.file(links.get(0));
		if (file.isEmpty() || links.stream().anyMatch(link -> !link.trimFragment().equals(links.get(0).trimFragment()))) {
			return List.of();
		}
		followed = part.getSite().getPage().findEditor(new FileEditorInput(file.get()));
		return host.session() == null ? List.of()
			: links.stream().map(link -> host.session().index().find(link.fragment())).flatMap(Optional::stream).toList();
	}

	/** A moment after a step, once for many of them. */
	private void later() {
		if (!pending && getControl() != null && !getControl().isDisposed()) {
			pending = true;
			getControl().getDisplay().asyncExec(() -> {
				pending = false;
				if (getControl() != null && !getControl().isDisposed() && host.session() != null) {
					refresh();
				}
			});
		}
	}

	@Override
	public void refresh() {
		if (getCurrentTab() != null) {
			super.refresh();
			// The heading, too, which otherwise is written only for another selection.
			labelProviderChanged(null);
		} else {
			again.run();
		}
	}

	@Override
	public void setActionBars(IActionBars bars) {
		super.setActionBars(bars);
		steps.bind(bars);
	}

	/**
	 * What stands above the tabs.
	 *
	 * @param selection the selection
	 * @return name and class of the element, or how many there are
	 */
	static String title(ISelection selection) {
		List<EObject> elements = elements(selection);
		if (elements.size() > 1) {
			long classes = elements.stream().map(EObject::eClass).distinct().count();
			return PropertyTexts.get("title.several", Integer.toString(elements.size()),
				Labels.of(classes == 1 ? elements.get(0).eClass() : ChainPackage.Literals.ELEMENT, UiTexts.language()));
		}
		if (elements.isEmpty()) {
			return "";
		}
		EObject element = elements.get(0);
		String kind = Labels.of(element.eClass(), UiTexts.language());
		String name = Labels.name(element, UiTexts.language());
		return name.equals(kind) ? kind : name + "  ·  " + kind;
	}

	@Override
	public void dispose() {
		host.leave();
		steps.stop();
		if (getSite() != null) {
			getSite().getPage().removePartListener(closing);
		}
		super.dispose();
	}
}
