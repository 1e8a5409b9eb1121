package org.chainscape.ui.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.chainscape.model.search.Catalogue;
import org.chainscape.model.search.Catalogue.Found;
import org.chainscape.model.search.Catalogue.Listed;
import org.chainscape.model.search.ClassPrefix;
import org.chainscape.model.search.Field;
import org.chainscape.model.search.Quality;
import org.chainscape.ui.documents.Documents;
import org.chainscape.ui.editors.ElementLink;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Display;

/**
 * Finds elements in many files while somebody types. Files are read and searched in the background; what is known is found at once, and
 * again when more is known. User interface thread.
 */
final class QuickSearch {

	/** More than this nobody reads. */
	static final int MOST = 200;

	private static final int PAUSE_MS = 60;
	private static final int ID_LENGTH = 36;

	private final Display display;
	private final List<IFile> files;
	private final Map<IFile, Catalogue> known = new LinkedHashMap<>();
	private final BiConsumer<List<Line>, Boolean> receiver;
	private final List<String> recent = Recent.links();
	private String typed = "";
	private Job job;
	private boolean stopped;

	/**
	 * Begins to get the files ready.
	 *
	 * @param display whose thread this works in
	 * @param files where to look
	 * @param receiver is given what is found, and whether all files have been looked at
	 */
	QuickSearch(Display display, List<IFile> files, BiConsumer<List<Line>, Boolean> receiver) {
		this.display = display;
		this.files = files;
		this.receiver = receiver;
	}

	void start() {
		Documents.smallFirst(files).forEach(file -> Documents.get().catalogue(file, catalogue -> {
			known.put(file, catalogue);
			if (!stopped) {
				find(typed);
			}
		}));
	}

	void stop() {
		stopped = true;
		if (job != null) {
			job.cancel();
		}
	}

	/** {@return how many files are not known yet} */
	int unread() {
		return files.size() - known.size();
	}

	/** Looks for something else. */
	void find(String text) {
		typed = text;
		if (job != null) {
			job.cancel();
		}
		Map<IFile, Catalogue> snapshot = new LinkedHashMap<>(known);
		boolean complete = unread() == 0;
		job = Job.createSystem("find", (ICoreRunnable) monitor -> {
			List<Line> lines = text.isBlank() ? recent(snapshot) : lines(snapshot, text.strip(), monitor);
			if (!monitor.isCanceled() && !display.isDisposed()) {
				display.asyncExec(() -> {
					if (!monitor.isCanceled() && !stopped) {
						receiver.accept(lines, complete);
					}
				});
			}
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule(PAUSE_MS);
	}

	private List<Line> recent(Map<IFile, Catalogue> catalogues) {
		List<Line> lines = new ArrayList<>();
		for (String link : recent) {
			lines.addAll(byLink(catalogues, URI.createURI(link)));
		}
		return lines;
	}

	private static List<Line> byLink(Map<IFile, Catalogue> catalogues, URI link) {
		List<Line> lines = new ArrayList<>();
		catalogues.forEach((file, catalogue) -> catalogue.find(link.fragment())
			.filter(listed -> link.trimFragment().isEmpty() || ElementLink.of(file, null).equals(link.trimFragment()))
			.ifPresent(listed -> lines.add(new Line(file, new Found(listed, listed.name(), Field.NAME, Quality.EXACT, List.of())))));
		return lines;
	}

	private List<Line> lines(Map<IFile, Catalogue> catalogues, String text, IProgressMonitor monitor) {
		if (text.indexOf('#') >= 0 || text.length() == ID_LENGTH) {
			String id = text.substring(text.lastIndexOf('#') + 1);
			List<Line> linked = byLink(catalogues, URI.createURI("#" + id));
			if (!linked.isEmpty()) {
				return linked;
			}
		}
		ClassPrefix prefix = ClassPrefix.of(text);
		Map<EClass, Boolean> allowed = new HashMap<>();
		List<Line> found = prefix.rest().isBlank() ? List.of() : all(catalogues, prefix.rest(),
			listed -> allowed.computeIfAbsent(listed.type(), prefix::allows), monitor);
		return found.isEmpty() && !prefix.word().isEmpty() ? all(catalogues, text, listed -> true, monitor) : found;
	}

	private List<Line> all(Map<IFile, Catalogue> catalogues, String text, Predicate<Listed> wanted, IProgressMonitor monitor) {
		List<Line> lines = new ArrayList<>();
		for (Map.Entry<IFile, Catalogue> entry : catalogues.entrySet()) {
			if (monitor.isCanceled()) {
				return List.of();
			}
			entry.getValue().find(text, wanted, MOST).forEach(found -> lines.add(new Line(entry.getKey(), found)));
		}
		// The sort is stable, so that those of one file that fit equally well stay in the order of their file.
		lines.sort(Comparator.comparing((Line line) -> line.found().quality()).thenComparingInt(this::age)
			.thenComparing(line -> line.found().field()).thenComparingInt(line -> line.found().text().length()));
		return lines.subList(0, Math.min(MOST, lines.size()));
	}

	private int age(Line line) {
		int at = recent.isEmpty() ? -1 : recent.indexOf(line.link());
		return at < 0 ? Integer.MAX_VALUE : at;
	}
}
