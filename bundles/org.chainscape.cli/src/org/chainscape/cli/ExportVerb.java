package org.chainscape.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.chainscape.exchange.figure.FileNames;
import org.chainscape.exchange.figure.PagePreset;
import org.chainscape.exchange.format.FigureFormat;
import org.chainscape.exchange.format.FigureSettings;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.query.Views;
import org.chainscape.model.view.Diagram;
import org.chainscape.report.ReportRequest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes one figure, all figures, the model, or a table of it. */
@Command(name = "export")
final class ExportVerb implements Verb {

	private static final List<String> FIGURES = Arrays.stream(FigureFormat.values()).map(FigureFormat::extension).toList();
	private static final int DEFAULT_DPI = 192;
	private static final int MOST_DPI = 2400;

	@ParentCommand
	private Chainscape parent;

	@Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "file")
	private String file;

	@Option(names = "--diagram", paramLabel = "NAME")
	private String diagram;

	@Option(names = "--all")
	private boolean all;

	@Option(names = "--model")
	private boolean model;

	@Option(names = "--table", paramLabel = "KIND")
	private String table;

	@Option(names = "--format", paramLabel = "svg|png|pdf|pptx|docx|drawio|json|xlsx|csv|graphml|gexf|neo4j|dot|mermaid", required = true)
	private String format;

	@Option(names = {"-o", "--output"}, paramLabel = "PATH", required = true)
	private String output;

	@Option(names = "--page", paramLabel = "natural|15cm|a4-landscape|16:9")
	private String page = PagePreset.NATURAL.word();

	@Option(names = "--dpi", paramLabel = "N")
	private String dpi;

	@Mixin
	private ReaderOptions readers;

	@Override
	public int run(Console console) throws CliException {
		check(console);
		Path input = ChainFiles.path(file, console);
		Path target = ChainFiles.path(output, console);
		ChainDocument document = ChainFiles.load(input, console);
		List<Path> written = model || table != null ? exportData(document, input, target, console)
			: exportFigures(document, input, target, console);
		written.forEach(path -> console.print(path.toString()));
		return ExitCode.DONE;
	}

	private List<Path> exportData(ChainDocument document, Path input, Path target, Console console) throws CliException {
		boolean folder = isFolder(target);
		if (!TableWriter.FORMATS.contains(format)) {
			return new ModelWriter(console).write(document, format, input, target, folder);
		}
		TableWriter writer = new TableWriter(document, parent.lang(), console);
		return table == null ? writer.model(document, format, input, target, folder)
			: writer.table(document, table, format, input, target, folder);
	}

	private void check(Console console) throws CliException {
		List<String> data = Stream.of(ModelWriter.FORMATS, TableWriter.FORMATS).flatMap(List::stream).toList();
		Choice.check("--format", format, Stream.concat(FIGURES.stream(), data.stream()).toList(), console);
		List<String> wanted = Stream.of(diagram == null ? "" : "--diagram", all ? "--all" : "", model ? "--model" : "",
			table == null ? "" : "--table")
			.filter(option -> !option.isEmpty()).toList();
		if (wanted.isEmpty()) {
			throw console.error("error.whatToExport");
		}
		if (wanted.size() > 1) {
			throw console.error("error.together", wanted.get(0), wanted.get(1));
		}
		if (table != null) {
			Choice.check("--table", table, TableWriter.TABLES, console);
			Choice.check("--format", format, TableWriter.FORMATS, console);
		} else if (model != data.contains(format)) {
			throw model ? console.error("error.modelFormat", format, String.join(", ", data)) : console.error("error.figureFormat", format);
		}
		if (dpi != null && !format.equals(FigureFormat.PNG.extension())) {
			throw console.error("error.dpiOnlyPng");
		}
		settings(console);
	}

	private FigureSettings settings(Console console) throws CliException {
		PagePreset preset = PagePreset.of(Choice.check("--page", page, Arrays.stream(PagePreset.values()).map(PagePreset::word).toList(),
			console)).orElseThrow();
		return new FigureSettings(resolution(console), preset);
	}

	private int resolution(Console console) throws CliException {
		if (dpi == null) {
			return DEFAULT_DPI;
		}
		try {
			int number = Integer.parseInt(dpi);
			if (number >= 1 && number <= MOST_DPI) {
				return number;
			}
		} catch (NumberFormatException ignored) {
			// What is no number is as wrong as one that is too large.
		}
		throw console.error("error.dpi", dpi, String.valueOf(MOST_DPI));
	}

	private List<Path> exportFigures(ChainDocument document, Path input, Path target, Console console) throws CliException {
		List<Diagram> diagrams = all ? Views.diagrams(document) : List.of(Figures.find(document, input, diagram, console));
		if (diagrams.isEmpty()) {
			throw console.error("error.nothingToExport", input);
		}
		FigureFormat kind = FigureFormat.of(Path.of("figure." + format)).orElseThrow();
		ReportRequest request = readers.request(document, input, parent.lang(), console).withDiagrams(diagrams);
		Figures.complainAboutThemes(input, diagrams, console);
		FigureWriter writer = new FigureWriter(console);
		if (all && kind.holdsSeveral() && target.toString().endsWith("." + format) && !Files.isDirectory(target)) {
			ChainFiles.keep(input, target, console);
			writer.deck(request, kind, settings(console), target);
			return List.of(target);
		}
		if (all && Files.isRegularFile(target)) {
			throw console.error("error.notFolder", target);
		}
		FileNames names = new FileNames();
		List<Path> written = new ArrayList<>();
		for (Diagram each : diagrams) {
			console.step("step.export", written.size() + 1, diagrams.size(), each.getName());
			Path out = all || isFolder(target) ? target.resolve(names.of(each.getName(), each.getId()) + "." + format) : target;
			ChainFiles.keep(input, out, console);
			writer.figure(request, each, kind, settings(console), out);
			written.add(out);
		}
		return written;
	}

	/** What ends in a separator means a folder, also if it is not there yet. */
	private boolean isFolder(Path target) {
		return Files.isDirectory(target) || output.endsWith("/") || output.endsWith(File.separator);
	}
}
