package org.chainscape.report.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.chainscape.model.text.Language;
import org.chainscape.scene.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A house says in a file how its reports look; what it leaves out is neutral, and mistakes are told with their place. */
class HouseFileTest {

	private static final String HEAD = "\"schema\": \"chainscape-house\", \"version\": 1";

	@TempDir
	private Path folder;

	@Test
	void whatTheFileLeavesOutIsNeutral() throws Exception {
		assertEquals(HouseStyle.neutral(), HouseFile.read(file("{" + HEAD + "}")));
	}

	@Test
	void everythingCanBeSaid() throws Exception {
		HouseStyle style = HouseFile.read(file("{" + HEAD + """
				, "name": "甲证券", "institute": "甲研究所整理", "type": {"heading": "宋体", "size": 11}, "colors": {"primary": "#010203"},
				"numbering": "joint", "analysts": ["张三 S0"], "declaration": "声明", "disclaimer": ["一", "二"], "footer": "请阅读",
				"ratings": [{"scope": "股票", "word": "买入", "meaning": "涨幅 20% 以上"}]}"""));
		assertEquals("甲研究所整理", style.institute());
		assertEquals(new HouseStyle.Type("宋体", "楷体", "Arial", 11), style.type());
		assertEquals(Color.of("#010203"), style.colors().primary());
		assertEquals(HouseStyle.Numbering.JOINT, style.numbering());
		assertEquals(List.of("一", "二"), style.texts().disclaimer());
		assertEquals("买入", style.texts().ratings().get(0).word());
	}

	@Test
	void whatIsWrittenIsReadTheSame() throws Exception {
		HouseStyle style = new HouseStyle("甲证券 \"A\"", "甲研究所整理", new HouseStyle.Type("宋体", "仿宋", "Times New Roman", 11.5),
				new HouseStyle.Colors(Color.of("#010203"), Color.of("#f0f1f2"), Color.of("#000000"), Color.of("#888888")),
				HouseStyle.Numbering.JOINT, new HouseStyle.Texts(List.of("张三 S0", "李四 S1"), "声明",
						List.of(new HouseStyle.RatingWord("股票", "买入", "涨幅 20% 以上")), List.of("一", "二\n三"), "请阅读"));
		Path file = folder.resolve("team/deep").resolve(HouseFile.NAME);
		HouseFile.write(file, style);
		assertEquals(style, HouseFile.read(file));
		HouseFile.write(file, HouseStyle.neutral());
		assertEquals(HouseStyle.neutral(), HouseFile.read(file));
	}

	@Test
	void whereItCannotBeWrittenTheFileIsNamed() throws Exception {
		Path file = Files.createFile(folder.resolve("taken")).resolve(HouseFile.NAME);
		HouseException wrong = assertThrows(HouseException.class, () -> HouseFile.write(file, HouseStyle.neutral()));
		assertTrue(wrong.message(Language.ZH).contains(file.toString()), wrong.message(Language.ZH));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
		", \"nmae\": \"甲\"|nmae", ", \"type\": {\"size\": 99}|type.size", ", \"colors\": {\"tint\": \"blue\"}|colors.tint",
		", \"numbering\": \"both\"|separate", ", \"analysts\": \"张三\"|analysts", ", \"name\": 7|name",
		", \"ratings\": [\"买入\"]|ratings", ", \"type\": []|type", ", \"colors\": {\"ink\": \"#000000\"}|colors.ink"})
	void aMistakeIsToldWithItsPlaceAndTheFile(String entry, String named) throws Exception {
		Path file = file("{" + HEAD + entry + "}");
		HouseException wrong = assertThrows(HouseException.class, () -> HouseFile.read(file));
		for (Language language : Language.values()) {
			assertTrue(wrong.message(language).contains(named), wrong.message(language));
			assertTrue(wrong.message(language).contains(file.toString()), wrong.message(language));
		}
	}

	@Test
	void brokenJsonIsToldWithItsLine() throws Exception {
		Path file = file("{" + HEAD + ",\n\"name\": \n}");
		HouseException wrong = assertThrows(HouseException.class, () -> HouseFile.read(file));
		assertTrue(wrong.message(Language.ZH).contains("第 3 行"), wrong.message(Language.ZH));
	}

	@Test
	void aFileOfAnotherKindIsRefused() throws Exception {
		Path file = file("[]");
		assertThrows(HouseException.class, () -> HouseFile.read(file));
		Path missing = folder.resolve("missing.json");
		assertThrows(HouseException.class, () -> HouseFile.read(missing));
	}

	@Test
	void theStyleLiesBesideTheChainOrAboveItUpToTheRootOfTheProject() throws Exception {
		Path project = Files.createDirectories(folder.resolve("project/chains"));
		Path chain = project.resolve("a.chain");
		Path style = file("{" + HEAD + "}");
		assertEquals(Optional.of(style), HouseFile.find(chain));
		Files.createFile(project.getParent().resolve(".project"));
		assertEquals(Optional.empty(), HouseFile.find(chain));
	}

	private Path file(String text) throws IOException {
		return Files.writeString(folder.resolve(HouseFile.NAME), text);
	}
}
