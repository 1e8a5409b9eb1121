package org.chainscape.cli;

import java.nio.file.Path;
import java.util.List;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.query.Views;
import org.chainscape.model.view.Diagram;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Arranges diagrams anew, all of them unless one is named. */
@Command(name = "layout")
final class LayoutVerb implements Verb {

	@ParentCommand
	private Chainscape parent;

	@Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "file")
	private String file;

	@Option(names = "--diagram", paramLabel = "NAME")
	private String diagram;

	@Option(names = "--all")
	private boolean all;

	@Option(names = {"-o", "--output"}, paramLabel = "FILE")
	private String output;

	@Override
	public int run(Console console) throws CliException {
		if (diagram != null && all) {
			throw console.error("error.together", "--diagram", "--all");
		}
		Path input = ChainFiles.path(file, console);
		Path target = output == null ? input : ChainFiles.output(output, console);
		ChainDocument document = ChainFiles.load(input, console);
		List<Diagram> diagrams = diagram == null ? Views.diagrams(document) : List.of(Figures.find(document, input, diagram, console));
		if (diagrams.isEmpty()) {
			throw console.error("error.nothingToLayOut", input);
		}
		Figures figures = new Figures(document, parent.lang()).themed(input, diagrams, console);
		for (Diagram each : diagrams) {
			console.step("step.layout", each.getName());
			figures.arrange(each);
		}
		ChainFiles.save(document, target, console);
		console.print(console.text("layout.done", String.valueOf(diagrams.size()), target));
		return ExitCode.DONE;
	}
}
