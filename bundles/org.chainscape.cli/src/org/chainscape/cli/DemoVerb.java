package org.chainscape.cli;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.chainscape.exchange.figure.FileNames;
import org.chainscape.exchange.format.FigureFormat;
import org.chainscape.exchange.format.FigureSettings;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.query.Views;
import org.chainscape.model.view.Diagram;
import org.chainscape.report.ReportRequest;
import org.chainscape.validation.settings.SettingsFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes the example project: the chain of the example, checked, arranged and drawn. A chain that is there already is kept as it is. */
@Command(name = "demo")
final class DemoVerb implements Verb {

	/** The example, in the bundle of the examples. */
	static final String EXAMPLE = "/chains/aigc.chain";

	/** How the example is to be checked, if the bundle says so. */
	private static final String SETTINGS = "/chains/" + SettingsFile.NAME;
	private static final String FOLDER = "chainscape-demo";
	private static final int DPI = 192;
	private static final List<FigureFormat> FORMATS = List.of(FigureFormat.SVG, FigureFormat.PNG);

	@ParentCommand
	private Chainscape parent;

	@Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "dir")
	private String folder;

	@Option(names = "--dir", paramLabel = "DIR")
	private String dir;

	@Override
	public int run(Console console) throws CliException {
		if (folder != null && dir != null) {
			throw console.error("error.together", "DIR", "--dir");
		}
		String chosen = folder == null ? dir : folder;
		Path project = ChainFiles.path(chosen == null ? FOLDER : chosen, console).toAbsolutePath().normalize();
		Path file = project.resolve(EXAMPLE.substring(EXAMPLE.lastIndexOf('/') + 1));
		boolean kept = Files.exists(file);
		if (!kept) {
			copy(EXAMPLE, file, console);
			Path settings = file.resolveSibling(SettingsFile.NAME);
			if (DemoVerb.class.getResource(SETTINGS) != null && !Files.exists(settings)) {
				copy(SETTINGS, settings, console);
			}
		}
		ChainDocument document = ChainFiles.load(file, console);
		console.step("step.validate", "1", "1", file);
		CheckedFile checked = new Checker(Checker.Conditions.usual(), console.language()).check(file, document);
		List<Path> made = draw(document, file, !kept, console);
		console.print(console.text(kept ? "demo.kept" : "demo.made", project));
		console.print(FindingsText.summary(console, List.of(checked)));
		made.forEach(path -> console.print("  " + project.relativize(path)));
		return ExitCode.DONE;
	}

	private List<Path> draw(ChainDocument document, Path file, boolean arrange, Console console) throws CliException {
		if (arrange) {
			Figures figures = new Figures(document, parent.lang());
			Views.diagrams(document).forEach(figures::arrange);
			ChainFiles.save(document, file, console);
		}
		return export(document, file, console);
	}

	private List<Path> export(ChainDocument document, Path file, Console console) throws CliException {
		ReportRequest request = new ReaderOptions().request(document, file, parent.lang(), console);
		Path target = file.resolveSibling("figures");
		FigureWriter writer = new FigureWriter(console);
		FileNames names = new FileNames();
		Path model = target.resolve(FileNames.stem(file) + ".json");
		new ModelWriter(console).json(document, model);
		List<Path> made = new ArrayList<>(List.of(file, model));
		Stream.of(file.resolveSibling(SettingsFile.NAME)).filter(Files::exists).forEach(made::add);
		List<Diagram> diagrams = Views.diagrams(document);
		for (Diagram diagram : diagrams) {
			console.step("step.export", made.size() / 2 + 1, diagrams.size(), diagram.getName());
			String name = names.of(diagram.getName(), diagram.getId());
			for (FigureFormat format : FORMATS) {
				Path figure = target.resolve(name + "." + format.extension());
				writer.figure(request, diagram, format, FigureSettings.natural(DPI), figure);
				made.add(figure);
			}
		}
		return made;
	}

	private static void copy(String resource, Path file, Console console) throws CliException {
		OutputFile.write(file, target -> {
			try (InputStream stream = DemoVerb.class.getResourceAsStream(resource)) {
				if (stream == null) {
					throw new IllegalStateException("The bundle of the examples is not on the class path: " + resource);
				}
				stream.transferTo(target);
			}
		}, console);
	}
}
