package org.chainscape.diagram.edit;

import java.util.List;
import java.util.function.Consumer;

import org.chainscape.diagram.action.ActionFamily;
import org.chainscape.diagram.action.ActionRegistry;
import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.action.EditorAccess;
import org.chainscape.diagram.action.MenuGroup;
import org.chainscape.diagram.operation.Styles;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.text.Texts;
import org.chainscape.model.view.Style;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Takes the look of one thing and gives it to others. */
public final class FormatActions implements ActionFamily {

	private static final String PREFIX = "org.chainscape.diagram.";
	private static final Texts TEXTS = Texts.beside(FormatActions.class);

	private EditorAccess editor;
	private boolean taken;
	/** The look taken; none for that of the theme. */
	private Style style;

	@Override
	public void contribute(ActionRegistry registry, EditorAccess access) {
		editor = access;
		registry.add(PREFIX + "formatBrush", text("brush"), MenuGroup.LOOK, this::hasOne, () -> withPage(this::brush)).icon("format-brush")
				.tip(text("brush.tip")).onToolBar();
		registry.add(PREFIX + "copyFormat", text("copyFormat"), MenuGroup.LOOK, this::hasOne, () -> withPage(this::take));
		registry.add(PREFIX + "pasteFormat", text("pasteFormat"), MenuGroup.LOOK, () -> taken && hasSome(),
				() -> withPage(page -> give(page, page.selectedElements())));
	}

	private static String text(String key) {
		return TEXTS.get(DiagramTexts.language(), key);
	}

	private void withPage(Consumer<DiagramView> code) {
		editor.page().ifPresent(code);
	}

	private boolean hasOne() {
		return editor.page().filter(page -> page.selectedElements().size() == 1 && Styles.canHave(page.selectedElements().get(0))).isPresent();
	}

	private boolean hasSome() {
		return editor.page().filter(page -> page.selectedElements().stream().anyMatch(Styles::canHave)).isPresent();
	}

	private void take(DiagramView page) {
		style = new Styles(page.diagram()).of(page.selectedElements().get(0)).map(EcoreUtil::copy).orElse(null);
		taken = true;
	}

	private void brush(DiagramView page) {
		take(page);
		page.domain().setActiveTool(new FormatBrush(element -> give(page, List.of(element))));
	}

	private void give(DiagramView page, List<EObject> elements) {
		Styles styles = new Styles(page.diagram());
		editor.session().run(text("step.format"),
				() -> elements.stream().filter(Styles::canHave).forEach(element -> styles.apply(element, style)));
	}
}
