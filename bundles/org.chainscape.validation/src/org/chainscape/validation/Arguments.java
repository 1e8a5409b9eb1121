package org.chainscape.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.chainscape.calculation.Problem;
import org.chainscape.model.Identities;
import org.chainscape.model.query.Elements;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

/**
 * Arguments of findings as strings that do not depend on the language.
 * <p>
 * Most stand for themselves. {@code $element:ID} is the name of an element, {@code $label:NSURI#//Class/member} the label of a class,
 * feature or literal, {@code $text:KEY} a text of the rules, {@code $problem:KIND…} why a calculation gives no value; a
 * value that starts with a dollar sign itself has it doubled.
 */
public final class Arguments {

	private static final String ELEMENT = "$element:";
	private static final String LABEL = "$label:";
	private static final String TEXT = "$text:";
	private static final String PROBLEM = "$problem:";
	/** Between the parts of a problem; stands in no name or formula. */
	private static final String PART = "\u001F";
	private static final String FRAGMENT = "#//";

	private Arguments() {
	}

	/**
	 * Writes an argument so that it does not depend on the language.
	 *
	 * @param argument a text or number, an element, a metamodel element, a {@link TextKey} or a {@link Problem}
	 * @return what stands in {@link Finding#arguments()}
	 */
	public static String encode(Object argument) {
		if (argument instanceof TextKey text) {
			return TEXT + text.key();
		}
		if (argument instanceof Problem problem) {
			return PROBLEM + problem.kind().name() + PART + String.join(PART, problem.arguments());
		}
		if (argument instanceof ENamedElement named) {
			return LABEL + path(named);
		}
		if (argument instanceof EObject element) {
			String id = Identities.idOf(element);
			return id == null || id.isBlank() ? LABEL + path(element.eClass()) : ELEMENT + id;
		}
		String plain = argument instanceof BigDecimal number ? number.toPlainString() : String.valueOf(argument);
		return plain.startsWith("$") ? "$" + plain : plain;
	}

	static String decode(String argument, Elements index, Texts texts, Language language) {
		if (argument.startsWith(ELEMENT)) {
			String id = argument.substring(ELEMENT.length());
			return index.find(id).map(element -> ElementNames.of(element, index, language)).orElse(id);
		}
		if (argument.startsWith(LABEL)) {
			String path = argument.substring(LABEL.length());
			return find(path).map(named -> Labels.of(named, language)).orElse(path);
		}
		if (argument.startsWith(TEXT)) {
			return texts.get(language, argument.substring(TEXT.length()));
		}
		if (argument.startsWith(PROBLEM)) {
			List<String> parts = List.of(argument.substring(PROBLEM.length()).split(PART, -1));
			return new Problem(Problem.Kind.valueOf(parts.get(0)), parts.subList(1, parts.size())).text(language);
		}
		return Quotes.fill(argument.startsWith("$$") ? argument.substring(1) : argument, index, language);
	}

	static String path(ENamedElement named) {
		if (named instanceof EClassifier classifier) {
			return classifier.getEPackage().getNsURI() + FRAGMENT + classifier.getName();
		}
		return named.eContainer() instanceof EClassifier owner ? path(owner) + '/' + named.getName() : named.getName();
	}

	static Optional<ENamedElement> find(String path) {
		int fragment = path.indexOf(FRAGMENT);
		EPackage model = fragment < 0 ? null : EPackage.Registry.INSTANCE.getEPackage(path.substring(0, fragment));
		if (model == null) {
			return Optional.empty();
		}
		String[] steps = path.substring(fragment + FRAGMENT.length()).split("/", 2);
		EClassifier classifier = model.getEClassifier(steps[0]);
		return Optional.ofNullable(steps.length == 1 ? classifier : member(classifier, steps[1]));
	}

	private static ENamedElement member(EClassifier owner, String name) {
		if (owner instanceof EClass type) {
			return type.getEStructuralFeature(name);
		}
		return owner instanceof EEnum type ? type.getEEnumLiteral(name) : null;
	}
}
