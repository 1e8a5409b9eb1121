package org.chainscape.validation.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.chainscape.model.search.TextPart;
import org.chainscape.model.search.TextQuestion;

/** The file a project keeps its queries in: JSON of {@code docs/schema/chainscape-queries-1.schema.json}, a query a line. */
public final class QueriesFile {

	/** Name of the file. */
	public static final String NAME = "chainscape.queries.json";

	static final String SCHEMA = "chainscape-queries";
	static final int VERSION = 1;

	private static final String QUERIES = "queries";
	private static final List<String> KEYS = List.of("$schema", "schema", "version", QUERIES);
	private static final List<String> QUERY_KEYS = List.of("name", "text", "expression", "case", "whole", "regex", "parts");

	private QueriesFile() {
	}

	/**
	 * Reads queries.
	 *
	 * @param file the file; it need not be there
	 * @return its queries in their order; none if there is no file
	 * @throws ProjectFileException if it cannot be read or is no file of queries
	 */
	public static List<SavedQuery> read(Path file) throws ProjectFileException {
		if (!Files.exists(file)) {
			return List.of();
		}
		JsonValue value = JsonFiles.parse(JsonFiles.read(file), file);
		JsonMembers.of(value, SCHEMA, file).expect(SCHEMA, VERSION);
		JsonMembers root = JsonMembers.of(value, SCHEMA, file, KEYS);
		List<SavedQuery> queries = new ArrayList<>();
		Set<String> names = new HashSet<>();
		if (root.has(QUERIES)) {
			for (JsonValue item : root.items(QUERIES)) {
				JsonMembers members = JsonMembers.of(item, QUERIES, file, QUERY_KEYS);
				SavedQuery query = query(members);
				if (!names.add(query.name())) {
					throw members.bad("name", query.name());
				}
				queries.add(query);
			}
		}
		return List.copyOf(queries);
	}

	/**
	 * Changes the queries of a project. The file is written as a whole or not at all, and only if the change makes a difference.
	 *
	 * @param file the file; it need not be there
	 * @param change is given the queries and answers what shall be there instead
	 * @return the queries as they are now
	 * @throws ProjectFileException if the file cannot be read or written; it is as it was then
	 */
	public static List<SavedQuery> change(Path file, UnaryOperator<List<SavedQuery>> change) throws ProjectFileException {
		List<SavedQuery> before = read(file);
		List<SavedQuery> after = List.copyOf(change.apply(before));
		if (!after.equals(before)) {
			JsonFiles.write(file, text(after));
		}
		return after;
	}

	/**
	 * Queries as the text of a file. The same queries give the same text.
	 *
	 * @param queries the queries
	 * @return the text, lines ended by LF
	 */
	public static String text(List<SavedQuery> queries) {
		return JsonLine.block('{', List.of("\"schema\": " + JsonLine.quote(SCHEMA), "\"version\": " + VERSION,
			"\"queries\": " + JsonLine.block('[', queries.stream().map(QueriesFile::line).toList(), "  ", ']')), "", '}') + '\n';
	}

	private static SavedQuery query(JsonMembers query) throws ProjectFileException {
		String name = query.needed("name");
		if (query.has("expression") && query.has("text")) {
			throw query.bad("expression", name);
		}
		if (query.has("expression")) {
			return new SavedQuery(name, null, query.needed("expression"));
		}
		Set<TextPart> parts = EnumSet.noneOf(TextPart.class);
		List<String> words = query.texts("parts");
		for (String word : words == null ? List.<String>of() : words) {
			parts.add(List.of(TextPart.values()).stream().filter(each -> word(each).equals(word)).findFirst()
				.orElseThrow(() -> query.bad("parts", word)));
		}
		return new SavedQuery(name, new TextQuestion(query.needed("text"), is(query, "case"), is(query, "whole"), is(query, "regex"), parts), "");
	}

	private static boolean is(JsonMembers query, String key) throws ProjectFileException {
		if (query.has(key) && !(query.get(key).content() instanceof Boolean)) {
			throw query.bad(key, "true / false");
		}
		return query.has(key) && Boolean.TRUE.equals(query.get(key).content());
	}

	private static String line(SavedQuery query) {
		JsonLine line = new JsonLine().text("name", query.name()).text("expression", query.expression());
		if (!query.isQuestion()) {
			TextQuestion text = query.text();
			boolean all = text.parts().size() == TextPart.values().length;
			Map<String, Boolean> flags = Map.of("case", text.cased(), "whole", text.whole(), "regex", text.regex());
			line.text("text", text.text());
			List.of("case", "whole", "regex").forEach(key -> line.plain(key, flags.get(key) ? true : null));
			line.texts("parts", all ? null : text.parts().stream().sorted().map(QueriesFile::word).toList());
		}
		return line.toString();
	}

	private static String word(TextPart part) {
		return part.name().toLowerCase(Locale.ROOT);
	}
}
