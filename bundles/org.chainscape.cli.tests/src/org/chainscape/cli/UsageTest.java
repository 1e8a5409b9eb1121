package org.chainscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.chainscape.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

	private static final String VERBS = "validate, layout, export, calc, quality, companies, query, report, new, import, diff, merge, "
		+ "demo, recover, help";

	@TempDir
	private Path folder;

	private static void assertWrongUse(String expected, Run run) {
		assertEquals(List.of(expected), run.errLines());
		assertEquals("", run.out());
		assertEquals(2, run.exit());
	}

	@Test
	void withoutAVerbItSaysWhatToDo() {
		assertWrongUse("没有给出命令：运行 chainscape help 查看全部命令。", Run.zh());
		assertWrongUse("No verb given: run “chainscape help” for the list of verbs.", Run.en());
	}

	@ParameterizedTest
	@CsvSource({"exprot,export", "valdate,validate", "exportt,export", "Layout,layout", "nwe,new"})
	void anUnknownVerbGivesTheNearestOne(String wrong, String nearest) {
		assertWrongUse("没有命令 " + wrong + "：您要的是不是 " + nearest + "？运行 chainscape help 查看全部命令。", Run.zh(wrong, "x.chain"));
	}

	@Test
	void aVerbThatIsLikeNoneGivesAll() {
		assertWrongUse("There is no verb frobnicate: the nearest is validate; "
			+ "the verbs are validate, layout, export, calc, quality, companies, query, report, new, import, diff, "
			+ "merge, demo, recover, help.", Run.en("frobnicate"));
		assertWrongUse("没有命令 图谱：最接近的是 new，可用的命令有 " + VERBS + "。", Run.zh("help", "图谱"));
	}

	@Test
	void unknownOptionsAreNamed() {
		assertWrongUse("没有选项 --colour：运行 chainscape help validate 查看可用的选项。", Run.zh("validate", "--colour", "x.chain"));
		assertWrongUse("There is no option -x: run “chainscape help” for the options.", Run.en("-x"));
	}

	@Test
	void mistypedOptionsGiveTheNearestOne() {
		assertWrongUse("没有选项 --fromat：您要的是不是 --format？运行 chainscape help validate 查看可用的选项。",
			Run.zh("validate", "--fromat", "json", "x.chain"));
		assertWrongUse("There is no option --formt: did you mean --format? Run “chainscape help export” for the options.",
			Run.en("export", "x.chain", "--all", "--formt=svg", "-o", "x"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"0", "-1", "2401", "1e9", "abc", "96.5", "99999999999", ""})
	void aWrongResolutionGivesTheRange(String dpi) {
		assertWrongUse("--dpi 的值 " + dpi + " 无效：请用 1 到 2400 之间的整数。",
			Run.zh("export", "x.chain", "--all", "--format", "png", "--dpi", dpi, "-o", "x"));
	}

	@Test
	void missingPartsAreNamed() {
		assertWrongUse("缺少 FILE：运行 chainscape help validate 查看用法。", Run.zh("validate"));
		assertWrongUse("缺少 --format, --output：运行 chainscape help export 查看用法。", Run.zh("export", "x.chain", "--all"));
		assertWrongUse("--format has no value: run “chainscape help validate” for the use.", Run.en("validate", "x.chain", "--format"));
	}

	@Test
	void surplusPartsAreNamed() {
		assertWrongUse("多余的参数 产业链.chain：运行 chainscape help layout 查看用法；含空格的文件名请加引号。",
			Run.zh("layout", "AIGC", "产业链.chain"));
		assertWrongUse("选项 --all 给了两次：只保留一个。", Run.zh("layout", "--all", "--all", "x.chain"));
	}

	@Test
	void wrongValuesAreNamedWithThePossibleOnes() {
		assertWrongUse("--format 的值 xml 无效：可用的值有 text, json, sarif。", Run.zh("validate", "x.chain", "--format", "xml"));
		assertWrongUse("--fail-on cannot be fatal: choose one of error, warning, info, never.",
			Run.en("validate", "x.chain", "--fail-on", "fatal"));
		assertWrongUse("--template 的值 x 无效：可用的值有 aigc, serial, parallel, up-mid-down。", Run.zh("new", "--template", "x", "-o", "x.chain"));
		assertWrongUse("--lang 的值 fr 无效：可用的值有 zh, en。", Run.plain("help", "--lang", "fr"));
	}

	@Test
	void atSignsAreNoArgumentFiles() {
		assertWrongUse("没有命令 @args：最接近的是 merge，可用的命令有 " + VERBS + "。", Run.zh("@args"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"validate", "layout", "export", "quality", "new", "demo", "help"})
	void helpTellsOfEveryVerb(String verb) {
		Run general = Run.zh("help");
		assertTrue(general.out().contains("\n  " + verb), general.out());
		Run zh = Run.zh("help", verb);
		Run en = Run.en(verb, "--help");
		assertEquals(List.of(0, 0), List.of(zh.exit(), en.exit()));
		assertTrue(zh.out().contains("chainscape " + verb), zh.out());
		assertTrue(en.out().contains("chainscape " + verb), en.out());
		assertTrue(zh.out().codePoints().anyMatch(Character::isIdeographic), zh.out());
		assertFalse(en.out().codePoints().anyMatch(Character::isIdeographic), en.out());
		assertEquals("", zh.err() + en.err());
	}

	@Test
	void everyOptionIsExplained() {
		for (String verb : List.of("validate", "layout", "export", "quality", "new", "demo", "help")) {
			String[] lines = Run.en("help", verb).out().split("\n");
			for (int i = 0; i < lines.length; i++) {
				if (lines[i].matches("\\s+(-\\w, )?--[a-z-]+(=\\S+)?\\s*")) {
					assertTrue(i + 1 < lines.length && lines[i + 1].startsWith("       "), verb + ": " + lines[i]);
				}
			}
		}
	}

	@Test
	void theVersionIsOneLine() {
		Run run = Run.zh("--version");
		assertTrue(run.out().matches("Chainscape (\\d+\\.\\d+\\.\\d+( \\(.+\\))?|development)\n"), run.out());
		assertEquals(0, run.exit());
	}

	@Test
	void theLanguageComesFromTheCommandLineThenFromTheEnvironment() {
		assertEquals(Language.EN, UserLanguage.find(new String[] {"help", "--lang=en"}, Map.of("LANG", "zh_CN.UTF-8"), Optional.empty()));
		assertEquals(Language.EN, UserLanguage.find(new String[] {"help"}, Map.of("LANG", "en_US.UTF-8"), Optional.empty()));
		assertEquals(Language.EN, UserLanguage.find(new String[0], Map.of("LC_ALL", "C.UTF-8", "LANG", "en_GB"), Optional.empty()));
		assertEquals(Language.ZH, UserLanguage.find(new String[0], Map.of("LC_ALL", "C.UTF-8", "LANG", "C"), Optional.empty()));
		assertEquals(Language.EN, UserLanguage.find(new String[0], Map.of(), Optional.of(Locale.UK)));
		assertEquals(Language.ZH, UserLanguage.find(new String[0], Map.of(), Optional.empty()));
		assertEquals(Language.ZH, UserLanguage.find(new String[] {"--", "--lang=en"}, Map.of(), Optional.empty()));
	}

	@Test
	void theOptionForTheLanguageMayStandAnywhere() {
		assertEquals(Run.en("help").out(), Run.plain("help", "--lang", "en").out());
	}
}
