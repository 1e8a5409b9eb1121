package org.chainscape.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.chainscape.compare.Version;
import org.chainscape.compare.diff.Aspect;
import org.chainscape.compare.diff.Difference;
import org.chainscape.compare.diff.Differences;
import org.chainscape.exchange.format.FigureFormat;
import org.chainscape.model.chain.ChainDocument;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says what differs between two chain files, or between a file and a revision Git has of it. */
@Command(name = "diff")
final class DiffVerb implements Verb {

	private static final List<String> FIGURES = Arrays.stream(FigureFormat.values()).map(FigureFormat::extension).toList();

	@ParentCommand
	private Chainscape parent;

	@Parameters(arity = "1", index = "0", paramLabel = "OLD", descriptionKey = "OLD")
	private String old;

	@Parameters(arity = "0..1", index = "1", paramLabel = "NEW", descriptionKey = "NEW")
	private String newer;

	@Option(names = "--git", paramLabel = "REV")
	private String revision;

	@Option(names = "--format", paramLabel = "text|json|svg|png|pdf|pptx|docx|drawio")
	private String format = "text";

	@Option(names = "--content")
	private boolean contentOnly;

	@Option(names = {"-o", "--output"}, paramLabel = "PATH")
	private String output;

	/**
	 * Two versions that are compared.
	 *
	 * @param from the older one
	 * @param to the newer one
	 * @param before the document of the older one
	 * @param after the document of the newer one
	 */
	record Pair(Version from, Version to, ChainDocument before, ChainDocument after) {
	}

	@Override
	public int run(Console console) throws CliException {
		boolean figures = FIGURES.contains(format);
		Choice.check("--format", format, Stream.concat(Stream.of("text", "json"), FIGURES.stream()).toList(), console);
		if (figures && output == null) {
			throw console.error("error.diffOutput", format);
		}
		Version from = from(console);
		Version to = VersionFiles.present(newer == null ? old : newer, console);
		Pair pair = new Pair(from, to, VersionFiles.read(from, console), VersionFiles.read(to, console));
		Differences differences = Differences.between(pair.before(), pair.after());
		List<Difference> told = differences.told().stream().filter(each -> !contentOnly || each.aspect() != Aspect.GEOMETRY).toList();
		if (figures) {
			new DiffFigures(pair, parent.lang(), console).write(format, ChainFiles.path(output, console), output.endsWith("/"))
				.forEach(path -> console.print(path.toString()));
		} else {
			print(format.equals("json") ? new DiffJson(console.language()).write(pair, differences, told)
				: new DiffText(differences, console.language()).write(told), console);
		}
		return told.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
	}

	private Version from(Console console) throws CliException {
		if (revision == null) {
			if (newer == null) {
				throw console.error("error.diffNew", old);
			}
			return VersionFiles.present(old, console);
		}
		if (newer != null) {
			throw console.error("error.together", newer, "--git");
		}
		return VersionFiles.kept(old, revision, console);
	}

	private void print(String text, Console console) throws CliException {
		if (output == null) {
			console.printText(text);
			return;
		}
		Path target = ChainFiles.output(output, console);
		for (String input : newer == null ? List.of(old) : List.of(old, newer)) {
			ChainFiles.keep(ChainFiles.path(input, console), target, console);
		}
		OutputFile.write(target, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)), console);
	}
}
