package org.chainscape.model.text;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Security;

/** Names of metamodel and model elements for people, in both languages, from the annotations of the metamodel. */
public final class Labels {

	private static final String SOURCE = "http://www.chainscape.org/label";

	private Labels() {
	}

	/**
	 * The label of a class, feature, enumeration or literal.
	 *
	 * @param element an element of the metamodel
	 * @param language the language
	 * @return its label; its technical name if it has none
	 */
	public static String of(EModelElement element, Language language) {
		String label = EcoreUtil.getAnnotation(element, SOURCE, language.tag());
		return label != null || !(element instanceof ENamedElement named) ? label : named.getName();
	}

	/**
	 * The label of a value of a generated enumeration.
	 *
	 * @param type the enumeration
	 * @param value the value
	 * @param language the language
	 * @return its label
	 */
	public static String of(EEnum type, Enumerator value, Language language) {
		return of(type.getEEnumLiteral(value.getValue()), language);
	}

	/**
	 * How one names a model element in a sentence: its name, the company of a participation, the two ends of a relation, or else its class.
	 *
	 * @param object a model element
	 * @param language the language
	 * @return a short name, never empty
	 */
	public static String name(EObject object, Language language) {
		String name = ownName(object, language);
		return name == null || name.isBlank() ? of(object.eClass(), language) : name;
	}

	private static String ownName(EObject object, Language language) {
		if (object instanceof NamedElement named) {
			boolean english = language == Language.EN && named.getNameEn() != null && !named.getNameEn().isBlank();
			return english ? named.getNameEn() : named.getName();
		}
		if (object instanceof Participation participation && participation.getCompany() != null) {
			return name(participation.getCompany(), language);
		}
		if (object instanceof Relation relation) {
			return end(relation.getSource(), language) + " → " + end(relation.getTarget(), language);
		}
		if (object instanceof Security security) {
			return security.getCode();
		}
		return object instanceof Element element ? element.getHandle() : null;
	}

	private static String end(EObject end, Language language) {
		return end == null ? "?" : name(end, language);
	}
}
