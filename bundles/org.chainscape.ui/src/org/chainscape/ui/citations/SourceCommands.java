package org.chainscape.ui.citations;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.chainscape.analysis.sources.SourceEntry;
import org.chainscape.analysis.sources.SourceFile;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Source;
import org.chainscape.model.change.Cite;
import org.chainscape.model.change.SourceReplacement;
import org.chainscape.model.text.Labels;
import org.chainscape.tabular.column.Scope;
import org.chainscape.tabular.form.Candidates;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.following.OpenChain;
import org.chainscape.ui.properties.pick.CitationPicker;
import org.chainscape.ui.properties.pick.RecentChoices;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;

/** What can be done with the sources of an open chain, each as one step that can be undone. */
final class SourceCommands implements PlaceOpener.Locating {

	private final Shell shell;
	private final Supplier<OpenChain> chain;
	private final RecentChoices recent = new RecentChoices();

	SourceCommands(Shell shell, Supplier<OpenChain> chain) {
		this.shell = shell;
		this.chain = chain;
	}

	/** {@return the open chain; empty while it is only read from its file} */
	Optional<EditSession> session() {
		IEditorPart editor = chain.get().editor();
		return editor == null ? Optional.empty() : Optional.ofNullable(Adapters.adapt(editor, EditSession.class));
	}

	/** {@return the folder of the chain; {@code null} if it lies nowhere} */
	Path folder() {
		OpenChain open = chain.get();
		return open.file() == null || open.file().getLocation() == null ? null : open.file().getLocation().toPath().getParent();
	}

	/** {@return what is selected in the editor and can cite something} */
	List<Element> selected() {
		IEditorPart editor = chain.get().editor();
		ISelection selection = editor == null || editor.getSite().getSelectionProvider() == null ? null
			: editor.getSite().getSelectionProvider().getSelection();
		return selection instanceof IStructuredSelection structured ? citing(structured.toList()) : List.of();
	}

	/** {@return those of some objects that can cite a source and are of the open chain} */
	List<Element> citing(List<?> objects) {
		ChainDocument document = chain.get().document();
		return objects.stream().map(each -> Adapters.adapt(each, EObject.class)).filter(Objects::nonNull).filter(Cite::canCite)
			.filter(each -> EcoreUtil.getRootContainer(each) == document && each != document).map(Element.class::cast).distinct().toList();
	}

	/**
	 * Lets elements cite a place as it is.
	 *
	 * @param elements the elements
	 * @param place the place
	 */
	void cite(List<Element> elements, Citation place) {
		List<Element> fresh = elements.stream().filter(element -> !Cite.isCited(element, place)).toList();
		if (!fresh.isEmpty()) {
			session().ifPresent(session -> session.run(CitationTexts.get("step.cite", name(place.getSource())),
				() -> fresh.forEach(element -> Cite.add(element, place))));
		}
	}

	/**
	 * Asks for a place and lets elements cite it.
	 *
	 * @param elements the elements
	 * @param start where to begin; {@code null} for the source that was cited last
	 */
	void ask(List<Element> elements, Citation start) {
		session().filter(session -> !elements.isEmpty()).ifPresent(session -> {
			Scope scope = new Scope(session.document(), UiTexts.language());
			Candidates sources = new Candidates(scope, ChainPackage.Literals.SOURCE, session::search);
			new CitationPicker(shell, sources, recent, start).ask().ifPresent(place -> cite(elements, place));
		});
	}

	/** Asks which source takes the place of one. */
	void replace(SourceEntry entry, List<SourceEntry> all) {
		session().ifPresent(session -> {
			Optional<SourceReplacement> wanted = new ReplaceDialog(shell, session.document(), entry, all, session.search()).ask();
			wanted.ifPresent(replacement -> session.run(CitationTexts.get("step.replace", name(entry.source())), replacement::run));
		});
	}

	/**
	 * Asks what a source is and adds it.
	 *
	 * @param file its file; {@code null} for none
	 * @return the source; one that has this file already; empty if nothing was added
	 */
	Optional<Source> add(Path file) {
		if (session().isEmpty()) {
			return Optional.empty();
		}
		EditSession session = session().get();
		String location = file == null ? "" : location(file);
		Optional<Source> known = session.document().getSources().stream().filter(source -> file != null
			&& file.equals(SourceFile.of(source, folder()).path())).findFirst();
		if (known.isPresent()) {
			return known;
		}
		Optional<Source> made = new SourceDialog(shell, file == null ? null : SourceFacts.of(file), location).ask();
		made.ifPresent(source -> session.run(CitationTexts.get("step.add", name(source)),
			() -> session.document().getSources().add(Identities.assign(source))));
		return made;
	}

	/** Where a file lies, from the folder of the chain, so that both can be moved together. */
	private String location(Path file) {
		Path whole = file.toAbsolutePath().normalize();
		Path base = folder() == null ? null : folder().toAbsolutePath().normalize();
		Path way = base == null || !Objects.equals(base.getRoot(), whole.getRoot()) ? whole : base.relativize(whole);
		return way.toString().replace(way.getFileSystem().getSeparator(), "/");
	}

	@Override
	public boolean canLocate() {
		return session().isPresent();
	}

	@Override
	public boolean locate(Source source) {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText(CitationTexts.get("locate.title", name(source)));
		dialog.setFilterPath(folder() == null ? null : folder().toString());
		String chosen = dialog.open();
		if (chosen == null || session().isEmpty()) {
			return false;
		}
		String location = location(Path.of(chosen));
		session().get().run(CitationTexts.get("step.locate", name(source)), () -> source.setLocation(location));
		return true;
	}

	static String name(Source source) {
		return Labels.name(source, UiTexts.language());
	}
}
