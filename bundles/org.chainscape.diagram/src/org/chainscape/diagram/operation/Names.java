package org.chainscape.diagram.operation;

import java.util.List;
import java.util.Optional;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.change.Deletions;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.query.Libraries;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.model.view.Note;
import org.eclipse.emf.ecore.EObject;

/** Renames what is shown on a diagram. */
public final class Names {

	private static final int LONGEST = 200;
	private static final Texts TEXTS = Texts.beside(Names.class);

	private Names() {
	}

	/**
	 * The text a person edits in place.
	 *
	 * @param object what is renamed; for a participation the company is meant, for a relation its label
	 * @return its present name, perhaps empty, or nothing if it cannot be renamed
	 */
	public static Optional<String> of(EObject object) {
		if (object instanceof NamedElement named) {
			return Optional.of(orEmpty(named.getName()));
		}
		if (object instanceof Participation participation && participation.getCompany() != null) {
			return Optional.of(orEmpty(participation.getCompany().getName()));
		}
		if (object instanceof Relation relation) {
			return Optional.of(orEmpty(relation.getLabel()));
		}
		return object instanceof Note note ? Optional.of(orEmpty(note.getText())) : Optional.empty();
	}

	/**
	 * What is wrong with a name.
	 *
	 * @param object what is renamed
	 * @param name the name wanted
	 * @param language the language of the answer
	 * @return one sentence, or nothing if the name is fine
	 */
	public static Optional<String> problem(EObject object, String name, Language language) {
		boolean mayBeEmpty = object instanceof Relation;
		if (!mayBeEmpty && (name == null || name.isBlank())) {
			return Optional.of(TEXTS.get(language, "name.empty"));
		}
		boolean oneLine = !(object instanceof Note);
		if (oneLine && name != null && name.strip().length() > LONGEST) {
			return Optional.of(TEXTS.get(language, "name.long", Integer.toString(LONGEST)));
		}
		boolean broken = oneLine && name != null && name.chars().anyMatch(Character::isISOControl);
		return broken ? Optional.of(TEXTS.get(language, "name.control")) : Optional.empty();
	}

	/**
	 * Renames. A company that is only known from this one chip becomes the company of that name if the library has one, so that typing a
	 * known name does not make a double; where that company takes part already the chip goes.
	 *
	 * @param document the document
	 * @param object what is renamed
	 * @param name the new name, see {@link #problem}
	 * @throws IllegalArgumentException if there is a problem with the name
	 */
	public static void rename(ChainDocument document, EObject object, String name) {
		if (problem(object, name, Language.EN).isPresent()) {
			throw new IllegalArgumentException(problem(object, name, Language.EN).get());
		}
		if (object instanceof Participation participation) {
			renameCompany(document, participation, name.strip());
		} else if (object instanceof Relation relation) {
			relation.setLabel(name == null || name.isBlank() ? null : name.strip());
		} else if (object instanceof Note note) {
			note.setText(name.strip());
		} else if (object instanceof NamedElement named) {
			named.setName(name.strip());
		}
	}

	private static void renameCompany(ChainDocument document, Participation participation, String name) {
		Company company = participation.getCompany();
		Optional<Company> known = Libraries.companies(document).stream()
				.filter(other -> other != company && (name.equals(other.getName()) || other.getAliases().contains(name))).findFirst();
		if (known.isPresent() && !Libraries.isForeign(company, document) && isBare(document, participation)) {
			boolean isThere = ((Place) participation.eContainer()).getParticipations().stream()
					.anyMatch(other -> other.getCompany() == known.get());
			if (!isThere) {
				participation.setCompany(known.get());
			}
			// With the company goes the participation that still names it.
			new Deletions(document).delete(List.of(company));
		} else {
			company.setName(name);
		}
	}

	private static boolean isBare(ChainDocument document, Participation participation) {
		Company company = participation.getCompany();
		ElementIndex index = ElementIndex.of(document);
		return company.eContents().isEmpty() && index.participationsOf(company).equals(List.of(participation))
				&& index.relationsOf(company).isEmpty();
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}
}
