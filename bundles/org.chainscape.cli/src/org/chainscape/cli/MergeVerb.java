package org.chainscape.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

import org.chainscape.compare.diff.Differences;
import org.chainscape.compare.diff.Pulse;
import org.chainscape.compare.merge.Merge;
import org.chainscape.compare.merge.MergeResult;
import org.chainscape.compare.merge.Side;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.store.ChainStore;

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
		ChainDocument own = read(mine, console);
		ChainDocument other = read(theirs, console);
		ChainDocument ancestor = isEmpty(base) ? nothing(own) : read(base, console);
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

	/** A file of a later version is not merged: what is new in it would be lost without anybody seeing it. */
	private static ChainDocument read(String name, Console console) throws CliException {
		Path file = ChainFiles.path(name, console);
		ChainDocument document = ChainFiles.load(file, console);
		if (ChainStore.readOnlyReason(document, console.language()).isPresent()) {
			throw console.error("error.mergeNewer", file);
		}
		return document;
	}

	/** Where both sides have added a file of one name, Git gives an empty one as what they have in common. */
	private static boolean isEmpty(String name) {
		return new File(name).isFile() && new File(name).length() == 0;
	}

	private static ChainDocument nothing(ChainDocument own) {
		ChainDocument nothing = ChainFactory.eINSTANCE.createChainDocument();
		nothing.setId(own.getId());
		return nothing;
	}
}
