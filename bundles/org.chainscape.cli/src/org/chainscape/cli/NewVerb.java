package org.chainscape.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.query.Views;
import org.chainscape.model.view.Diagram;
import org.chainscape.scene.DiagramContent;
import org.chainscape.scene.FontMissingException;
import org.chainscape.store.NewChain;
import org.chainscape.store.NewChain.Template;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Makes a new chain file from a template. Never replaces a file unless told to. */
@Command(name = "new")
final class NewVerb implements Verb {

	@ParentCommand
	private Chainscape parent;

	@Option(names = "--template", paramLabel = "aigc|serial|parallel|up-mid-down", required = true)
	private String template;

	@Option(names = "--name", paramLabel = "NAME")
	private String name;

	@Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true)
	private String output;

	@Option(names = "--force")
	private boolean force;

	@Override
	public int run(Console console) throws CliException {
		List<String> known = Stream.of(Template.values()).map(Template::key).toList();
		Template chosen = Template.values()[known.indexOf(Choice.check("--template", template, known, console))];
		Path file = ChainFiles.output(output, console);
		if (Files.exists(file) && !force) {
			throw console.error("error.exists", file);
		}
		ChainDocument document = NewChain.create(chosen, name, console.language());
		place(document);
		ChainFiles.save(document, file, console);
		console.print(file.toString());
		return ExitCode.DONE;
	}

	/** Without a font nothing can be measured; the file is good all the same and is arranged when it is first drawn. */
	private void place(ChainDocument document) {
		for (Diagram diagram : Views.diagrams(document)) {
			DiagramContent.populate(diagram, ElementIndex.of(document));
			try {
				new Figures(document, parent.lang()).arrange(diagram);
			} catch (FontMissingException ignored) {
				continue;
			}
		}
	}
}
