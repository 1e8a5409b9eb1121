package org.chainscape.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Subject;
import org.chainscape.model.text.Language;

/**
 * The values of one property of one subject that stand side by side.
 *
 * @param visibility what layers leave
 * @param language language of values nobody printed
 */
record Rivals(Visibility visibility, Language language) {

	/** The observations, those that print the same together whatever the spaces; blanks only where nothing else is stated. */
	List<List<Observation>> of(Subject subject, Property property) {
		Map<String, List<Observation>> values = new LinkedHashMap<>();
		subject.getObservations().stream().filter(observation -> observation.getProperty() == property).filter(visibility::onVisibleLayer)
				.forEach(observation -> values
						.computeIfAbsent(Printed.text(observation, language).replace(" ", ""), text -> new ArrayList<>()).add(observation));
		if (values.size() > 1) {
			values.remove(MatrixCells.BLANK);
		}
		return List.copyOf(values.values());
	}

	/** The values that are printed: a blank alone is none. */
	List<List<Observation>> printed(Subject subject, Property property) {
		return of(subject, property).stream().filter(same -> !Printed.text(same.get(0), language).equals(MatrixCells.BLANK)).toList();
	}
}
