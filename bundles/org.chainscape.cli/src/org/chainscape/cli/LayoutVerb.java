package org.chainscape.cli;

import java.nio.file.Path;
import java.util.List;

import org.chainscape.layout.LayoutRequest;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.query.Views;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.LayoutAlgorithm;
import org.chainscape.model.view.LayoutOptions;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.scene.SceneBuilder;

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

	@Option(names = "--incremental")
	private boolean incremental;

	@Option(names = "--algorithm", paramLabel = "NAME")
	private String algorithm;

	@Option(names = {"-o", "--output"}, paramLabel = "FILE")
	private String output;

	@Override
	public int run(Console console) throws CliException {
		if (diagram != null && all) {
			throw console.error("error.together", "--diagram", "--all");
		}
		if (algorithm != null && incremental) {
			throw console.error("error.together", "--algorithm", "--incremental");
		}
		LayoutAlgorithm chosen = algorithm == null ? null : LayoutAlgorithm.get(Choice.check("--algorithm", algorithm,
				LayoutAlgorithm.VALUES.stream().map(LayoutAlgorithm::getLiteral).toList(), console));
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
			choose(each, chosen);
			figures.arrange(each, incremental ? LayoutRequest.incremental() : LayoutRequest.whole());
		}
		ChainFiles.save(document, target, console);
		console.print(console.text("layout.done", String.valueOf(diagrams.size()), target));
		return ExitCode.DONE;
	}

	/** The algorithm stays with the diagram, so that the editor lays it out the same way. Stages are columns whatever it is. */
	private static void choose(Diagram each, LayoutAlgorithm chosen) {
		if (chosen != null && each.getKind() != DiagramKind.STAGE_MAP && !SceneBuilder.placesByRule(each.getKind())) {
			if (each.getLayout() == null) {
				LayoutOptions options = ViewFactory.eINSTANCE.createLayoutOptions();
				options.setId(Identities.derive(String.valueOf(each.getId()), "layout"));
				each.setLayout(options);
			}
			each.getLayout().setAlgorithm(chosen);
		}
	}
}
