package org.chainscape.tabular.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.chainscape.model.PartialDate;
import org.chainscape.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mappings as files: what is written reads back, mistakes have their place, the schema says the same as the code. */
class MappingFileTest {

	private static final Mapping MAPPING = new Mapping("半导体", new Origin("某机构", PartialDate.parse("2023-02"), "底稿"),
		List.of(new TableMapping("公司-*.xlsx", "表 1", 3, RowKind.COMPANY, Map.of("missing", "create", "constant:country", "CN"),
			List.of(new ColumnMapping("代码", "ticker"), new ColumnMapping("备注#2", ""),
				new ColumnMapping("营收（亿元）2022A", "observation", Map.of("property", "营业收入", "value:无", "-")))),
			new TableMapping("r.csv", "", 0, RowKind.RELATION, Map.of(), List.of())));

	private static MappingException fault(String text) {
		return assertThrows(MappingException.class, () -> MappingFile.parse(text, "a.import.json"));
	}

	@Test
	void whatIsWrittenReadsBack(@TempDir Path folder) throws IOException, MappingException {
		Path file = Files.writeString(folder.resolve("半导体.import.json"), MappingFile.write(MAPPING));
		assertEquals(MAPPING, MappingFile.read(file));
		assertEquals(MappingFile.write(MAPPING), MappingFile.write(MappingFile.read(file)));
		assertEquals(MAPPING, MappingFile.parse("\uFEFF" + MappingFile.write(MAPPING), "x"));
	}

	@Test
	void mistakesHaveTheirPlaceAndSayWhatToDo() {
		MappingException kind = fault("{\"format\": \"chainscape-import-1\",\n \"tables\": [\n  {\"file\": \"a\", \"kind\": \"compny\"}]}");
		assertEquals(3, kind.line());
		assertTrue(kind.column() > 15, String.valueOf(kind.column()));
		assertTrue(kind.message(Language.ZH).startsWith("a.import.json，第 3 行第 "), kind.message(Language.ZH));
		assertTrue(kind.message(Language.EN).contains("compny") && kind.message(Language.EN).contains("membership"));
		assertEquals(2, fault("{\"format\": \"chainscape-import-1\",\n \"tabels\": []}").line());
		assertEquals(1, fault("{\"format\": \"chainscape-import-2\"}").line());
		assertEquals(2, fault("{\"format\": \"chainscape-import-1\",\n oops}").line());
		assertTrue(fault("{}").message(Language.EN).contains("format"));
		String quote = "{\"format\": \"chainscape-import-1\", \"tables\": [{\"file\": \"a\", \"kind\": \"quote\", ";
		MappingException field = fault(quote + "\"columns\": [{\"column\": \"x\", \"field\": \"shre\"}]}]}");
		assertTrue(field.message(Language.EN).contains("price"));
		for (String text : List.of("", "[]", "{\"format\": 1}", "{\"format\": \"chainscape-import-1\"} {}",
			"{\"format\": \"chainscape-import-1\","
			+ "\"origin\": {\"date\": \"2023-13\"}}", "{\"format\": \"chainscape-import-1\", \"format\": \"chainscape-import-1\"}",
			"[".repeat(5000),
			"{\"format\": \"chainscape-import-1\", \"tables\": [{\"file\": \"a\", \"header\": -1}]}",
			"{\"format\": \"chainscape-import-1\", \"tables\": [{\"file\": \"a\", \"kind\": \"quote\", \"settings\": {\"colour\": \"red\"}}]}")) {
			for (Language language : Language.values()) {
				assertTrue(fault(text).message(language).length() > 10, text);
			}
		}
	}

	@Test
	void aFileThatIsNotThereIsSaid(@TempDir Path folder) {
		MappingException none = assertThrows(MappingException.class, () -> MappingFile.read(folder.resolve("none.import.json")));
		assertTrue(none.message(Language.EN).contains("check the path"));
	}

	@Test
	void theSchemaKnowsEveryKindFieldSettingAndOption() throws IOException {
		String schema = Files.readString(Path.of("../../docs/schema/chainscape-import-1.schema.json").toAbsolutePath().normalize());
		for (RowKind kind : RowKind.values()) {
			assertEquals(new TreeSet<>(kind.fields().stream().map(RowField::key).toList()), list(schema, kind.key()), kind.key());
		}
		assertEquals(new TreeSet<>(Stream.of(RowKind.values()).map(RowKind::key).toList()), list(schema, "kind"));
		for (String name : Stream.concat(Settings.ALL.stream(), Options.ALL.stream()).toList()) {
			assertTrue(schema.contains(name.endsWith(":") ? "\"^" + name + ".+$\"" : "\"" + name + "\": {"), name);
		}
	}

	/** {@return the words of the list that follows a member of the schema} */
	private static TreeSet<String> list(String schema, String member) {
		int place = member.equals("kind") ? schema.indexOf("\"kind\"") : schema.indexOf("\"" + member + "\": {", schema.indexOf("\"Fields\""));
		int from = schema.indexOf("[", schema.indexOf("\"enum\"", place));
		String words = schema.substring(from + 1, schema.indexOf("]", from));
		return new TreeSet<>(Stream.of(words.split(",")).map(word -> word.strip().replace("\"", "")).toList());
	}

	@Test
	void everyKindAndFieldHasItsName() {
		for (RowKind kind : RowKind.values()) {
			for (Language language : Language.values()) {
				assertTrue(!kind.label(language).isBlank() && kind.fields().stream().noneMatch(field -> field.label(language).isBlank()));
			}
		}
	}
}
