package org.chainscape.ui.companies;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.chainscape.analysis.usage.ChainFolder;
import org.chainscape.analysis.usage.FileUsage;
import org.chainscape.analysis.usage.UsageWalk;
import org.chainscape.analysis.usage.WhereUsed;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Company;
import org.chainscape.ui.BackgroundReading;
import org.chainscape.ui.Slices;
import org.chainscape.ui.UiTexts;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Looks for the uses of a company in the background: in the open document between events, then in the other files of its folder. */
final class UsageSearch {

	private static final int PAUSE_MS = 300;

	private final Display display;
	private final Slices slices;
	private Job job;

	UsageSearch(Display display) {
		this.display = display;
		slices = new Slices(display);
	}

	void cancel() {
		slices.cancel();
		if (job != null) {
			job.cancel();
			job = null;
		}
	}

	/** Starts to look, and gives up what was looked for before. User interface thread. */
	void start(Company company, ChainDocument document, Path file, Consumer<List<FileUsage>> receiver) {
		cancel();
		WhereUsed search = WhereUsed.of(company, UiTexts.language());
		if (file == null) {
			receiver.accept(List.of());
			return;
		}
		UsageWalk walk = search.walk(document, file);
		slices.start(walk::work, () -> lookBeside(search, file, walk.found(), receiver));
	}

	private void lookBeside(WhereUsed search, Path file, List<FileUsage> here, Consumer<List<FileUsage>> receiver) {
		Job looking = Job.create(CompaniesTexts.get("uses.searching"), (ICoreRunnable) monitor -> {
			Set<Path> others = new LinkedHashSet<>(ChainFolder.files(file.getParent()));
			others.remove(file);
			List<FileUsage> found = new ArrayList<>(here);
			found.addAll(search.in(others, path -> Optional.empty(), () -> !monitor.isCanceled()));
			if (!monitor.isCanceled()) {
				display.asyncExec(() -> {
					if (!monitor.isCanceled()) {
						receiver.accept(found);
					}
				});
			}
		});
		looking.setSystem(true);
		looking.setRule(BackgroundReading.rule());
		looking.schedule(PAUSE_MS);
		job = looking;
	}
}
