package org.chainscape.ui.markers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.chainscape.diagram.session.EditSession;
import org.chainscape.ui.Slices;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.documents.OpenSessions;
import org.chainscape.validation.Finding;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;

/** Lets the markers of a file follow the editor it is open in. User interface thread only. */
final class OpenEditors {

	private static final int PAUSE_MS = 150;

	private final Function<IFile, FileFindings> files;
	private final FullCheck check = new FullCheck();
	private final Map<EditSession, Following> followed = new HashMap<>();
	private Display display;

	OpenEditors(Function<IFile, FileFindings> files) {
		this.files = files;
	}

	void start(IWorkbench workbench) {
		display = workbench.getDisplay();
		new OpenSessions((file, session) -> followed.put(session, new Following(file, session)),
			(file, session) -> followed.remove(session).stop()).start(workbench);
	}

	/** The findings of one file while it is open. */
	private final class Following {

		private final IFile file;
		private final EditSession session;
		private final Runnable told = this::tell;
		/** A burst of edits is told once: what a marker says takes longer to say than to find. */
		private final Runnable checked = () -> display.timerExec(PAUSE_MS, told);
		private final Slices telling = new Slices(display);
		private boolean left;

		Following(IFile file, EditSession session) {
			this.file = file;
			this.session = session;
			session.onFindings(checked);
			if (session.isChecked()) {
				tell();
			}
		}

		/** A thousand findings are put into words between events. */
		private void tell() {
			if (left) {
				return;
			}
			List<Finding> findings = session.findings().stream().filter(check::follows).toList();
			Entries words = new Entries(session.index(), UiTexts.language(), Map.of());
			Iterator<Finding> rest = findings.stream().limit(FileFindings.MOST).iterator();
			List<Entry> entries = new ArrayList<>();
			telling.start(goOn -> {
				while (rest.hasNext() && goOn.getAsBoolean()) {
					entries.add(words.entry(rest.next()));
				}
				return !rest.hasNext();
			}, () -> files.apply(file).live(entries, Math.max(0, findings.size() - FileFindings.MOST)));
		}

		void stop() {
			left = true;
			telling.cancel();
			session.forget(checked);
			files.apply(file).closed();
		}
	}
}
