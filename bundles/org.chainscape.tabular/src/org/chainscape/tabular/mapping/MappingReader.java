package org.chainscape.tabular.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.chainscape.model.PartialDate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;

/** Reads the text of a mapping token by token, so that every mistake has its place. */
final class MappingReader {

	private static final int DEEPEST = 20;

	private final String name;
	private JsonParser json;

	MappingReader(String name) {
		this.name = name;
	}

	Mapping read(String text) throws MappingException {
		JsonFactory factory = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
		try (JsonParser parser = factory.createParser(text)) {
			json = parser;
			json.nextToken();
			Mapping mapping = mapping();
			if (json.nextToken() != null) {
				throw fault("after");
			}
			return mapping;
		} catch (JsonProcessingException e) {
			JsonLocation at = e.getLocation();
			throw (MappingException) new MappingException("syntax", name, at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr(),
				e.getOriginalMessage()).initCause(e);
		} catch (IOException e) {
			throw (MappingException) new MappingException("unreadable", name, 0, 0).initCause(e);
		}
	}

	private MappingException fault(String key, Object... arguments) {
		JsonLocation at = json.currentTokenLocation();
		return new MappingException(key, name, at.getLineNr(), at.getColumnNr(), arguments);
	}

	private Mapping mapping() throws IOException, MappingException {
		String title = "";
		Origin origin = Origin.UNKNOWN;
		List<TableMapping> tables = new ArrayList<>();
		boolean format = false;
		start();
		while (json.nextToken() == JsonToken.FIELD_NAME) {
			switch (json.currentName()) {
				case "$schema" -> word();
				case "format" -> format = word(MappingFile.FORMAT::equals, "format", MappingFile.FORMAT) != null;
				case "name" -> title = word();
				case "origin" -> origin = origin();
				case "tables" -> list(() -> tables.add(table()));
				default -> throw fault("unknown", json.currentName(), "format, name, origin, tables");
			}
		}
		if (!format) {
			throw fault("missing", "format");
		}
		return new Mapping(title, origin, tables);
	}

	private Origin origin() throws IOException, MappingException {
		String publisher = "";
		String title = "";
		PartialDate date = null;
		json.nextToken();
		start();
		while (json.nextToken() == JsonToken.FIELD_NAME) {
			switch (json.currentName()) {
				case "publisher" -> publisher = word();
				case "title" -> title = word();
				case "date" -> date = date();
				default -> throw fault("unknown", json.currentName(), "publisher, date, title");
			}
		}
		return new Origin(publisher, date, title);
	}

	private PartialDate date() throws IOException, MappingException {
		String words = word();
		try {
			return PartialDate.parse(words);
		} catch (IllegalArgumentException e) {
			throw (MappingException) fault("date", words).initCause(e);
		}
	}

	private TableMapping table() throws IOException, MappingException {
		String file = null;
		String sheet = "";
		int header = 1;
		RowKind kind = null;
		Map<String, String> settings = Map.of();
		List<ColumnMapping> columns = new ArrayList<>();
		Map<String, String> marks = Map.of();
		start();
		while (json.nextToken() == JsonToken.FIELD_NAME) {
			switch (json.currentName()) {
				case "file" -> file = word();
				case "sheet" -> sheet = word();
				case "header" -> header = header();
				case "kind" -> kind = kind();
				case "settings" -> settings = words(Settings::isKnown, Settings.ALL);
				case "columns" -> columns(kind, columns);
				case "marks" -> marks = words(any -> true, List.of());
				default -> throw fault("unknown", json.currentName(), "file, sheet, header, kind, settings, columns, marks");
			}
		}
		if (file == null || kind == null) {
			throw fault("missing", file == null ? "file" : "kind");
		}
		return new TableMapping(file, sheet, header, kind, settings, columns, marks);
	}

	private int header() throws IOException, MappingException {
		if (json.nextToken() != JsonToken.VALUE_NUMBER_INT || json.getText().length() > 7 || json.getIntValue() < 0) {
			throw fault("header", json.getText());
		}
		return json.getIntValue();
	}

	private RowKind kind() throws IOException, MappingException {
		String word = word();
		Optional<RowKind> kind = Stream.of(RowKind.values()).filter(one -> one.key().equals(word)).findFirst();
		if (kind.isEmpty()) {
			throw fault("kind", word, String.join(", ", Stream.of(RowKind.values()).map(RowKind::key).toList()));
		}
		return kind.get();
	}

	private void columns(RowKind kind, List<ColumnMapping> columns) throws IOException, MappingException {
		if (kind == null) {
			throw fault("kindFirst");
		}
		list(() -> columns.add(column(kind)));
	}

	private ColumnMapping column(RowKind kind) throws IOException, MappingException {
		String column = null;
		String field = "";
		Map<String, String> options = Map.of();
		start();
		while (json.nextToken() == JsonToken.FIELD_NAME) {
			switch (json.currentName()) {
				case "column" -> column = word();
				case "field" -> {
					field = word();
					if (!field.isEmpty() && kind.field(field).isEmpty()) {
						throw fault("field", field, kind.key(), String.join(", ", kind.fields().stream().map(RowField::key).toList()));
					}
				}
				case "options" -> options = words(Options::isKnown, Options.ALL);
				default -> throw fault("unknown", json.currentName(), "column, field, options");
			}
		}
		if (column == null) {
			throw fault("missing", "column");
		}
		return new ColumnMapping(column, field, options);
	}

	private Map<String, String> words(Predicate<String> known, List<String> names) throws IOException, MappingException {
		Map<String, String> words = new LinkedHashMap<>();
		json.nextToken();
		start();
		while (json.nextToken() == JsonToken.FIELD_NAME) {
			String key = json.currentName();
			if (!known.test(key)) {
				throw fault("unknown", key, String.join(", ", names));
			}
			words.put(key, word());
		}
		return words;
	}

	private void start() throws MappingException {
		if (json.currentToken() != JsonToken.START_OBJECT) {
			throw fault("object");
		}
		if (json.getParsingContext().getNestingDepth() > DEEPEST) {
			throw fault("object");
		}
	}

	/** Reads something that may fail. */
	private interface Part {
		void read() throws IOException, MappingException;
	}

	private void list(Part part) throws IOException, MappingException {
		if (json.nextToken() != JsonToken.START_ARRAY) {
			throw fault("list", json.currentName());
		}
		while (json.nextToken() != JsonToken.END_ARRAY) {
			part.read();
		}
	}

	private String word() throws IOException, MappingException {
		return word(any -> true, "", "");
	}

	private String word(Predicate<String> accepted, String fault, String wanted) throws IOException, MappingException {
		String key = json.currentName();
		if (json.nextToken() != JsonToken.VALUE_STRING) {
			throw fault("word", key);
		}
		String word = json.getText();
		if (!accepted.test(word)) {
			throw fault(fault, word, wanted);
		}
		return word;
	}
}
