package org.chainscape.rules.evl;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.validation.OwnRules;

/**
 * The rules a project has written for itself: all files {@code *.evl} of its folders of rules, in the language EVL of Epsilon. A file
 * that cannot be
 * read and a rule that fails or does not end are problems of the result; they keep no other rule from running.
 */
public final class UserRules {

	private final List<RulesFolder> folders;

	private UserRules(List<RulesFolder> folders) {
		this.folders = folders;
	}

	/**
	 * The rules of a folder and the folders in it.
	 *
	 * @param folder the folder; there need not be one
	 * @return the rules, not yet read
	 */
	public static UserRules in(Path folder) {
		return in(List.of(folder));
	}

	/**
	 * The rules of several folders.
	 *
	 * @param folders the folders; those that do not exist hold no rules
	 * @return the rules, not yet read
	 */
	public static UserRules in(List<Path> folders) {
		return new UserRules(folders.stream().map(Path::toAbsolutePath).map(Path::normalize).distinct().map(RulesFolder::new).toList());
	}

	/** {@return whether there is no file of rules, so that nothing would be run} */
	public boolean isEmpty() {
		for (RulesFolder folder : folders) {
			try {
				if (!folder.files().isEmpty()) {
					return false;
				}
			} catch (IOException e) {
				return false; // the run will say what is wrong
			}
		}
		return true;
	}

	/**
	 * Runs all rules on a document. The document is only read, by another thread; the calling thread waits.
	 * <p>
	 * Nobody may change the document meanwhile. A rule that cannot be stopped is given up after the run, and goes on reading the
	 * document: who is
	 * going to change the document hands in a copy.
	 *
	 * @param document the document
	 * @param limits what rules may use up
	 * @param cancelled asked all the time; when it says yes, the run ends soon and its result is not complete
	 * @return what was found, and what is wrong with the rules
	 */
	public UserRulesResult run(ChainDocument document, Limits limits, BooleanSupplier cancelled) {
		Report report = new Report();
		String id = Identities.idOf(document) == null ? "" : Identities.idOf(document);
		if (isEmpty()) {
			return report.result(true, id);
		}
		Watch watch = new Watch(limits, cancelled);
		ChainModel model = new ChainModel(document);
		try {
			for (RulesFolder folder : folders) {
				run(new FileRun.Subject(folder, model, limits, report), watch);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return report.result(false, id);
		}
		return report.result(watch.isComplete(), id);
	}

	private static void run(FileRun.Subject subject, Watch watch) throws InterruptedException {
		List<Path> files;
		try {
			files = subject.folder().files();
		} catch (IOException e) {
			subject.report().problem(null, new UserRuleProblem(OwnRules.BROKEN, subject.folder().folder(), 1, 1, "",
				UserRuleProblem.Reason.of(OwnRules.Reason.UNREADABLE, e.getMessage())));
			return;
		}
		for (Path file : files) {
			FileRun run = new FileRun(file, subject, 0);
			while (!watch.run(run, subject.report())) {
				run = new FileRun(file, subject, run.at() + 1);
			}
		}
	}
}
