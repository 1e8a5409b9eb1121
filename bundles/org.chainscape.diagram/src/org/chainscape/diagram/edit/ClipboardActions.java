package org.chainscape.diagram.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.chainscape.diagram.action.ActionFamily;
import org.chainscape.diagram.action.ActionRegistry;
import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.action.EditorAccess;
import org.chainscape.diagram.action.EditorAction;
import org.chainscape.diagram.action.MenuGroup;
import org.chainscape.diagram.operation.CopiedFigure;
import org.chainscape.diagram.operation.Creations;
import org.chainscape.diagram.operation.PasteMode;
import org.chainscape.diagram.operation.Pasting;
import org.chainscape.diagram.operation.Snippet;
import org.chainscape.diagram.part.Removal;
import org.chainscape.diagram.part.SceneLink;
import org.chainscape.diagram.part.SceneNode;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.text.Texts;
import org.chainscape.model.ticker.Ticker;
import org.chainscape.model.view.Note;
import org.chainscape.scene.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.ui.actions.ActionFactory;

/** Cut, copy, paste, duplicate; pictures for other programs. */
public final class ClipboardActions implements ActionFamily {

	private static final String PREFIX = "org.chainscape.diagram.";
	private static final Texts TEXTS = Texts.beside(ClipboardActions.class);

	/** Distance of one paste to the next. */
	private static final double STEP = 16;

	private EditorAccess editor;
	/** Where the context menu was opened, in diagram coordinates. */
	private Point pointed;
	/** How often the same snippet was pasted without a place, so that copies do not lie on one another. */
	private int repeated;

	@Override
	public void contribute(ActionRegistry registry, EditorAccess access) {
		editor = access;
		add(registry, ActionFactory.CUT.getId(), "cut", this::hasSelection, this::cut).section();
		add(registry, ActionFactory.COPY.getId(), "copy", this::hasSelection, page -> copy(page, false));
		add(registry, ActionFactory.PASTE.getId(), "paste", page -> true, page -> paste(page, PasteMode.AUTOMATIC, null));
		add(registry, PREFIX + "pasteHere", "pasteHere", page -> pointed != null, page -> paste(page, PasteMode.AUTOMATIC, pointed));
		add(registry, PREFIX + "pasteCopy", "pasteCopy", page -> true, page -> paste(page, PasteMode.COPY, null));
		add(registry, PREFIX + "pasteReference", "pasteReference", page -> true, page -> paste(page, PasteMode.REFERENCE, null));
		add(registry, PREFIX + "duplicate", "duplicate", this::hasSelection, this::duplicate);
		add(registry, PREFIX + "copyPicture", "copyPicture", page -> true, page -> clipboard().putPicture(picture(page))).section();
		add(registry, PREFIX + "copyShapes", "copyShapes", page -> true, page -> clipboard().putShapes(picture(page)));
		add(registry, PREFIX + "copySvg", "copySvg", page -> true, page -> clipboard().putSvg(picture(page)));
	}

	@Override
	public void install(DiagramView page, EditorAccess access) {
		Control canvas = page.viewer().getControl();
		canvas.addListener(SWT.MenuDetect, event -> {
			org.eclipse.draw2d.geometry.Point mouse = new org.eclipse.draw2d.geometry.Point(canvas.toControl(event.x, event.y));
			page.rootPart().getFigure().translateToRelative(mouse);
			boolean inside = ((Scrollable) canvas).getClientArea().contains(canvas.toControl(event.x, event.y));
			pointed = inside ? new Point(mouse.x, mouse.y) : null;
		});
	}

	private EditorAction add(ActionRegistry registry, String id, String key, Predicate<DiagramView> condition,
			Consumer<DiagramView> code) {
		return registry.add(id, text(key), MenuGroup.EDIT, () -> editor.page().filter(condition).isPresent(),
				() -> editor.page().ifPresent(code));
	}

	private static String text(String key, Object... arguments) {
		return TEXTS.get(DiagramTexts.language(), key, arguments);
	}

	private boolean hasSelection(DiagramView page) {
		return !page.selectedModels().isEmpty();
	}

	private DiagramClipboard clipboard() {
		return new DiagramClipboard(editor.site().getShell().getDisplay());
	}

	private Snippet snippet(DiagramView page, boolean isCut) {
		return Snippet.of(editor.session().document(), page.diagram(), elements(page), isCut);
	}

	private static List<EObject> elements(DiagramView page) {
		return page.selectedModels().isEmpty() ? List.of() : page.selectedElements();
	}

	private void copy(DiagramView page, boolean isCut) {
		Snippet snippet = snippet(page, isCut);
		if (snippet.isEmpty()) {
			clipboard().putPicture(picture(page));
		} else {
			clipboard().put(snippet, picture(page), names(page));
		}
		repeated = 0;
	}

	private void cut(DiagramView page) {
		List<Object> shown = page.selectedModels();
		copy(page, true);
		editor.session().run(text("step.cut"), () -> new Removal(page.model()).remove(shown));
	}

	private void duplicate(DiagramView page) {
		Snippet snippet = snippet(page, false);
		if (!snippet.isEmpty()) {
			run(page, text("step.duplicate"), snippet, PasteMode.COPY, null, null);
		}
	}

	private void paste(DiagramView page, PasteMode mode, Point at) {
		DiagramClipboard clipboard = clipboard();
		Snippet snippet = clipboard.snippet().orElse(null);
		if (snippet != null) {
			Place target = at == null ? place(page) : placeAt(page, at);
			Point corner = at;
			if (at == null && target == null) {
				repeated++;
				corner = new Point(snippet.corner().x() + STEP * repeated, snippet.corner().y() + STEP * repeated);
			}
			run(page, text("step.paste"), snippet, mode, target, corner);
		} else {
			clipboard.text().ifPresent(words -> note(page, words, at));
		}
	}

	private void run(DiagramView page, String label, Snippet snippet, PasteMode mode, Place target, Point at) {
		List<EObject> pasted = new ArrayList<>();
		editor.session().run(label, () -> pasted.addAll(new Pasting(editor.session().canvas(page.diagram()), snippet).paste(mode, target, at)));
		if (pasted.isEmpty()) {
			String reason = text(mode == PasteMode.REFERENCE ? "nothing.reference" : "nothing.copy");
			editor.site().getActionBars().getStatusLineManager().setErrorMessage(reason);
		} else {
			editor.site().getActionBars().getStatusLineManager().setErrorMessage(null);
			page.select(pasted);
		}
	}

	/** Text from elsewhere becomes a note. */
	private void note(DiagramView page, String words, Point at) {
		Point where = at == null ? new Point(page.visible().x + 24, page.visible().y + 24) : at;
		List<EObject> made = new ArrayList<>();
		editor.session().run(text("step.paste"), () -> {
			Note note = new Creations(editor.session().canvas(page.diagram())).note(where);
			note.setText(words.strip());
			made.add(note);
		});
		page.select(made);
	}

	private static Place place(DiagramView page) {
		List<EObject> selected = page.selectedElements();
		return selected.size() == 1 && selected.get(0) instanceof Place place ? place : null;
	}

	private static Place placeAt(DiagramView page, Point at) {
		org.eclipse.draw2d.geometry.Point mouse = new org.eclipse.draw2d.geometry.Point((int) at.x(), (int) at.y());
		page.rootPart().getFigure().translateToAbsolute(mouse);
		EditPart part = page.viewer().findObjectAt(mouse);
		while (part != null) {
			if (part.getModel() instanceof SceneNode node && node.element() instanceof Place place) {
				return place;
			}
			part = part.getParent();
		}
		return null;
	}

	/** What is selected, or the whole figure; without the marks of the editor and without what is not to leave the house. */
	private CopiedFigure picture(DiagramView page) {
		List<String> keys = page.selectedModels().stream()
				.map(model -> model instanceof SceneNode node ? node.key() : ((SceneLink) model).connector().key()).toList();
		CopiedFigure figure = CopiedFigure.of(editor.session().options(), page.diagram(), editor.session().index(), keys, elements(page));
		int left = figure.withheld().statements().size();
		editor.site().getActionBars().getStatusLineManager().setMessage(left == 0 ? null : text("withheld", left));
		return figure;
	}

	/** One line for each element: kind, name, and the codes of a company, separated as spreadsheets take it. */
	private static String names(DiagramView page) {
		return elements(page).stream().map(ClipboardActions::line).collect(Collectors.joining("\n"));
	}

	private static String line(EObject element) {
		if (element instanceof Note note) {
			return note.getText() == null ? "" : note.getText();
		}
		Company company = element instanceof Participation participation ? participation.getCompany()
				: element instanceof Company known ? known : null;
		String line = DiagramTexts.label(company == null ? element.eClass() : company.eClass()) + '\t'
				+ DiagramTexts.name(company == null ? element : company);
		return company == null ? line
				: line + '\t' + company.getSecurities().stream().map(Ticker::text).collect(Collectors.joining(" "));
	}
}
