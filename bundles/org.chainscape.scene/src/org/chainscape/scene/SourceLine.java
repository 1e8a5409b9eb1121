package org.chainscape.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Element;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/** The line that says where a figure or table comes from: {@code 资料来源：A，B，XX 研究所整理，截至 2023 年 2 月 28 日}. */
public final class SourceLine {

	private static final Texts TEXTS = Texts.beside(SceneBuilder.class);

	private SourceLine() {
	}

	/**
	 * The line for statements.
	 *
	 * @param statements what is printed
	 * @param institute own house, last in the line; empty for none
	 * @param asOf the day the statements hold for, or {@code null}
	 * @param language language of the line
	 * @return the line; empty if nothing is known
	 */
	public static String of(Collection<? extends Element> statements, String institute, PartialDate asOf, Language language) {
		Facts facts = new Facts();
		facts.addAll(statements);
		return text(facts.credits().publishers(), institute, asOf, language);
	}

	static String text(Set<String> publishers, String institute, PartialDate asOf, Language language) {
		Set<String> names = new LinkedHashSet<>(publishers);
		String house = TextWrap.clean(institute);
		if (!house.isEmpty()) {
			// “XX 研究所” says nothing beside “XX 研究所整理”.
			names.removeIf(house::startsWith);
			names.add(house);
		}
		List<String> pieces = new ArrayList<>(names);
		if (asOf != null) {
			pieces.add(TEXTS.get(language, "asOf", language == Language.ZH ? asOf.toChinese() : asOf.toString()));
		}
		return pieces.isEmpty() ? "" : TEXTS.get(language, "source") + String.join(TEXTS.get(language, "source.separator"), pieces);
	}
}
