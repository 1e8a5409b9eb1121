package org.chainscape.validation.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.store.AtomicFile;
import org.chainscape.validation.settings.ProjectFileException.Kind;
import org.chainscape.validation.settings.ProjectFileException.Place;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;

/** Reads and writes the small JSON files of a project. */
final class JsonFiles {

	private JsonFiles() {
	}

	static String read(Path file) throws ProjectFileException {
		try {
			String text = Files.readString(file, StandardCharsets.UTF_8);
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		} catch (CharacterCodingException e) {
			throw new ProjectFileException(Kind.NOT_UTF8, file, Place.NONE, "", e);
		} catch (NoSuchFileException e) {
			throw new ProjectFileException(Kind.MISSING, file, Place.NONE, "", e);
		} catch (IOException e) {
			throw new ProjectFileException(Kind.UNREADABLE, file, Place.NONE, reason(e), e);
		}
	}

	static void write(Path file, String text) throws ProjectFileException {
		try {
			AtomicFile.write(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
		} catch (IOException e) {
			throw new ProjectFileException(Kind.NOT_WRITABLE, file, Place.NONE, reason(e), e);
		}
	}

	static JsonValue parse(String text, Path file) throws ProjectFileException {
		try (JsonParser parser = new JsonFactory().createParser(text)) {
			parser.nextToken();
			JsonValue value = value(parser, null, file);
			if (parser.nextToken() != null) {
				throw new ProjectFileException(Kind.NOT_JSON, file, place(parser.currentTokenLocation()), parser.getText(), null);
			}
			return value;
		} catch (JsonProcessingException e) {
			throw new ProjectFileException(Kind.NOT_JSON, file, place(e.getLocation()), e.getOriginalMessage(), e);
		} catch (ProjectFileException e) {
			throw e;
		} catch (IOException e) {
			throw new ProjectFileException(Kind.UNREADABLE, file, Place.NONE, reason(e), e);
		}
	}

	private static JsonValue value(JsonParser parser, Place key, Path file) throws IOException {
		JsonToken token = parser.currentToken();
		Place place = key == null ? place(parser.currentTokenLocation()) : key;
		if (token == null) {
			throw new ProjectFileException(Kind.NOT_JSON, file, place, "", null);
		}
		return switch (token) {
			case START_OBJECT -> new JsonValue(members(parser, file), place);
			case START_ARRAY -> new JsonValue(items(parser, file), place);
			case VALUE_STRING -> new JsonValue(parser.getText(), place);
			case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue(parser.getDecimalValue(), place);
			case VALUE_TRUE, VALUE_FALSE -> new JsonValue(parser.getBooleanValue(), place);
			default -> new JsonValue(null, place);
		};
	}

	private static Map<String, JsonValue> members(JsonParser parser, Path file) throws IOException {
		Map<String, JsonValue> members = new LinkedHashMap<>();
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			String name = parser.currentName();
			Place place = place(parser.currentTokenLocation());
			parser.nextToken();
			if (members.put(name, value(parser, place, file)) != null) {
				throw new ProjectFileException(Kind.DUPLICATE_KEY, file, place, name, null);
			}
		}
		return members;
	}

	private static List<JsonValue> items(JsonParser parser, Path file) throws IOException {
		List<JsonValue> items = new ArrayList<>();
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			items.add(value(parser, null, file));
		}
		return items;
	}

	private static Place place(JsonLocation location) {
		return location == null ? Place.NONE : new Place(Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
	}

	private static String reason(IOException e) {
		if (e instanceof AccessDeniedException) {
			return "access denied";
		}
		if (e instanceof FileSystemException system && system.getReason() != null) {
			return system.getReason();
		}
		return e.getClass().getSimpleName();
	}
}
