package org.chainscape.scene.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.scene.Color;
import org.chainscape.scene.Palette;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.SceneOptions;
import org.chainscape.scene.StageTint;
import org.chainscape.scene.Theme;
import org.chainscape.scene.ThemeLibrary;
import org.chainscape.scene.ThemeProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {

	private static final double LEGIBLE = 4.5;
	private static final double LARGE = 3;

	@TempDir
	Path folder;

	@Test
	void theFileOfTheHouseLooksAsTheHouse() {
		ThemeLibrary library = ThemeLibrary.shipped();
		assertEquals(List.of(), library.problems());
		assertEquals(List.of("standard", "classic-blue", "ink-grey", "color-safe", "high-contrast"),
				library.entries().stream().map(ThemeLibrary.Entry::name).toList());
		assertEquals(Theme.standard(), library.find("standard").orElseThrow());
		assertEquals(Theme.standard(), library.find(null).orElseThrow());
		assertTrue(library.find("nobody").isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = {"standard", "classic-blue", "ink-grey", "color-safe", "high-contrast"})
	void everyThemeIsLegible(String name) {
		Theme theme = ThemeLibrary.shipped().find(name).orElseThrow();
		Palette palette = theme.palette();
		for (Color ground : List.of(palette.background(), palette.card(), palette.chipFill(), palette.note())) {
			assertTrue(Colours.contrast(palette.text(), ground) >= LEGIBLE, name + ": text on " + ground);
			assertTrue(Colours.contrast(palette.muted(), ground) >= LEGIBLE, name + ": muted on " + ground);
			assertTrue(Colours.contrast(palette.faint(), ground) >= LARGE, name + ": faint on " + ground);
		}
		for (StageTint tint : theme.tints()) {
			assertTrue(Colours.contrast(tint.ink(), tint.fill()) >= LARGE, name + ": " + tint);
		}
		for (Color sign : List.of(palette.choke(), palette.error(), palette.warning(), palette.info())) {
			assertTrue(Colours.contrast(palette.background(), sign) >= LARGE, name + ": sign on " + sign);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"standard", "classic-blue", "color-safe", "high-contrast"})
	void coloursThatMeanSomethingStayApartForColourBlindEyes(String name) {
		Theme theme = ThemeLibrary.shipped().find(name).orElseThrow();
		Palette palette = theme.palette();
		for (Colours.Eye eye : Colours.Eye.values()) {
			Colours.assertApart(List.of(palette.domestic(), palette.foreign()), eye, 10, name + " seat");
			Colours.assertApart(List.of(palette.error(), palette.warning(), palette.info()), eye, 10, name + " severity");
			Colours.assertApart(theme.tints().subList(0, 3).stream().map(StageTint::ink).toList(), eye, 10, name + " stages");
			Colours.assertApart(theme.scales().diverging(), eye, 10, name + " diverging");
			Colours.assertApart(theme.scales().categories(), eye, 7, name + " categories");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"standard", "classic-blue", "ink-grey", "color-safe", "high-contrast"})
	void aSequenceDarkensStepByStepForEveryEye(String name) {
		List<Color> colors = ThemeLibrary.shipped().find(name).orElseThrow().scales().sequential();
		for (Colours.Eye eye : Colours.Eye.values()) {
			for (int i = 1; i < colors.size(); i++) {
				assertTrue(Colours.lightness(eye.see(colors.get(i - 1))) - Colours.lightness(eye.see(colors.get(i))) > 5, name + " step " + i);
			}
		}
	}

	@Test
	void aDiagramIsDrawnInTheThemeItNames() {
		Samples samples = new Samples();
		Diagram diagram = Samples.threeStages(samples);
		SceneOptions options = SceneBuilderTest.options(new FixedMeasurer());
		Scene plain = new SceneBuilder(options).build(diagram, samples.index());
		diagram.setTheme("standard");
		assertEquals(plain, new SceneBuilder(options).build(diagram, samples.index()));
		diagram.setTheme("no-such-theme");
		assertEquals(plain, new SceneBuilder(options).build(diagram, samples.index()), "an unknown theme looks as the house");
		diagram.setTheme("ink-grey");
		Scene grey = new SceneBuilder(options).build(diagram, samples.index());
		assertNotEquals(plain, grey);
		assertEquals(plain.width(), grey.width());
		assertTrue(Colours.of(grey).allMatch(color -> color.red() == color.green() && color.green() == color.blue()), "only greys");
	}

	@Test
	void aThemeBesideTheChainIsFoundAndNeedsOnlyWhatDiffers() throws IOException {
		write("house.properties", "name.zh=我的主题\ncolor.caption=#ff0000\ntype.caption=20 bold\n");
		ThemeLibrary library = ThemeLibrary.beside(folder.resolve("x.chain"));
		assertEquals(List.of(), library.problems());
		Theme theme = library.find("house").orElseThrow();
		assertEquals(Color.of("#ff0000"), theme.palette().caption());
		assertEquals(20, theme.type().caption().size());
		assertEquals(Palette.standard().text(), theme.palette().text());
		assertEquals("我的主题", library.entries().get(5).label(Language.EN), "the only name there is");
	}

	@ParameterizedTest
	@CsvSource({"color.caption=red, NOT_A_COLOR, color.caption", "colour.caption=#ff0000, UNKNOWN_KEY, colour.caption",
			"tint.1=#ffffff, TOO_FEW_COLORS, tint.1", "type.card=huge, NOT_A_SIZE, type.card", "radius.band=99, NOT_A_MEASURE, radius.band",
			"name.zh=\\uZZ, UNREADABLE, ''"})
	void aBadFileIsToldAndLeftOut(String line, ThemeProblem.Kind kind, String key) throws IOException {
		write("bad.properties", line + "\n");
		ThemeLibrary library = ThemeLibrary.beside(folder.resolve("x.chain"));
		assertEquals(1, library.problems().size());
		ThemeProblem problem = library.problems().get(0);
		assertEquals(kind, problem.kind());
		assertEquals(key, problem.key());
		assertTrue(library.find("bad").isEmpty());
		for (Language language : Language.values()) {
			String sentence = problem.message(language);
			assertTrue(sentence.contains("themes/bad.properties") && sentence.contains(key), sentence);
			assertFalse(sentence.contains("theme." + kind), sentence);
		}
	}

	@Test
	void aFileThatIsNoTextIsToldAsWell() throws IOException {
		Files.createDirectories(folder.resolve("themes"));
		Files.write(folder.resolve("themes/image.properties"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
		assertEquals(ThemeProblem.Kind.UNREADABLE, ThemeLibrary.beside(folder.resolve("x.chain")).problems().get(0).kind());
	}

	private void write(String name, String text) throws IOException {
		Files.createDirectories(folder.resolve("themes"));
		Files.writeString(folder.resolve("themes").resolve(name), text);
	}
}
