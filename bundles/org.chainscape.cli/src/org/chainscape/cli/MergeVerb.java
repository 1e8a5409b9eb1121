package org.chainscape.cli;

import java.nio.file.Path;
import java.util.List;

import org.chainscape.compare.diff.Differences;
import org.chainscape.compare.diff.Pulse;
import org.chainscape.compare.merge.Merge;
import org.chainscape.compare.merge.MergeResult;
import org.chainscape.compare.merge.Side;
import org.chainscape.model.chain.ChainDocument;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings two versions of a chain file together that come from a third one. The result is always a file that can be opened. */
@Command(name = "merge")
final class MergeVerb implements Verb {

	@Parameters(arity = "1", index = "0", paramLabel = "BASE", descriptionKey = "BASE")
	private String base;

	@Parameters(arity = "1", index = "1", paramLabel = "MINE", descriptionKey = "MINE")
	private String mine;

	@Parameters(arity = "1", index = "2", paramLabel = "THEIRS", descriptionKey = "THEIRS")
	private String theirs;

	@Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true)
	private String output;

	@Option(names = "--prefer", paramLabel = "mine|theirs")
	private String prefer;

	@Option(names = "--conflicts", paramLabel = "text|json")
	private String conflicts = "text";

	@Override
	public int run(Console console) throws CliException {
		Choice.check("--conflicts", conflicts, List.of("text", "json"), console);
		if (prefer != null) {
			Choice.check("--prefer", prefer, List.of("mine", "theirs"), console);
		}
		ChainDocument ancestor = ChainFiles.load(ChainFiles.path(base, console), console);
		ChainDocument own = ChainFiles.load(ChainFiles.path(mine, console), console);
		ChainDocument other = ChainFiles.load(ChainFiles.path(theirs, console), console);
		Path target = ChainFiles.output(output, console);
		Side side = "theirs".equals(prefer) ? Side.THEIRS : Side.MINE;
		Merge merge = Merge.of(ancestor, own, other, Pulse.NONE);
		MergeResult result = merge.result(conflict -> side);
		Differences changes = result.changes(Pulse.NONE);
		MergeReport report = new MergeReport(merge, result, console);
		String said = conflicts.equals("json") ? report.json(side, prefer != null, changes) : report.text(prefer == null ? null : side, changes);
		changes.apply(own);
		ChainFiles.save(own, target, console);
		console.printText(said);
		return merge.conflicts().isEmpty() || prefer != null ? ExitCode.DONE : ExitCode.FINDINGS;
	}
}
