package org.chainscape.exchange.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.chainscape.exchange.tables.TableProblem.Kind;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fault is planted once into good tables and found exactly there. */
class BadTablesTest {

	@TempDir
	private Path folder;

	@BeforeEach
	void copy() throws IOException {
		Folders.copyGood(folder);
	}

	static Stream<Arguments> faults() {
		return Stream.of(
				Arguments.of(Kind.DOUBLE_COLUMN, "60-relations.csv", 1, "source", "class,handle,parent,source,target,source"),
				Arguments.of(Kind.UNKNOWN_COLUMN, "60-relations.csv", 1, "infered", "class,handle,parent,source,target,infered"),
				Arguments.of(Kind.ROW_TOO_LONG, "60-relations.csv", 2, "", "Supply,REL-1,CHAIN,SEG-1,ST-2,true,more"),
				Arguments.of(Kind.NO_HANDLE, "60-relations.csv", 2, "handle", "Supply,,CHAIN,SEG-1,ST-2,true"),
				Arguments.of(Kind.UNKNOWN_CLASS, "60-relations.csv", 2, "class", "Suply,REL-1,CHAIN,SEG-1,ST-2,true"),
				Arguments.of(Kind.ABSTRACT_CLASS, "60-relations.csv", 2, "class", "Relation,REL-1,CHAIN,SEG-1,ST-2,true"),
				Arguments.of(Kind.NO_CLASS, "60-relations.csv", 2, "class", ",REL-1,CHAIN,SEG-1,ST-2,true"),
				Arguments.of(Kind.CONFLICT, "60-relations.csv", 3, "class", "Dependency,REL-1,CHAIN,SEG-1,ST-2,true"),
				Arguments.of(Kind.CONFLICT, "60-relations.csv", 3, "parent", "Supply,REL-1,DOC,SEG-1,ST-2,true"),
				Arguments.of(Kind.CONFLICT, "60-relations.csv", 3, "target", "Supply,REL-1,CHAIN,SEG-1,ST-1,true"),
				Arguments.of(Kind.CONFLICT, "60-relations.csv", 3, "inferred", "Supply,REL-1,CHAIN,SEG-1,ST-2,false"),
				Arguments.of(Kind.NO_PARENT, "60-relations.csv", 2, "parent", "Supply,REL-1,,SEG-1,ST-2,true"),
				Arguments.of(Kind.DOCUMENT_WITH_PARENT, "00-document.csv", 2, "parent", "ChainDocument,DOC,CHAIN,样例,zh"),
				Arguments.of(Kind.SECOND_DOCUMENT, "00-document.csv", 7, "class", "ChainDocument,DOC-2,,样例,zh"),
				Arguments.of(Kind.PARENT_UNFIT, "60-relations.csv", 2, "parent", "Supply,REL-1,DOC,SEG-1,ST-2,true"),
				Arguments.of(Kind.PARENT_CYCLE, "10-places.csv", 6, "parent", "Segment,SEG-2,SEG-2,GPU,technologyStep,,,,,"),
				Arguments.of(Kind.UNKNOWN_HANDLE, "60-relations.csv", 2, "parent", "Supply,REL-1,CHAIN-9,SEG-1,ST-2,true"),
				Arguments.of(Kind.UNKNOWN_HANDLE, "60-relations.csv", 2, "target", "Supply,REL-1,CHAIN,SEG-1,ST-9,true"),
				Arguments.of(Kind.UNKNOWN_HANDLE, "40-items.csv", 2, "places", "Gpu,GPU-1,CHAIN,A100,SEG-2;ST-9,CO-1,2020-05,PACK"),
				Arguments.of(Kind.UNKNOWN_HANDLE, "50-facts.csv", 2, "cite", "Observation,OBS-1,GPU-1,P-SHARE,0.10,2023-02-14,80,S9:L5"),
				Arguments.of(Kind.UNKNOWN_HANDLE, "90-diagrams.csv", 3, "perspectives", "Diagram,DIA-2,DOC,芯片,stageMap,PERS-9,SEG-1"),
				Arguments.of(Kind.UNKNOWN_HANDLE, "90-diagrams.csv", 3, "elements", "Diagram,DIA-2,DOC,芯片,stageMap,PERS,SEG-9"),
				Arguments.of(Kind.WRONG_CLASS, "40-items.csv", 2, "places", "Gpu,GPU-1,CHAIN,A100,SEG-2;CO-2,CO-1,2020-05,PACK"),
				Arguments.of(Kind.WRONG_CLASS, "50-facts.csv", 2, "cite", "Observation,OBS-1,GPU-1,P-SHARE,0.10,2023-02-14,80,CO-1:L5"),
				Arguments.of(Kind.WRONG_CLASS, "90-diagrams.csv", 3, "perspectives", "Diagram,DIA-2,DOC,芯片,stageMap,CHAIN,SEG-1"),
				Arguments.of(Kind.WRONG_CLASS, "90-diagrams.csv", 3, "elements", "Diagram,DIA-2,DOC,芯片,stageMap,PERS,S1"),
				Arguments.of(Kind.NO_SUCH_FEATURE, "10-places.csv", 3, "ordered", "Stage,ST-1,PERS,上游,layer,true,,,,"),
				Arguments.of(Kind.NO_SUCH_FEATURE, "40-items.csv", 3, "packaging", "ChipletPackaging,PACK,CHAIN,Chiplet,,,2020,PACK"),
				Arguments.of(Kind.BAD_VALUE, "60-relations.csv", 2, "inferred", "Supply,REL-1,CHAIN,SEG-1,ST-2,yes"),
				Arguments.of(Kind.BAD_VALUE, "30-participations.csv", 2, "role", "Participation,MEM-1,SEG-2,CO-1,boss,true,reconstructed"),
				Arguments.of(Kind.BAD_VALUE, "30-participations.csv", 2, "flaws",
						"Participation,MEM-1,SEG-2,CO-1,leader,true,reconstructed;bad"),
				Arguments.of(Kind.BAD_VALUE, "50-facts.csv", 2, "value", "Observation,OBS-1,GPU-1,P-SHARE,\"1,000\",2023-02-14,80,S3:L5"),
				Arguments.of(Kind.BAD_VALUE, "50-facts.csv", 2, "asOf", "Observation,OBS-1,GPU-1,P-SHARE,0.10,2023-02-30,80,S3:L5"),
				Arguments.of(Kind.BAD_VALUE, "50-facts.csv", 2, "confidence", "Observation,OBS-1,GPU-1,P-SHARE,0.10,2023-02-14,80%,S3:L5"),
				Arguments.of(Kind.SEVERAL_VALUES, "60-relations.csv", 2, "target", "Supply,REL-1,CHAIN,SEG-1,ST-2;ST-1,true"),
				Arguments.of(Kind.BAD_CITE, "50-facts.csv", 2, "cite", "Observation,OBS-1,GPU-1,P-SHARE,0.10,2023-02-14,80,S3:5"),
				Arguments.of(Kind.BAD_CITE, "50-facts.csv", 2, "cite", "Observation,OBS-1,GPU-1,P-SHARE,0.10,2023-02-14,80,\"S3:L5,\""),
				Arguments.of(Kind.PLACE_WITHOUT_CITE, "10-places.csv", 5, "section", "Segment,SEG-1,ST-1,芯片,,,,封面,,"));
	}

	@ParameterizedTest(name = "{0} {1}:{2} [{3}]")
	@MethodSource("faults")
	void foundExactlyThere(Kind kind, String table, int row, String column, String spoiled) throws IOException {
		Folders.setRow(folder.resolve(table), row, spoiled);
		expectOnly(kind, folder.resolve(table), row, column);
	}

	@Test
	void columnsThatCannotBeFilled() throws IOException {
		Files.writeString(folder.resolve("91.csv"), "handle,citations\nCO-1,S1\n");
		expectOnly(Kind.OWNED_FEATURE, folder.resolve("91.csv"), 2, "citations");
		Files.writeString(folder.resolve("91.csv"), "handle,id\nCO-1,x\n");
		expectOnly(Kind.FIXED_FEATURE, folder.resolve("91.csv"), 2, "id");
		Files.writeString(folder.resolve("91.csv"), "handle,feature:handle\nCO-1,x\n");
		expectOnly(Kind.FIXED_FEATURE, folder.resolve("91.csv"), 2, "feature:handle");
	}

	@Test
	void aSecondElementWhereOneIsTaken() throws IOException {
		String rows = "Note,N,DIA-1,注,\nStyle,N-1,N,,#ffffff\nStyle,N-2,N,,#000000\n";
		Files.writeString(folder.resolve("91.csv"), "class,handle,parent,text,fill\n" + rows);
		expectOnly(Kind.PARENT_TAKEN, folder.resolve("91.csv"), 4, "parent");
	}

	@Test
	void noHandleColumn() throws IOException {
		Files.writeString(folder.resolve("91.csv"), "class,name\nCompany,x\n");
		expectOnly(Kind.NO_HANDLE_COLUMN, folder.resolve("91.csv"), 1, "");
	}

	@Test
	void noDocument() throws IOException {
		Files.writeString(folder.resolve("00-document.csv"), "class,handle,parent,name\nIndustryChain,CHAIN,DOC,样例\n");
		expectOnly(Kind.NO_DOCUMENT, folder, 0, "class");
	}

	@Test
	void noTables(@TempDir Path empty) {
		assertEquals(List.of(Kind.NO_TABLES), kinds(empty));
		assertEquals(List.of(Kind.NO_TABLES), kinds(empty.resolve("missing")));
	}

	@Test
	void anotherEncodingAndAnOpenQuote() throws IOException {
		Files.writeString(folder.resolve("91.csv"), "handle,notes\nCO-1,备注\n", Charset.forName("GB18030"));
		expectOnly(Kind.UNREADABLE, folder.resolve("91.csv"), 0, "");
		Files.writeString(folder.resolve("91.csv"), "handle,notes\nCO-1,\"备注\n");
		expectOnly(Kind.UNREADABLE, folder.resolve("91.csv"), 0, "");
	}

	@Test
	void everythingIsToldAtOnceByFileAndRow() throws IOException {
		Folders.setRow(folder.resolve("60-relations.csv"), 2, "Supply,REL-1,CHAIN,SEG-8,ST-9,yes");
		Folders.setRow(folder.resolve("30-participations.csv"), 2, "Participation,MEM-1,SEG-2,CO-1,boss,true,reconstructed");
		TableException failure = assertThrows(TableException.class, () -> new TableAssembler().assemble(folder));
		assertEquals(List.of("30-participations.csv:2 role", "60-relations.csv:2 source", "60-relations.csv:2 target",
				"60-relations.csv:2 inferred"),
				failure.problems().stream().map(p -> p.file().getFileName() + ":" + p.row() + " " + p.column()).toList());
		assertEquals(4, failure.message(Language.ZH).lines().count());
		assertTrue(failure.getMessage().contains("participant, recommended, representative"), failure.getMessage());
	}

	@Test
	void everyKindHasATextInBothLanguages() {
		Texts texts = Texts.beside(TableProblem.class);
		assertEquals(texts.keys(Language.ZH), texts.keys(Language.EN));
		for (Kind kind : Kind.values()) {
			assertTrue(texts.has(kind.name()), kind.name());
		}
	}

	private void expectOnly(Kind kind, Path file, int row, String column) {
		TableException failure = assertThrows(TableException.class, () -> new TableAssembler().assemble(folder));
		assertEquals(1, failure.problems().size(), failure.getMessage());
		TableProblem problem = failure.problems().get(0);
		assertEquals(kind + " " + file + ":" + row + " [" + column + "]",
				problem.kind() + " " + problem.file() + ":" + problem.row() + " [" + problem.column() + "]", failure.getMessage());
		for (Language language : Language.values()) {
			String message = problem.message(language);
			assertTrue(message.startsWith(file.toString()), message);
			assertFalse(message.matches(".*\\{\\d\\}.*"), message);
		}
	}

	private static List<Kind> kinds(Path folder) {
		return assertThrows(TableException.class, () -> new TableAssembler().assemble(folder)).problems().stream()
				.map(TableProblem::kind).toList();
	}
}
