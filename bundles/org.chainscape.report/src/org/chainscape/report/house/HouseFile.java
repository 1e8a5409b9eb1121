package org.chainscape.report.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.chainscape.store.AtomicFile;
import org.chainscape.validation.settings.ProjectFiles;
import org.chainscape.validation.settings.TeamFolder;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** The file a house keeps its style in: JSON of {@code docs/schema/chainscape-house-1.schema.json}. */
public final class HouseFile {

	/** Name of the file. */
	public static final String NAME = "chainscape.house.json";

	private static final String SCHEMA = "chainscape-house";

	private HouseFile() {
	}

	/**
	 * Finds the style of a chain: beside it or in the nearest folder above, up to the root of the project or repository; else that of the
	 * team.
	 *
	 * @param chainFile the chain file
	 * @return the file, if there is one
	 */
	public static Optional<Path> find(Path chainFile) {
		return ProjectFiles.find(chainFile, NAME).filter(Files::isRegularFile).or(() -> TeamFolder.find(NAME));
	}

	/**
	 * Reads a style. What the file does not say is as in the neutral style.
	 *
	 * @param file the file
	 * @return the style
	 * @throws HouseException if it cannot be read or says something that has no meaning
	 */
	public static HouseStyle read(Path file) throws HouseException {
		JsonNode root = parse(file);
		if (!root.isObject() || !SCHEMA.equals(root.path("schema").asText()) || root.path("version").asInt() != 1) {
			throw new HouseException("house.schema", file);
		}
		return new HouseReader(file, root).style();
	}

	/**
	 * Writes a style, as a whole or not at all.
	 *
	 * @param file the file; its folder is made if it is missing
	 * @param style the style
	 * @throws HouseException if it cannot be written
	 */
	public static void write(Path file, HouseStyle style) throws HouseException {
		try {
			if (file.toAbsolutePath().getParent() != null) {
				Files.createDirectories(file.toAbsolutePath().getParent());
			}
			String text = JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(HouseWriter.json(style, SCHEMA)) + '\n';
			AtomicFile.write(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
		} catch (IOException e) {
			throw caused(new HouseException("house.unwritable", file, String.valueOf(e.getMessage())), e);
		}
	}

	private static JsonNode parse(Path file) throws HouseException {
		try {
			return JsonMapper.builder().build().readTree(Files.readString(file));
		} catch (JacksonException e) {
			JsonLocation place = e.getLocation();
			throw caused(new HouseException("house.json", file, String.valueOf(place == null ? 1 : place.getLineNr())), e);
		} catch (IOException e) {
			throw caused(new HouseException("house.unreadable", file, String.valueOf(e.getMessage())), e);
		}
	}

	private static HouseException caused(HouseException exception, IOException cause) {
		exception.initCause(cause);
		return exception;
	}
}
