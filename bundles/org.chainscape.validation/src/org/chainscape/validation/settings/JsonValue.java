package org.chainscape.validation.settings;

import java.util.List;
import java.util.Map;

import org.chainscape.validation.settings.ProjectFileException.Place;

/**
 * A value of a JSON file with the place it stands at, so that complaints lead there.
 *
 * @param content a {@link String}, a {@code BigDecimal} or {@link Boolean}, a {@link List} or a {@link Map} of such values, or {@code null}
 * @param place where it starts; for a member of an object, where its key starts
 */
record JsonValue(Object content, Place place) {

	@SuppressWarnings("unchecked")
	List<JsonValue> items() {
		return (List<JsonValue>) content;
	}

	@SuppressWarnings("unchecked")
	Map<String, JsonValue> members() {
		return (Map<String, JsonValue>) content;
	}
}
