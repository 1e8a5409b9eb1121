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

	@Option(names = "--name", paramLabel = "PATH")
	private String name;

	@Option(names = "--conflicts", paramLabel = "text|json")
	private String conflicts = "text";

	@Override
	public int run(Console console) throws CliException {
		Choice.check("--conflicts", conflicts, List.of("text", "json"), console);
		if (prefer != null) {
			Choice.check("--prefer", prefer, List.of("mine", "theirs"), console);
		}
		ChainDocument own = read(mine, "merge.mine", console);
		ChainDocument other = read(theirs, "merge.theirs", console);
		ChainDocument ancestor = isEmpty(base) ? nothing(own) : read(base, "merge.base", console);
		Path target = ChainFiles.output(output, console);
		Side side = "theirs".equals(prefer) ? Side.THEIRS : Side.MINE;
		Merge merge = Merge.of(ancestor, own, other, Pulse.NONE);
		MergeResult result = merge.result(conflict -> side);
		Differences changes = result.changes(Pulse.NONE);
		MergeReport report = new MergeReport(merge, result, console);
		String said = conflicts.equals("json") ? report.json(side, prefer != null, changes) : report.text(prefer == null ? null : side, changes);
		changes.apply(own);
		ChainFiles.save(own, target, console);
		if (name != null && conflicts.equals("text")) {
			console.print(name);
		}
		console.printText(said);
		return merge.conflicts().isEmpty() || prefer != null ? ExitCode.DONE : ExitCode.FINDINGS;
	}

	/** Git gives files names nobody knows; where there is a better one, it says which file of it something is wrong with. */
	private ChainDocument read(String file, String side, Console console) throws CliException {
		try {
			return read(file, console);
		} catch (CliException e) {
			throw name == null ? e : new CliException(console.text(side, name, e.getMessage()), e);
		}
	}

	/** A file of a later version is not merged: what is new in it would be lost without anybody seeing it. */
	private static ChainDocument read(String file, Console console) throws CliException {
		Path path = ChainFiles.path(file, console);
		ChainDocument document = ChainFiles.load(path, console);
		if (ChainStore.readOnlyReason(document, console.language()).isPresent()) {
			throw console.error("error.mergeNewer", path);
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
