package org.chainscape.validation.settings;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.chainscape.validation.settings.ProjectFileException.Kind;
import org.chainscape.validation.settings.ProjectFileException.Place;

/** Takes the members of a JSON object apart and complains of what does not belong there. */
final class JsonMembers {

	private final Map<String, JsonValue> members;
	private final Place place;
	private final Path file;

	private JsonMembers(Map<String, JsonValue> members, Place place, Path file) {
		this.members = members;
		this.place = place;
		this.file = file;
	}

	/** {@return the members of an object, whatever their names} */
	static JsonMembers of(JsonValue value, String name, Path file) throws ProjectFileException {
		if (!(value.content() instanceof Map)) {
			throw new ProjectFileException(Kind.WRONG_TYPE, file, value.place(), name + " {…}", null);
		}
		return new JsonMembers(value.members(), value.place(), file);
	}

	/** {@return the members of an object that may have certain ones only} */
	static JsonMembers of(JsonValue value, String name, Path file, List<String> known) throws ProjectFileException {
		JsonMembers object = of(value, name, file);
		for (Map.Entry<String, JsonValue> member : object.members.entrySet()) {
			if (!known.contains(member.getKey())) {
				throw new ProjectFileException(Kind.UNKNOWN_KEY, file, member.getValue().place(),
					member.getKey() + " (" + String.join(", ", known) + ")", null);
			}
		}
		return object;
	}

	/** Refuses a file of another kind or a later version. */
	void expect(String schema, int version) throws ProjectFileException {
		JsonValue kind = members.get("schema");
		if (kind == null || !schema.equals(kind.content())) {
			throw new ProjectFileException(Kind.OTHER_FORMAT, file, kind == null ? place : kind.place(), "\"schema\": \"" + schema + '"', null);
		}
		int found = integer("version", 0);
		if (found > version) {
			throw new ProjectFileException(Kind.NEWER_VERSION, file, members.get("version").place(), found + " > " + version, null);
		}
		if (found < 1) {
			JsonValue at = members.get("version");
			throw new ProjectFileException(Kind.BAD_VALUE, file, at == null ? place : at.place(), "version", null);
		}
	}

	Map<String, JsonValue> all() {
		return members;
	}

	boolean has(String key) {
		return members.containsKey(key);
	}

	JsonValue get(String key) {
		return members.get(key);
	}

	String needed(String key) throws ProjectFileException {
		if (!has(key)) {
			throw new ProjectFileException(Kind.MISSING_KEY, file, place, key, null);
		}
		String text = text(key);
		if (text.isBlank()) {
			throw bad(key, "\"\"");
		}
		return text;
	}

	/** {@return the text, empty if there is none} */
	String text(String key) throws ProjectFileException {
		return has(key) ? typed(key, String.class, "\"…\"") : "";
	}

	/** {@return the day, {@code null} if there is none} */
	LocalDate date(String key) throws ProjectFileException {
		if (!has(key)) {
			return null;
		}
		String text = typed(key, String.class, "\"YYYY-MM-DD\"");
		try {
			return LocalDate.parse(text);
		} catch (DateTimeParseException e) {
			throw new ProjectFileException(Kind.BAD_VALUE, file, members.get(key).place(), key + " \"" + text + "\" (YYYY-MM-DD)", e);
		}
	}

	int integer(String key, int otherwise) throws ProjectFileException {
		if (!has(key)) {
			return otherwise;
		}
		BigDecimal number = typed(key, BigDecimal.class, "0, 1, 2 …");
		try {
			return number.intValueExact();
		} catch (ArithmeticException e) {
			throw new ProjectFileException(Kind.BAD_VALUE, file, members.get(key).place(), key + ' ' + number + " (0, 1, 2 …)", e);
		}
	}

	/** {@return the number, {@code null} if there is none} */
	BigDecimal number(String key) throws ProjectFileException {
		return has(key) ? typed(key, BigDecimal.class, "0.0") : null;
	}

	/** {@return the texts, {@code null} if there is no such list} */
	List<String> texts(String key) throws ProjectFileException {
		if (!has(key)) {
			return null;
		}
		List<String> texts = new ArrayList<>();
		for (JsonValue item : items(key)) {
			if (!(item.content() instanceof String text)) {
				throw new ProjectFileException(Kind.WRONG_TYPE, file, item.place(), key + " [\"…\"]", null);
			}
			texts.add(text);
		}
		return texts;
	}

	/** {@return the items, none if there is no such list} */
	List<JsonValue> items(String key) throws ProjectFileException {
		if (!has(key)) {
			return List.of();
		}
		typed(key, List.class, "[…]");
		return members.get(key).items();
	}

	ProjectFileException bad(String key, String said) {
		return new ProjectFileException(Kind.BAD_VALUE, file, members.get(key).place(), key + ' ' + said, null);
	}

	private <T> T typed(String key, Class<T> type, String form) throws ProjectFileException {
		JsonValue value = members.get(key);
		if (!type.isInstance(value.content())) {
			throw new ProjectFileException(Kind.WRONG_TYPE, file, value.place(), key + ' ' + form, null);
		}
		return type.cast(value.content());
	}
}
