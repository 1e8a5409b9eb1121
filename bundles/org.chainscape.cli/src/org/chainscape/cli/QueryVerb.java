package org.chainscape.cli;

import java.nio.file.Path;
import java.util.List;

import org.chainscape.model.ask.Answer;
import org.chainscape.model.ask.AskException;
import org.chainscape.model.ask.Asking;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.query.ElementIndex;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks a chain a question. */
@Command(name = "query")
final class QueryVerb implements Verb {

	@Parameters(arity = "1", index = "0", paramLabel = "FILE", descriptionKey = "file")
	private String file;

	@Parameters(arity = "1", index = "1", paramLabel = "EXPR", descriptionKey = "expression")
	private String expression;

	@Option(names = "--format", paramLabel = "text|json|csv")
	private String format = "text";

	@Override
	public int run(Console console) throws CliException {
		Choice.check("--format", format, List.of("text", "json", "csv"), console);
		Path input = ChainFiles.path(file, console);
		ChainDocument document = ChainFiles.load(input, console);
		try {
			Answer answer = new Asking(ElementIndex.of(document)).ask(expression);
			console.printText(switch (format) {
				case "json" -> QueryJson.write(file, expression, answer, console.language());
				case "csv" -> new QueryTable(console).csv(answer);
				default -> new QueryTable(console).text(answer);
			});
			return ExitCode.DONE;
		} catch (AskException e) {
			throw new CliException(console.text("error.query", expression, e.message(console.language())), e);
		}
	}
}
