package org.chainscape.ui.properties;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.chainscape.diagram.finding.Mending;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.model.view.Diagram;
import org.chainscape.store.ChainStore;
import org.chainscape.tabular.column.Scope;
import org.chainscape.tabular.form.Access;
import org.chainscape.tabular.form.Candidates;
import org.chainscape.tabular.form.Entry;
import org.chainscape.tabular.form.Field;
import org.chainscape.tabular.form.Trial;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.properties.pick.PropertyTexts;
import org.chainscape.ui.properties.pick.RecentChoices;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchPart;

/** The open document whose elements are shown, and how they are changed. User interface thread only. */
final class Host {

	private final Supplier<IEditorPart> editor;
	private final RecentChoices recent = new RecentChoices();
	private final Map<String, String> drafts = new HashMap<>();
	private final Runnable changed = this::changed;
	private final Runnable told;
	private EditSession session;
	private IEditorPart owner;
	private Mending mending;
	private Path mended;
	private Scope scope;
	private Runnable resized = () -> { };

	/**
	 * Follows an editor.
	 *
	 * @param editor gives the editor; it may give {@code null}, and another one later
	 * @param told called after each step, and after findings have come or gone
	 */
	Host(Supplier<IEditorPart> editor, Runnable told) {
		this.editor = editor;
		this.told = told;
	}

	/** {@return the open document; {@code null} if none is open} */
	EditSession session() {
		IEditorPart part = editor.get();
		EditSession now = part == null ? null : Adapters.adapt(part, EditSession.class);
		if (now != session) {
			leave();
			session = now;
			owner = now == null ? null : part;
			scope = now == null ? null : new Scope(now.document(), UiTexts.language());
			if (now != null) {
				now.onChange(changed);
				now.onFindings(told);
			}
		}
		return session;
	}

	/** Ends it. */
	void leave() {
		if (session != null) {
			session.forget(changed);
			session.forget(told);
		}
		session = null;
		owner = null;
		mending = null;
		scope = null;
		drafts.clear();
		recent.clear();
	}

	private void changed() {
		if (scope != null && session.lastChange().isSearchStale()) {
			scope.forgetNames();
		}
		told.run();
	}

	/** {@return the document and the language of the workbench} */
	Scope scope() {
		session();
		return scope;
	}

	/** {@return a field of elements, which says so if the document is for looking at only} */
	Entry entry(Field field, List<? extends EObject> subjects, Access access) {
		String lock = session() == null ? null : ChainStore.readOnlyReason(session.document(), UiTexts.language()).orElse(null);
		return new Entry(scope, field, subjects, access, lock);
	}

	/** {@return the diagram that is looked at, if one is} */
	Optional<Diagram> diagram() {
		IEditorPart part = editor.get();
		return Optional.ofNullable(part == null ? null : Adapters.adapt(part, Diagram.class));
	}

	/** {@return what can be done about findings; empty if the document has not been checked yet} */
	Optional<Mending> mending() {
		boolean ready = session() != null && session.isChecked() && owner.getEditorInput() instanceof IURIEditorInput;
		if (!ready) {
			return Optional.empty();
		}
		Path file = Path.of(((IURIEditorInput) owner.getEditorInput()).getURI());
		if (mending == null || !file.equals(mended)) {
			mending = new Mending(session, file);
			mended = file;
		}
		return Optional.of(mending);
	}

	/**
	 * Makes a change as one step.
	 *
	 * @param label what is changed
	 * @param trial the change
	 */
	void run(String label, Trial trial) {
		if (trial.isChange()) {
			run(PropertyTexts.get("step.change", label), trial.change());
		}
	}

	/** Runs code as one step. */
	void run(String step, Runnable code) {
		if (session() != null) {
			session.run(step, code);
		}
	}

	/** {@return what was chosen lately} */
	RecentChoices recent() {
		return recent;
	}

	/** {@return what a reference to a class can point at} */
	Candidates candidates(EClass type) {
		return new Candidates(scope(), type, () -> session().search());
	}

	/** What was typed and could not be taken, by the element and field it was typed for. */
	Map<String, String> drafts() {
		return drafts;
	}

	/** {@return whether an element is part of the open document or one of its libraries} */
	boolean isPresent(EObject element) {
		EObject root = EcoreUtil.getRootContainer(element);
		return session() != null && !element.eIsProxy() && (root == session.document() || session.document().getLibraries().contains(root)
			|| element.eResource() != null);
	}

	/** Selects an element in the editor, and by that here. */
	void reveal(EObject element) {
		IEditorPart part = editor.get();
		if (part != null && isPresent(element)) {
			part.getSite().getPage().bringToTop(part);
			part.getSite().getSelectionProvider().setSelection(new StructuredSelection(List.of(element)));
		}
	}

	/** {@return whether the document is open in an editor} */
	boolean isOf(IWorkbenchPart part) {
		return part != null && part == owner;
	}

	/** Says who makes room. */
	void onResize(Runnable code) {
		resized = Objects.requireNonNull(code);
	}

	/** To be told when something has become higher or lower. */
	void resized() {
		resized.run();
	}
}
