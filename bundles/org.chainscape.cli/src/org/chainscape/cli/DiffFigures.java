package org.chainscape.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.chainscape.compare.figure.ChangedFigures;
import org.chainscape.exchange.figure.FileNames;
import org.chainscape.exchange.figure.PagePreset;
import org.chainscape.exchange.format.FigureFormat;
import org.chainscape.exchange.format.FigureSettings;
import org.chainscape.model.query.Views;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneOptions;

/** Writes the diagrams on which something has changed, in two colours. */
final class DiffFigures {

	private static final int DPI = 192;

	private final DiffVerb.Pair pair;
	private final Language language;
	private final Console console;

	DiffFigures(DiffVerb.Pair pair, String lang, Console console) {
		this.pair = pair;
		this.console = console;
		language = Language.of(lang == null ? pair.after().getLanguage() : lang);
	}

	/** {@return the files: one figure is the file that was named; several are files of that folder, or pages of that file} */
	List<Path> write(String format, Path target, boolean named) throws CliException {
		FigureFormat kind = FigureFormat.of(Path.of("figure." + format)).orElseThrow();
		ChainFiles.keep(pair.from().file(), target, console);
		ChainFiles.keep(pair.to().file(), target, console);
		SceneOptions options = SceneOptions.standard(language)
			.withThemes(Figures.complainAboutThemes(pair.to().file(), Views.diagrams(pair.after()), console));
		ChangedFigures figures = new ChangedFigures(pair.before(), pair.after(), VersionFiles.since(pair.from()), language);
		List<Diagram> changed = figures.changed(options);
		FigureSettings settings = new FigureSettings(DPI, PagePreset.NATURAL);
		if (changed.isEmpty()) {
			console.complain(console.text("diff.noFigures"));
			return List.of();
		}
		boolean folder = named || Files.isDirectory(target) || !target.toString().endsWith("." + format);
		if (!folder && (changed.size() == 1 || kind.holdsSeveral())) {
			List<Supplier<Scene>> scenes = new ArrayList<>();
			changed.forEach(diagram -> scenes.add(() -> figures.scene(diagram, options)));
			OutputFile.write(target, stream -> kind.writeAll(scenes, settings, stream), console);
			return List.of(target);
		}
		if (!folder) {
			throw console.error("error.diffFolder", target, String.valueOf(changed.size()));
		}
		if (Files.isRegularFile(target)) {
			throw console.error("error.notFolder", target);
		}
		List<Path> written = new ArrayList<>();
		FileNames names = new FileNames();
		for (Diagram diagram : changed) {
			console.step("step.export", written.size() + 1, changed.size(), diagram.getName());
			Path file = target.resolve(names.of(diagram.getName(), diagram.getId()) + "." + format);
			Scene scene = figures.scene(diagram, options);
			OutputFile.write(file, stream -> kind.write(scene, settings, stream), console);
			written.add(file);
		}
		return written;
	}
}
