package org.chainscape.ui.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.chainscape.diagram.session.EditSession;
import org.chainscape.model.query.Census;
import org.chainscape.model.search.Catalogue;
import org.chainscape.ui.Slices;
import org.chainscape.ui.UiTexts;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** A file as the editor has it that it is open in. What needs a look at the whole document is found out between events. */
final class LiveFile {

	/** A burst of edits is told once. */
	private static final int PAUSE_MS = 200;

	private final IFile file;
	private final EditSession session;
	private final Display display;
	private final Runnable told;
	private final Runnable changed = this::changed;
	private final Runnable calm = this::calm;
	private final Slices counting;
	private final Slices listing;
	private final List<Consumer<Catalogue>> waiting = new ArrayList<>();
	private Census census;
	private boolean stale;
	private boolean wanted;
	private Catalogue catalogue;
	private int version;
	private boolean stopped;

	LiveFile(IFile file, EditSession session, Display display, Runnable told) {
		this.file = file;
		this.session = session;
		this.display = display;
		this.told = told;
		counting = new Slices(display);
		listing = new Slices(display);
		session.onChange(changed);
	}

	EditSession session() {
		return session;
	}

	/** A census that is a little old is better than none: what is gone from the document is left out by whoever shows it. */
	Content content() {
		wanted = true;
		if (census == null && !counting.isBusy()) {
			count();
		}
		return present();
	}

	/** What is known, without finding out anything. */
	Content present() {
		return new Content(file, session.document(), session, census, null);
	}

	void catalogue(Consumer<Catalogue> receiver) {
		if (catalogue != null) {
			receiver.accept(catalogue);
			return;
		}
		waiting.add(receiver);
		if (waiting.size() == 1) {
			list();
		}
	}

	private void count() {
		stale = false;
		Census counted = new Census(session.document());
		counting.start(counted::work, () -> {
			census = counted;
			told.run();
		});
	}

	private void list() {
		int asOf = version;
		Catalogue.Listing looking = new Catalogue.Listing(session.document(), UiTexts.language());
		listing.start(looking::work, () -> {
			Job job = Job.createSystem(UiTexts.text("tree.job", file.getName()), (ICoreRunnable) monitor -> {
				Catalogue made = looking.catalogue();
				display.asyncExec(() -> listed(made, asOf));
			});
			job.setPriority(Job.SHORT);
			job.schedule();
		});
	}

	private void listed(Catalogue made, int asOf) {
		if (!stopped) {
			catalogue = asOf == version ? made : null;
			List<Consumer<Catalogue>> receivers = List.copyOf(waiting);
			waiting.clear();
			receivers.forEach(receiver -> receiver.accept(made));
		}
	}

	private void changed() {
		version++;
		catalogue = null;
		stale = true;
		if (listing.isBusy()) {
			// What is being walked through has changed under the walk.
			list();
		}
		counting.cancel();
		display.timerExec(PAUSE_MS, calm);
	}

	private void calm() {
		if (!stopped) {
			told.run();
			if (stale && wanted) {
				count();
			}
		}
	}

	void stop() {
		stopped = true;
		session.forget(changed);
		counting.cancel();
		listing.cancel();
		waiting.clear();
		display.timerExec(-1, calm);
	}
}
