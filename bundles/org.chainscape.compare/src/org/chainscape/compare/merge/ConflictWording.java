package org.chainscape.compare.merge;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.compare.diff.Naming;
import org.chainscape.compare.diff.Section;
import org.chainscape.model.Identities;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Tells conflicts of a merge in the words of people. */
public final class ConflictWording {

	private static final Texts TEXTS = Texts.beside(ConflictWording.class);

	private final Language language;
	private final Sides sides;
	private final Naming naming;

	/**
	 * For a merge.
	 *
	 * @param merge the merge
	 * @param language the language
	 */
	public ConflictWording(Merge merge, Language language) {
		this.language = language;
		sides = merge.sides();
		naming = new Naming(language, sides.mine(), sides.theirs(), sides.base());
	}

	/**
	 * For what gives way, where no conflicts are told.
	 *
	 * @param naming what elements are called
	 * @param language the language
	 */
	public ConflictWording(Naming naming, Language language) {
		this.language = language;
		this.naming = naming;
		sides = null;
	}

	/**
	 * What a conflict is about.
	 *
	 * @param conflict the conflict
	 * @return section, class and name of the element
	 */
	public String subject(Conflict conflict) {
		EObject object = conflict.object();
		Section section = naming.section(object);
		return section.id().equals(Identities.idOf(object)) ? section.label()
				: text("subject", section.label(), naming.type(object), naming.path(object));
	}

	/**
	 * What is in conflict.
	 *
	 * @param conflict the conflict
	 * @return one sentence
	 */
	public String what(Conflict conflict) {
		List<String> features = conflict.features().stream().map(feature -> Labels.of(feature, language)).toList();
		return text("conflict." + conflict.kind().word(), String.join(text("separator"), features));
	}

	/**
	 * What one side says.
	 *
	 * @param conflict the conflict
	 * @param side mine or theirs
	 * @return its value or what it did, in a few words
	 */
	public String value(Conflict conflict, Side side) {
		Object value = side == Side.THEIRS ? conflict.theirs() : conflict.mine();
		return switch (conflict.kind()) {
		case VALUE, ORDER -> values(conflict.features(), value);
		case REMOVED_BY_ME -> text(side == Side.MINE ? "removed" : "kept");
		case REMOVED_BY_THEM -> text(side == Side.THEIRS ? "removed" : "kept");
		case PLACE, TWINS -> {
			EObject object = sides.object((String) value);
			yield object == null ? String.valueOf(value) : text("named", naming.type(object), naming.path(object));
		}
		};
	}

	private String values(List<EStructuralFeature> features, Object value) {
		if (features.size() == 1) {
			Object single = features.get(0).isMany() || !(value instanceof List<?> list) ? value : list.get(0);
			return naming.value(features.get(0), single);
		}
		List<String> said = new ArrayList<>();
		for (int i = 0; i < features.size(); i++) {
			said.add(Labels.of(features.get(i), language) + " " + naming.value(features.get(i), ((List<?>) value).get(i)));
		}
		return String.join(text("separator"), said);
	}

	/**
	 * What a side is called.
	 *
	 * @param side a side
	 * @return one word
	 */
	public String side(Side side) {
		return text("side." + side.word());
	}

	/**
	 * What gives way.
	 *
	 * @param consequence what happens so that nothing leads nowhere
	 * @return one sentence
	 */
	public String consequence(Consequence consequence) {
		String holder = text("named", naming.type(consequence.holder()), naming.path(consequence.holder()));
		if (consequence.lost() == null) {
			return text("consequence.alone", holder);
		}
		String lost = text("named", naming.type(consequence.lost()), naming.path(consequence.lost()));
		return consequence.feature() == null ? text("consequence.goes", holder, lost)
				: text("consequence.letsGo", holder, Labels.of(consequence.feature(), language), lost);
	}

	private String text(String key, Object... arguments) {
		return TEXTS.get(language, key, arguments);
	}
}
