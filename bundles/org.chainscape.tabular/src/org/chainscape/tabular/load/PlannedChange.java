package org.chainscape.tabular.load;

import java.util.Objects;

import org.chainscape.model.chain.Element;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something an import does to one element.
 *
 * @param kind what
 * @param element the element; one that is added is in no document before the plan is applied
 * @param feature what of it is changed; {@code null} where the element as a whole is meant
 * @param before the value before, in words; of a conflict the person's; empty for none
 * @param after the value after, in words; of a conflict the file's; empty for none
 * @param place the row that says so; where a row is gone, its former place
 */
public record PlannedChange(ChangeKind kind, Element element, EStructuralFeature feature, String before, String after, RowPlace place) {

	/** Needs everything but the feature. */
	public PlannedChange {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(element);
		Objects.requireNonNull(before);
		Objects.requireNonNull(after);
		Objects.requireNonNull(place);
	}

	/** {@return id of the element} */
	public String id() {
		return element.getId();
	}

	/** {@return how one names the element in a sentence} */
	public String label(Language language) {
		return Labels.name(element, language);
	}

	/** {@return what people call the class of the element} */
	public String className(Language language) {
		return Labels.of(element.eClass(), language);
	}

	/** {@return what people call the feature; empty where the element as a whole is meant} */
	public String featureName(Language language) {
		return feature == null ? "" : Labels.of(feature, language);
	}
}
