package org.chainscape.ui.search;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

import org.chainscape.diagram.session.LongStep;
import org.chainscape.model.ask.Answer;
import org.chainscape.model.ask.AskException;
import org.chainscape.model.ask.Asking;
import org.chainscape.model.chain.Place;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.search.ElementSearch;
import org.chainscape.model.search.TextHit;
import org.chainscape.model.search.TextSearch;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Phrases;
import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.documents.Content;
import org.chainscape.ui.documents.Documents;
import org.chainscape.validation.settings.SavedQuery;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.ISearchResult;
import org.eclipse.swt.widgets.Display;

/**
 * Looks into chain files in the background, one after the other: into those that are only read as they are, into open ones in slices
 * between the events of the user interface, and from the beginning again if they are edited meanwhile.
 */
final class ChainQuery implements ISearchQuery {

	/** More than this nobody looks through. */
	static final int MOST = 20_000;

	private static final int POLL_MS = 200;
	private static final long SLICE_NS = 8_000_000;

	private final SavedQuery query;
	private final List<IFile> files;
	private final Display display;
	private final ChainResult result = new ChainResult(this);

	ChainQuery(SavedQuery query, List<IFile> files, Display display) {
		this.query = query;
		this.files = List.copyOf(files);
		this.display = display;
	}

	SavedQuery query() {
		return query;
	}

	@Override
	public IStatus run(IProgressMonitor monitor) {
		result.clear();
		MultiStatus status = new MultiStatus(Problems.BUNDLE, 0, getLabel());
		SubMonitor progress = SubMonitor.convert(monitor, files.size());
		for (IFile file : files) {
			progress.setTaskName(file.getName());
			if (monitor.isCanceled() || result.size() >= MOST) {
				break;
			}
			look(file, monitor, status);
			progress.worked(1);
		}
		return monitor.isCanceled() ? Status.CANCEL_STATUS : status.isOK() ? Status.OK_STATUS : status;
	}

	private void look(IFile file, IProgressMonitor monitor, MultiStatus status) {
		CompletableFuture<Content> known = new CompletableFuture<>();
		display.asyncExec(() -> Documents.get().whenKnown(file, known::complete));
		Content content = await(known, monitor);
		if (content == null) {
			return;
		}
		if (content.document() == null) {
			status.add(Problems.status(content.problem(), null));
			return;
		}
		try {
			if (query.isQuestion()) {
				ask(content);
			} else {
				search(content, monitor);
			}
		} catch (AskException e) {
			status.add(Problems.status(file.getName() + ": " + e.message(UiTexts.language()), null));
		}
	}

	private static Content await(CompletableFuture<Content> known, IProgressMonitor monitor) {
		while (!monitor.isCanceled()) {
			try {
				return known.get(POLL_MS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				continue;
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				return null;
			} catch (ExecutionException e) {
				Problems.log(e.getMessage(), e);
				return null;
			}
		}
		return null;
	}

	private void search(Content content, IProgressMonitor monitor) {
		List<Hit> hits = new ArrayList<>();
		BooleanSupplier room = () -> !monitor.isCanceled() && hits.size() + result.size() < MOST;
		if (content.session() == null) {
			search(content, hits).work(room);
		} else {
			slices(content, hits, room);
		}
		result.add(hits);
	}

	private TextSearch search(Content content, List<Hit> hits) {
		return new TextSearch(query.text(), content.document(), UiTexts.language(), hit -> hits.add(hit(content.file(), hit)));
	}

	/** In the thread of the document, a little at a time. */
	private void slices(Content content, List<Hit> hits, BooleanSupplier room) {
		AtomicBoolean edited = new AtomicBoolean(true);
		Runnable listener = () -> edited.set(true);
		TextSearch[] search = {null};
		boolean[] done = {false};
		display.syncExec(() -> content.session().onChange(listener));
		while (!done[0] && room.getAsBoolean()) {
			display.syncExec(() -> {
				if (LongStep.isUnderWay(display)) {
					return;
				}
				if (edited.getAndSet(false)) {
					hits.clear();
					search[0] = search(content, hits);
				}
				long end = System.nanoTime() + SLICE_NS;
				done[0] = search[0].work(() -> System.nanoTime() < end && hits.size() < MOST) || hits.size() >= MOST;
			});
		}
		display.asyncExec(() -> content.session().forget(listener));
	}

	private static Hit hit(IFile file, TextHit hit) {
		return new Hit(file, hit.id(), hit.type(), hit.name(), Labels.of(hit.attribute(), UiTexts.language()), hit.text(), hit.spans(),
			hit.place());
	}

	private void ask(Content content) throws AskException {
		Answer[] answer = {null};
		AskException[] problem = {null};
		Runnable asking = () -> {
			try {
				ElementIndex index = ElementIndex.of(content.document());
				answer[0] = new Asking(index, content.session() == null ? ElementSearch.of(content.document()) : content.session().search())
					.ask(query.expression());
			} catch (AskException e) {
				problem[0] = e;
			}
		};
		if (content.session() == null) {
			asking.run();
		} else {
			display.syncExec(asking);
		}
		if (problem[0] != null) {
			throw problem[0];
		}
		if (answer[0] != null) {
			result.add(answer[0].rows().stream().limit(MOST).map(row -> hit(content.file(), row)).toList());
		}
	}

	private static Hit hit(IFile file, Answer.Row row) {
		LinkedList<String> place = new LinkedList<>();
		for (EObject at = row.element(); at != null; at = at.eContainer()) {
			if (at instanceof Place) {
				place.addFirst(Labels.name(at, UiTexts.language()));
			}
		}
		String side = switch (row.side()) {
			case UPSTREAM -> SearchTexts.get("side.up", row.step());
			case DOWNSTREAM -> SearchTexts.get("side.down", row.step());
			default -> "";
		};
		String via = row.via() == null ? "" : Phrases.of(row.via(), UiTexts.language());
		return new Hit(file, row.element().getId(), row.element().eClass(), Phrases.of(row.element(), UiTexts.language()), side, via, List.of(),
			place);
	}

	@Override
	public String getLabel() {
		return SearchTexts.get(query.isQuestion() ? "label.question" : "label.text", what());
	}

	/** {@return the text or question} */
	String what() {
		return query.isQuestion() ? query.expression() : query.text().text();
	}

	@Override
	public boolean canRerun() {
		return true;
	}

	@Override
	public boolean canRunInBackground() {
		return true;
	}

	@Override
	public ISearchResult getSearchResult() {
		return result;
	}
}
