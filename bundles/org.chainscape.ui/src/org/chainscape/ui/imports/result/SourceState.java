package org.chainscape.ui.imports.result;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.ui.imports.ImportTexts;
import org.chainscape.ui.imports.SourceTables;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Finds out in the background whether the tables of a chain have changed since they were imported. User interface thread only. */
final class SourceState {

	private final Display display;
	private final Consumer<List<String>> receiver;
	private int asked;

	/**
	 * Prepares to find out.
	 *
	 * @param display where the answer is given
	 * @param receiver is given the names of the tables that have changed
	 */
	SourceState(Display display, Consumer<List<String>> receiver) {
		this.display = display;
		this.receiver = receiver;
	}

	void look(ChainDocument document, Path chain) {
		int question = ++asked;
		receiver.accept(List.of());
		if (document == null || chain == null) {
			return;
		}
		SourceTables tables = SourceTables.of(document, chain);
		if (tables.files().isEmpty()) {
			return;
		}
		Job.createSystem(ImportTexts.text("sources.job"), (ICoreRunnable) monitor -> {
			List<String> changed = tables.changed();
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (question == asked) {
						receiver.accept(changed);
					}
				});
			}
		}).schedule();
	}

	void stop() {
		asked++;
	}
}
