package org.chainscape.diagram.look;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.chainscape.diagram.action.ActionFamily;
import org.chainscape.diagram.action.ActionRegistry;
import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.action.EditorAccess;
import org.chainscape.diagram.action.EditorAction;
import org.chainscape.diagram.action.MenuGroup;
import org.chainscape.diagram.operation.RulePreset;
import org.chainscape.diagram.operation.Styles;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.Style;
import org.chainscape.scene.Signs;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;

/** Themes, style rules, looks of what is selected, pictures, and what stands around the figure. */
public final class LookActions implements ActionFamily {

	private static final String PREFIX = "org.chainscape.diagram.look.";

	private EditorAccess editor;
	private ActionRegistry registry;

	@Override
	public void contribute(ActionRegistry actions, EditorAccess access) {
		registry = actions;
		editor = access;
		action("theme", page -> new ThemeDialog(editor, page.diagram()).open()).section();
		action("rules", page -> new RulesDialog(editor, page.diagram()).open());
		action("heat", page -> new HeatChoice(editor, page.diagram()).ask());
		for (RulePreset preset : RulePreset.values()) {
			String key = "preset." + preset.name().toLowerCase(Locale.ROOT);
			EditorAction action = action(key, page -> change(key, () -> preset.toggle(page.diagram())));
			action.checked(() -> isOn(preset::isOn));
			if (preset.ordinal() == 0) {
				action.section();
			}
		}
		action("noRules", page -> change("noRules", () -> page.diagram().getStyleRules().forEach(rule -> rule.setEnabled(false))));
		looks();
		action("picture", page -> new PictureChoice(editor, page).ask()).section();
		toggle("caption", Diagram::isShowCaption, Diagram::setShowCaption).section();
		toggle("legend", Diagram::isShowLegend, Diagram::setShowLegend);
		toggle("titleBlock", Diagram::isShowTitleBlock, Diagram::setShowTitleBlock);
		action("badges", page -> editor.session().showMarks(!editor.session().showsMarks()))
				.checked(() -> editor.session() != null && editor.session().showsMarks());
		sign("unsourced", Signs::unsourced, Signs::withUnsourced);
		sign("stale", Signs::stale, Signs::withStale);
		action("months", page -> askMonths());
	}

	@Override
	public void install(DiagramView page, EditorAccess access) {
		page.viewer().addDropTargetListener(new PictureDrop(page, access));
	}

	private void looks() {
		styling("fill", page -> color(page, Style::getFill, Style::setFill, "fill")).section();
		styling("line", page -> color(page, Style::getLine, Style::setLine, "line"));
		styling("text", page -> color(page, Style::getText, Style::setText, "text"));
		styling("bold", page -> flip(page, Style::isBold, Style::setBold, "bold")).checked(() -> first(Style::isBold));
		styling("dashed", page -> flip(page, Style::isDashed, Style::setDashed, "dashed")).checked(() -> first(Style::isDashed));
		styling("clear", page -> {
			Styles styles = new Styles(page.diagram());
			change("clear", () -> styled(page).forEach(styles::clear));
		});
	}

	private EditorAction action(String key, Consumer<DiagramView> code) {
		return registry.add(PREFIX + key, LookTexts.get(key), MenuGroup.LOOK, () -> editor.page().isPresent(),
				() -> editor.page().ifPresent(code));
	}

	private EditorAction styling(String key, Consumer<DiagramView> code) {
		return registry.add(PREFIX + key, LookTexts.get(key), MenuGroup.LOOK, () -> editor.page().filter(page -> !styled(page).isEmpty())
				.isPresent(), () -> editor.page().ifPresent(code));
	}

	private EditorAction toggle(String key, Predicate<Diagram> state, BiConsumer<Diagram, Boolean> setter) {
		return action(key, page -> change(key, () -> setter.accept(page.diagram(), !state.test(page.diagram()))))
				.checked(() -> isOn(state));
	}

	private void sign(String key, Predicate<Signs> state, BiFunction<Signs, Boolean, Signs> changer) {
		action(key, page -> editor.session().show(changer.apply(signs(), !state.test(signs()))))
				.checked(() -> editor.session() != null && state.test(signs()));
	}

	private Signs signs() {
		return editor.session().options().signs();
	}

	private void askMonths() {
		InputDialog dialog = new InputDialog(editor.site().getShell(), LookTexts.get("months").replace("…", ""),
				LookTexts.get("months.message"), String.valueOf(signs().months()),
				typed -> typed.strip().matches("[1-9][0-9]{0,2}") ? null : LookTexts.get("months.bad"));
		if (dialog.open() == Window.OK) {
			editor.session().show(signs().withMonths(Integer.parseInt(dialog.getValue().strip())).withStale(true));
		}
	}

	private boolean isOn(Predicate<Diagram> state) {
		return editor.page().filter(page -> state.test(page.diagram())).isPresent();
	}

	private void change(String key, Runnable code) {
		editor.session().run(LookTexts.get(key).replace("…", ""), code);
	}

	/** What is selected and can have a look. */
	private static List<EObject> styled(DiagramView page) {
		return page.selectedElements().stream().filter(Styles::canHave).toList();
	}

	private void color(DiagramView page, Function<Style, String> getter, BiConsumer<Style, String> setter, String key) {
		Styles styles = new Styles(page.diagram());
		String present = styles.of(styled(page).get(0)).map(getter).orElse(null);
		Colors.ask(editor.site().getShell(), LookTexts.get(key).replace("…", ""), present)
				.ifPresent(color -> change(key, () -> styled(page)
						.forEach(element -> styles.change(element, style -> setter.accept(style, color)))));
	}

	private void flip(DiagramView page, Predicate<Style> getter, BiConsumer<Style, Boolean> setter, String key) {
		boolean wanted = !first(getter);
		Styles styles = new Styles(page.diagram());
		change(key, () -> styled(page).forEach(element -> styles.change(element, style -> setter.accept(style, wanted))));
	}

	private boolean first(Predicate<Style> state) {
		return editor.page().filter(page -> styled(page).stream().findFirst()
				.filter(element -> new Styles(page.diagram()).of(element).filter(state).isPresent()).isPresent()).isPresent();
	}
}
