package org.chainscape.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

import org.chainscape.analysis.Assessment;
import org.chainscape.analysis.QualityCheck;
import org.chainscape.analysis.QualityReport;
import org.chainscape.analysis.page.QualityPage;
import org.chainscape.model.chain.ChainDocument;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how a chain stands as evidence: sources, freshness, conflicts, completeness, gaps. */
@Command(name = "quality")
final class QualityVerb implements Verb {

	@Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "file")
	private String file;

	@Option(names = "--format", paramLabel = "text|html|json")
	private String format = "text";

	@Option(names = {"-o", "--output"}, paramLabel = "PATH")
	private String output;

	@Option(names = "--chain", paramLabel = "NAME")
	private String chain;

	@Option(names = "--today", paramLabel = "YYYY-MM-DD")
	private String today;

	@Override
	public int run(Console console) throws CliException {
		Choice.check("--format", format, List.of("text", "html", "json"), console);
		Optional<LocalDate> day = day(console);
		Path input = ChainFiles.path(file, console);
		ChainDocument document = ChainFiles.load(input, console);
		QualityReport report = new QualityCheck().assess(document, input, day, console.language());
		Assessment chosen = chosen(report, document, console);
		String text = switch (format) {
			case "html" -> QualityPage.write(report, chosen);
			case "json" -> QualityJson.write(file, report, chosen);
			default -> new QualityText(console).write(report, chosen);
		};
		if (output == null) {
			console.printText(text);
			return ExitCode.DONE;
		}
		Path target = ChainFiles.output(output, console);
		ChainFiles.keep(input, target, console);
		OutputFile.write(target, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)), console);
		console.print(target.toString());
		return ExitCode.DONE;
	}

	private Optional<LocalDate> day(Console console) throws CliException {
		try {
			return Optional.ofNullable(today).map(LocalDate::parse);
		} catch (DateTimeParseException e) {
			throw new CliException(console.text("error.date", "--today", today), e);
		}
	}

	private Assessment chosen(QualityReport report, ChainDocument document, Console console) throws CliException {
		if (chain == null) {
			return report.whole();
		}
		List<String> ids = document.getChains().stream().filter(each -> chain.equals(each.getName()) || chain.equals(each.getNameEn())
			|| chain.equals(each.getHandle()) || chain.equals(each.getId())).map(each -> each.getId()).toList();
		if (ids.size() > 1) {
			throw console.error("error.manyChains", file, chain, String.join(", ", ids));
		}
		return report.parts().stream().filter(part -> ids.contains(part.scope().id())).findFirst()
			.orElseThrow(() -> console.error("error.noChain", file, chain, names(document, console)));
	}

	private static String names(ChainDocument document, Console console) {
		List<String> names = document.getChains().stream().map(each -> String.valueOf(each.getName())).toList();
		return names.isEmpty() ? console.text("quality.none") : String.join(", ", names);
	}
}
