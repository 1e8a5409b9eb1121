package org.chainscape.analysis.usage;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.change.Step;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.ViewElement;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Says what steps do and how companies are used, for people. */
public final class StepText {

	private static final Texts TEXTS = Texts.beside(StepText.class);

	private StepText() {
	}

	/**
	 * What a step does.
	 *
	 * @param step a step that was not made yet
	 * @param language the language
	 * @return one line
	 */
	public static String of(Step step, Language language) {
		String target = name(step.target(), language);
		if (step instanceof Step.Change change) {
			Object before = change.target().eGet(change.feature());
			String feature = Labels.of(change.feature(), language);
			String from = value(change.feature(), before, language);
			String to = value(change.feature(), change.value(), language);
			return from.isEmpty() ? text(language, "step.set", target, feature, to) : text(language, "step.change", target, feature, from, to);
		}
		if (step instanceof Step.Add add) {
			return text(language, "step.add", target, Labels.of(add.feature(), language), value(add.feature(), add.value(), language));
		}
		if (step instanceof Step.Replace replace) {
			return text(language, "step.change", target, Labels.of(replace.feature(), language),
					value(replace.feature(), replace.value(), language), value(replace.feature(), replace.other(), language));
		}
		if (step instanceof Step.Move move) {
			return text(language, "step.move", Labels.of(move.target().eClass(), language), target, name(move.container(), language));
		}
		return text(language, "step.delete", Labels.of(step.target().eClass(), language), target);
	}

	/**
	 * How a company is used.
	 *
	 * @param kind the kind
	 * @param language the language
	 * @return a word or two
	 */
	public static String of(Use.Kind kind, Language language) {
		return text(language, "use." + kind.name());
	}

	/**
	 * How a file has a company.
	 *
	 * @param presence how
	 * @param language the language
	 * @return a few words
	 */
	public static String of(FileUsage.Presence presence, Language language) {
		return text(language, "presence." + presence.name());
	}

	private static String text(Language language, String key, Object... arguments) {
		return TEXTS.get(language, key, arguments);
	}

	private static String value(EStructuralFeature feature, Object value, Language language) {
		if (value == null || value instanceof Collection<?>) {
			return "";
		}
		if (value instanceof EObject element) {
			return Labels.of(element.eClass(), language).equals(name(element, language)) ? name(element, language)
					: Labels.of(element.eClass(), language) + ' ' + name(element, language);
		}
		return value instanceof Enumerator literal && feature.getEType() instanceof EEnum type ? Labels.of(type, literal, language)
				: value.toString();
	}

	private static String name(EObject element, Language language) {
		if (element instanceof Participation participation && participation.eContainer() != null) {
			return Labels.name(participation.eContainer(), language) + " · " + Labels.name(participation, language);
		}
		if (element instanceof Citation citation && citation.getSource() != null) {
			return Stream.of(Labels.name(citation.getSource(), language), citation.getLocator(), citation.getPage(), citation.getLines())
					.filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" "));
		}
		if (element instanceof Observation observation && observation.getProperty() != null) {
			return Labels.name(observation.getProperty(), language) + (observation.getPrinted() == null ? "" : " " + observation.getPrinted());
		}
		if (element instanceof DiagramNode || element instanceof ViewElement && element.eContainer() != null) {
			return Labels.name(element.eContainer(), language) + " · " + Labels.of(element.eClass(), language);
		}
		return Labels.name(element, language).replaceAll("\\s+", " ");
	}
}
