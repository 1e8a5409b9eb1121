package org.chainscape.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.exchange.figure.FileNames;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.view.Diagram;
import org.chainscape.report.ReportException;
import org.chainscape.report.ReportRequest;
import org.chainscape.report.Spoken;
import org.chainscape.report.publish.Publisher;
import org.chainscape.report.publish.ReportFormat;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes the report of a chain, in one format or several. */
@Command(name = "report")
final class ReportVerb implements Verb {

	private static final String ALL = "all";
	private static final List<String> FORMATS = Arrays.stream(ReportFormat.values()).map(ReportFormat::extension).toList();

	@ParentCommand
	private Chainscape parent;

	@Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "file")
	private String file;

	@Option(names = "--format", paramLabel = "docx|pptx|pdf|html|md|xlsx|all", split = ",", required = true)
	private List<String> formats;

	@Option(names = {"-o", "--output"}, paramLabel = "PATH", required = true)
	private String output;

	@Option(names = "--template", paramLabel = "FILE")
	private String template;

	@Option(names = "--template-only")
	private boolean templateOnly;

	@Option(names = "--diagram", paramLabel = "NAME")
	private List<String> diagrams = new ArrayList<>();

	@Option(names = "--anew")
	private boolean anew;

	@Mixin
	private ReaderOptions readers;

	@Override
	public int run(Console console) throws CliException {
		List<ReportFormat> wanted = formats(console);
		Path input = ChainFiles.path(file, console);
		Path target = ChainFiles.path(output, console);
		ChainDocument document = ChainFiles.load(input, console);
		ReportRequest request = readers.request(document, input, parent.lang(), console);
		request = diagrams.isEmpty() ? request : request.withDiagrams(chosen(document, input, console));
		for (ReportFormat format : wanted) {
			Path out = folder(target, wanted) ? target.resolve(FileNames.stem(input) + "." + format.extension()) : target;
			ChainFiles.keep(input, out, console);
			OutputFile.prepare(out, console);
			make(request, format, out, console).forEach(notice -> console.complain(notice.message(console.language())));
			console.print(out.toString());
		}
		return ExitCode.DONE;
	}

	private List<ReportFormat> formats(Console console) throws CliException {
		Set<ReportFormat> wanted = new LinkedHashSet<>();
		for (String word : formats) {
			if (word.equals(ALL)) {
				wanted.addAll(List.of(ReportFormat.values()));
			} else {
				Choice.check("--format", word, FORMATS, console);
				wanted.add(ReportFormat.of(word).orElseThrow());
			}
		}
		if ((template != null || templateOnly) && !wanted.stream().allMatch(ReportFormat::isTemplated)) {
			throw console.error("error.noTemplate", template == null ? "--template-only" : "--template");
		}
		if (template != null && wanted.size() > 1) {
			throw console.error("error.oneTemplate", template);
		}
		if (template != null && templateOnly) {
			throw console.error("error.together", "--template", "--template-only");
		}
		return List.copyOf(wanted);
	}

	private boolean folder(Path target, List<ReportFormat> wanted) {
		return wanted.size() > 1 || Files.isDirectory(target) || output.endsWith("/");
	}

	private List<Diagram> chosen(ChainDocument document, Path input, Console console) throws CliException {
		List<Diagram> chosen = new ArrayList<>();
		for (String name : diagrams) {
			chosen.add(Figures.find(document, input, name, console));
		}
		return chosen;
	}

	private Path template(Console console) throws CliException {
		if (template == null) {
			return null;
		}
		Path given = ChainFiles.path(template, console);
		if (!Files.isRegularFile(given)) {
			throw console.error("error.noTemplateFile", given);
		}
		return given;
	}

	private List<Spoken> make(ReportRequest request, ReportFormat format, Path out, Console console) throws CliException {
		try {
			if (templateOnly) {
				Publisher.template(request.house(), request.readers().language(), format, out);
				return List.of();
			}
			return Publisher.write(request, new Publisher.Target(format, out, template(console), anew),
					(what, done, total) -> console.step("step.report", format.extension(), done, total, what));
		} catch (ReportException e) {
			throw new CliException(e.message(console.language()), e);
		} catch (IOException e) {
			throw OutputFile.failure(out, e, console);
		}
	}
}
