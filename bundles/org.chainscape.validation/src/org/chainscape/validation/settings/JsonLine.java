package org.chainscape.validation.settings;

import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** Writes an object on one line, so that a change of one entry is a change of one line. Members that say nothing are left out. */
final class JsonLine {

	private final StringJoiner members = new StringJoiner(", ", "{", "}");

	JsonLine text(String key, String value) {
		if (!value.isEmpty()) {
			members.add(quote(key) + ": " + quote(value));
		}
		return this;
	}

	JsonLine texts(String key, Collection<String> values) {
		if (values != null) {
			members.add(quote(key) + ": " + list(values));
		}
		return this;
	}

	JsonLine plain(String key, Object value) {
		if (value != null) {
			members.add(quote(key) + ": " + value);
		}
		return this;
	}

	@Override
	public String toString() {
		return members.toString();
	}

	static String list(Collection<String> values) {
		return values.stream().map(JsonLine::quote).collect(Collectors.joining(", ", "[", "]"));
	}

	/** {@return members or items one below the other between two brackets; just the brackets if there are none} */
	static String block(char open, List<String> entries, String indent, char close) {
		return entries.isEmpty() ? "" + open + close
			: entries.stream().collect(Collectors.joining(",\n" + indent + "  ", open + "\n" + indent + "  ", "\n" + indent + close));
	}

	static String quote(String text) {
		return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
	}
}
