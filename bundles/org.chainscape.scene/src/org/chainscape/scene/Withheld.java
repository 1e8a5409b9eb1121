package org.chainscape.scene;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.model.chain.Correspondence;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.query.Reservation;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.eclipse.emf.ecore.EObject;

/**
 * What a figure does not show because it is reserved.
 *
 * @param statements what would otherwise be seen, each once, in reading order
 */
public record Withheld(List<Statement> statements) {

	/** Where nothing is left out. */
	public static final Withheld NOTHING = new Withheld(List.of());

	private static final Texts TEXTS = Texts.beside(SceneBuilder.class);

	/**
	 * A statement that is left out.
	 *
	 * @param element the statement
	 * @param reservation why; never {@link Reservation#NONE}
	 */
	public record Statement(Element element, Reservation reservation) {

		/**
		 * What it is about in a few words, such as {@code 算力芯片 · 寒武纪} or {@code 英伟达 → 浪潮信息}.
		 *
		 * @param language the language of names
		 * @return the words; never empty
		 */
		public String words(Language language) {
			if (element instanceof Relation relation) {
				return name(relation.getSource(), language) + " → " + name(relation.getTarget(), language);
			}
			if (element instanceof Correspondence correspondence) {
				return first(correspondence.getLeft(), language) + " ↔ " + first(correspondence.getRight(), language);
			}
			EObject second = element instanceof Participation participation ? participation.getCompany()
					: element instanceof Observation observation ? observation.getProperty() : null;
			return second == null ? name(element, language) : name(element.eContainer(), language) + " · " + name(second, language);
		}

		private static String first(List<? extends EObject> side, Language language) {
			return name(side.isEmpty() ? null : side.get(0), language);
		}

		private static String name(EObject object, Language language) {
			String name = object == null ? "" : TextWrap.clean(Labels.name(object, language));
			return name.isEmpty() ? "–" : name;
		}
	}

	/** Copies the statements. */
	public Withheld {
		statements = List.copyOf(statements);
	}

	/** The reserved ones among statements. */
	static Withheld of(List<Element> seen) {
		List<Statement> found = new ArrayList<>();
		for (Element element : seen) {
			Reservation reservation = Reservation.of(element);
			if (reservation != Reservation.NONE) {
				found.add(new Statement(element, reservation));
			}
		}
		return found.isEmpty() ? NOTHING : new Withheld(found);
	}

	/** {@return whether nothing is left out} */
	public boolean isEmpty() {
		return statements.isEmpty();
	}

	/**
	 * A sentence that says what is left out, such as {@code 未刊出 2 项：算力芯片 · 寒武纪（待核实）、GPT-4 · 参数量（无来源）}.
	 *
	 * @param language language of the sentence
	 * @param most how many are named; more are only counted
	 * @return the sentence; empty if nothing is left out
	 */
	public String text(Language language, int most) {
		if (isEmpty()) {
			return "";
		}
		List<String> words = new ArrayList<>();
		statements.stream().limit(most).forEach(statement -> words.add(TEXTS.get(language, "withheld.one", statement.words(language),
				TEXTS.get(language, key(statement.reservation())))));
		String all = String.join(TEXTS.get(language, "list.separator"), words) + (statements.size() > most ? "……" : "");
		return TEXTS.get(language, statements.size() == 1 ? "withheld.single" : "withheld", String.valueOf(statements.size()), all);
	}

	/** The text that says why something is reserved. */
	static String key(Reservation reservation) {
		return reservation == Reservation.UNSOURCED ? "legend.unsourced" : "legend.unconfirmed";
	}
}
