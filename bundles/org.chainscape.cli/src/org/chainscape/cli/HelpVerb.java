package org.chainscape.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what there is, or how one verb is used. */
@Command(name = "help")
final class HelpVerb implements Verb {

	@Spec
	private CommandSpec spec;

	@Parameters(arity = "0..1", paramLabel = "VERB", descriptionKey = "verb")
	private String verb;

	@Override
	public int run(Console console) throws CliException {
		CommandLine root = spec.parent().commandLine();
		CommandLine asked = verb == null ? root : root.getSubcommands().get(verb);
		if (asked == null) {
			throw new CliException(UsageErrors.unknownVerb(verb, root, console));
		}
		console.printUsage(asked);
		return ExitCode.DONE;
	}
}
