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
import org.chainscape.analysis.usage.WhereUsed;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Company;
import org.chainscape.ui.UiTexts;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Looks for the uses of a company in the background: in the open document at once, then in the other files of its folder. */
final class UsageSearch {

	private static final int PAUSE_MS = 300;

	private final Display display;
	private Job job;

	UsageSearch(Display display) {
		this.display = display;
	}

	void cancel() {
		if (job != null) {
			job.cancel();
			job = null;
		}
	}

	/** Starts to look, and gives up what was looked for before. User interface thread. */
	void start(Company company, ChainDocument document, Path file, Consumer<List<FileUsage>> receiver) {
		cancel();
		WhereUsed search = WhereUsed.of(company, UiTexts.language());
		List<FileUsage> here = file == null ? List.of() : search.in(document, file);
		if (file == null) {
			receiver.accept(here);
			return;
		}
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
		looking.schedule(PAUSE_MS);
		job = looking;
	}
}
