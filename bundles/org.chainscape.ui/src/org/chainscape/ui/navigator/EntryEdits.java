package org.chainscape.ui.navigator;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.chainscape.diagram.operation.Gaps;
import org.chainscape.diagram.operation.Names;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Place;
import org.chainscape.model.change.Deletions;
import org.chainscape.model.query.Libraries;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Phrases;
import org.chainscape.ui.UiTexts;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;

/** Making, renaming and deleting elements from the tree, each one step of the editor of the file. */
final class EntryEdits {

	private final IWorkbenchPage page;

	EntryEdits(IWorkbenchPage page) {
		this.page = page;
	}

	private Shell shell() {
		return page.getWorkbenchWindow().getShell();
	}

	/** Gives an element another name; of one that belongs to another file the session says whose it is, and offers to go there. */
	void rename(ChainEntry entry, String name) {
		TreeEdit.in(page, entry.file(), session -> session.index().find(entry.key())
			.filter(element -> Names.problem(element, name, UiTexts.language()).isEmpty()).ifPresent(element ->
				session.run(UiTexts.text("tree.rename.step"), () -> Names.rename(session.document(), element, name))));
	}

	private static boolean isOwn(EObject element, EditSession session) {
		return !Libraries.isForeign(element, session.document());
	}

	private Optional<String> ask(String title, EObject element, String name) {
		IInputValidator validator = text -> Names.problem(element, text, UiTexts.language()).orElse(null);
		InputDialog dialog = new InputDialog(shell(), title, UiTexts.text("tree.name", Labels.of(element.eClass(), UiTexts.language())), name,
			validator);
		return dialog.open() == Window.OK ? Optional.of(dialog.getValue()) : Optional.empty();
	}

	/** @param deleted what is done afterwards */
	void delete(List<ChainEntry> entries, Runnable deleted) {
		IFile file = entries.get(0).file();
		TreeEdit.in(page, file, session -> {
			List<EObject> elements = entries.stream().map(entry -> session.index().find(entry.key()).orElse(null)).filter(Objects::nonNull)
				.filter(element -> isOwn(element, session) && element != session.document()).distinct().toList();
			if (elements.isEmpty()) {
				return;
			}
			Place place = entries.size() == 1 && elements.get(0) instanceof Item item && item.getPlaces().size() > 1
				&& entries.get(0).parent() != null ? session.index().find(entries.get(0).parent().key(), Place.class).orElse(null) : null;
			if (place != null) {
				session.run(UiTexts.text("tree.takeOut.step"), () -> new Deletions(session.document()).takeOut((Item) elements.get(0), place));
				deleted.run();
				return;
			}
			Consequences[] consequences = {null};
			BusyIndicator.showWhile(shell().getDisplay(), () -> consequences[0] = new Consequences(session.document(), elements,
				UiTexts.language()));
			String question = elements.size() == 1
				? UiTexts.text("tree.delete.one", Labels.of(elements.get(0).eClass(), UiTexts.language()),
					Phrases.of(elements.get(0), UiTexts.language()))
				: UiTexts.text("tree.delete.many", elements.size());
			if (new DeleteDialog(shell(), question, consequences[0]).open() == Window.OK) {
				BusyIndicator.showWhile(shell().getDisplay(), () -> delete(session, elements));
				deleted.run();
			}
		});
	}

	private static void delete(EditSession session, List<EObject> elements) {
		ChainDocument document = session.document();
		session.run(UiTexts.text("tree.delete.step"), () -> Gaps.closing(document, session.options(), elements,
			() -> new Deletions(document).delete(elements)));
	}

	void make(IFile file, NewChild choice) {
		TreeEdit.in(page, file, session -> {
			// The file may have been opened only now: the place is looked up in the document of the editor.
			EObject owner = choice.owner() instanceof ChainDocument ? session.document()
				: session.index().find(Identities.idOf(choice.owner())).orElse(null);
			if (owner == null) {
				return;
			}
			NewChild here = new NewChild(choice.section(), choice.type(), owner, choice.feature());
			String label = Labels.of(choice.type(), UiTexts.language());
			EObject sample = EcoreUtil.create(choice.type());
			Optional<String> name = here.isNamed() ? ask(UiTexts.text("tree.new.title", label), sample, "") : Optional.of("");
			name.ifPresent(chosen -> {
				EObject[] made = {null};
				session.run(UiTexts.text("tree.new.step", label), () ->
					made[0] = here.make(session.document(), chosen.strip(), TreeEdit.canvas(page, file, session)));
				if (made[0] != null) {
					TreeEdit.show(page, file, List.of(made[0]));
				}
			});
		});
	}
}
