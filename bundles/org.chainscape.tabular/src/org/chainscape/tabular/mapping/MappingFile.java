package org.chainscape.tabular.mapping;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

/**
 * Mappings as files that people review, {@code NAME.import.json}, of the schema {@code docs/schema/chainscape-import-1.schema.json}. What
 * is
 * written reads back as the same mapping; the same mapping gives the same text.
 */
public final class MappingFile {

	/** What the member {@code format} says. */
	public static final String FORMAT = "chainscape-import-1";
	/** How the names of such files end. */
	public static final String EXTENSION = ".import.json";

	/** Tables of ours with a hundred thousand rows carry a mark for each of their cells. */
	private static final long LONGEST = 128L << 20;

	private MappingFile() {
	}

	/**
	 * Reads a mapping.
	 *
	 * @param file the file
	 * @return its mapping
	 * @throws MappingException if it is none; names line and column
	 */
	public static Mapping read(Path file) throws MappingException {
		try {
			if (Files.size(file) > LONGEST) {
				throw new MappingException("long", file.toString(), 0, 0);
			}
			return parse(Files.readString(file, StandardCharsets.UTF_8), file.toString());
		} catch (NoSuchFileException e) {
			throw (MappingException) new MappingException("noFile", file.toString(), 0, 0).initCause(e);
		} catch (IOException e) {
			throw (MappingException) new MappingException("unreadable", file.toString(), 0, 0).initCause(e);
		}
	}

	/**
	 * Reads a mapping from its text.
	 *
	 * @param text the text
	 * @param name what the file is called in messages
	 * @return the mapping
	 * @throws MappingException if it is none; names line and column
	 */
	public static Mapping parse(String text, String name) throws MappingException {
		return new MappingReader(name).read(text.startsWith("\uFEFF") ? text.substring(1) : text);
	}

	/**
	 * Writes a mapping.
	 *
	 * @param mapping the mapping
	 * @return the text of its file, lines ended by LF
	 */
	public static String write(Mapping mapping) {
		StringWriter text = new StringWriter();
		DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
		Separators separators = Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
		try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
			json.setPrettyPrinter(new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter));
			json.writeStartObject();
			json.writeStringField("format", FORMAT);
			json.writeStringField("name", mapping.name());
			write(json, mapping.origin());
			json.writeArrayFieldStart("tables");
			for (TableMapping table : mapping.tables()) {
				write(json, table);
			}
			json.writeEndArray();
			json.writeEndObject();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.append('\n').toString();
	}

	private static void write(JsonGenerator json, Origin origin) throws IOException {
		json.writeObjectFieldStart("origin");
		json.writeStringField("publisher", origin.publisher());
		json.writeStringField("date", origin.date() == null ? "" : origin.date().toString());
		json.writeStringField("title", origin.title());
		json.writeEndObject();
	}

	private static void write(JsonGenerator json, TableMapping table) throws IOException {
		json.writeStartObject();
		json.writeStringField("file", table.file());
		if (!table.sheet().isEmpty()) {
			json.writeStringField("sheet", table.sheet());
		}
		json.writeNumberField("header", table.header());
		json.writeStringField("kind", table.kind().key());
		write(json, "settings", table.settings());
		json.writeArrayFieldStart("columns");
		for (ColumnMapping column : table.columns()) {
			json.writeStartObject();
			json.writeStringField("column", column.column());
			json.writeStringField("field", column.field());
			write(json, "options", column.options());
			json.writeEndObject();
		}
		json.writeEndArray();
		write(json, "marks", table.marks());
		json.writeEndObject();
	}

	private static void write(JsonGenerator json, String name, Map<String, String> words) throws IOException {
		if (words.isEmpty()) {
			return;
		}
		json.writeObjectFieldStart(name);
		for (Map.Entry<String, String> word : words.entrySet()) {
			json.writeStringField(word.getKey(), word.getValue());
		}
		json.writeEndObject();
	}
}
