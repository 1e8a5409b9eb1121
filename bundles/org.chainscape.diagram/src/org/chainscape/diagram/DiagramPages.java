package org.chainscape.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.view.Diagram;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Control;

/**
 * The tabs of the editor: one for each diagram of the document, in its order, and behind them one for a diagram that is in no document. A
 * page stays the same as long as its diagram is there, wherever its tab moves to.
 */
final class DiagramPages {

	private static final int MOST_SEEN = 32;

	/** How much of the name of a diagram stands on its tab, at least. */
	private static final int NAME = 20;

	private final CTabFolder folder;
	private final Function<Diagram, DiagramPage> maker;
	private final Supplier<Control> nothing;
	private final Deque<Diagram> seen = new ArrayDeque<>();
	private List<DiagramPage> pages = List.of();
	private List<Diagram> kept = List.of();
	private Control message;
	private boolean sorting;

	/**
	 * @param folder the tabs
	 * @param maker makes the page of a diagram
	 * @param nothing makes what is shown where there is no diagram
	 */
	DiagramPages(CTabFolder folder, Function<Diagram, DiagramPage> maker, Supplier<Control> nothing) {
		this.folder = folder;
		this.maker = maker;
		this.nothing = nothing;
		folder.addListener(SWT.Resize, event -> names());
		names();
	}

	/** Dark looks would leave one letter of each name to have them all in a row; what has no room is in the list behind the last one. */
	private void names() {
		folder.setMinimumCharacters(NAME);
	}

	/** {@return the pages from left to right} */
	List<DiagramPage> all() {
		return pages;
	}

	/** {@return whether tabs come and go at the moment, so that turning to one of them means nothing} */
	boolean isSorting() {
		return sorting;
	}

	/** The page in front, if it shows a diagram. */
	Optional<DiagramPage> active() {
		int active = folder.isDisposed() ? -1 : folder.getSelectionIndex();
		return active >= 0 && active < pages.size() ? Optional.of(pages.get(active)) : Optional.empty();
	}

	/** The number of the page of a diagram; -1 if it has none. */
	int indexOf(Diagram diagram) {
		return pages.stream().map(DiagramPage::diagram).toList().indexOf(diagram);
	}

	/** To be told when a page has come to the front. */
	void opened(DiagramPage page) {
		seen.remove(page.diagram());
		seen.push(page.diagram());
		if (seen.size() > MOST_SEEN) {
			seen.removeLast();
		}
	}

	/** Whether the tabs are those of the diagrams of the document. */
	boolean follow(List<Diagram> diagrams) {
		return pages.size() >= diagrams.size() && pages.stream().map(DiagramPage::diagram).toList().subList(0, diagrams.size()).equals(diagrams)
				&& kept.equals(diagrams);
	}

	/**
	 * Brings the tabs in line with the document.
	 *
	 * @param diagrams the diagrams of the document
	 * @param undone whether a step was just taken back: then a diagram that had been taken into the document is derived again and stays
	 * @return the number of the page that best comes to the front: a new one, or else the one that was seen last
	 */
	int sort(List<Diagram> diagrams, boolean undone) {
		List<DiagramPage> wanted = new ArrayList<>();
		DiagramPage fresh = null;
		for (Diagram diagram : diagrams) {
			int known = indexOf(diagram);
			DiagramPage page = known >= 0 ? pages.get(known) : maker.apply(diagram);
			fresh = known >= 0 || kept.contains(diagram) ? fresh : page;
			wanted.add(page);
		}
		pages.stream().filter(page -> !wanted.contains(page) && page.isDerived() && (undone || !kept.contains(page.diagram())))
				.toList().forEach(wanted::add);
		boolean first = pages.isEmpty() && seen.isEmpty();
		kept = List.copyOf(diagrams);
		show(wanted);
		return fresh != null && !first ? pages.indexOf(fresh)
				: Math.max(0, seen.stream().mapToInt(this::indexOf).filter(index -> index >= 0).findFirst().orElse(0));
	}

	/**
	 * Shows a diagram that is in no document in place of another such one.
	 *
	 * @param diagram the diagram
	 * @return the number of its page
	 */
	int showDerived(Diagram diagram) {
		List<DiagramPage> wanted = new ArrayList<>(pages.stream().filter(page -> kept.contains(page.diagram())).toList());
		wanted.add(maker.apply(diagram));
		show(wanted);
		return wanted.size() - 1;
	}

	/**
	 * Selects elements on the page in front, or else on the first that draws them; what is not drawn is selected with what it is part of.
	 *
	 * @param elements elements of the document
	 * @param turn brings a page to the front
	 */
	void reveal(List<EObject> elements, IntConsumer turn) {
		for (List<EObject> wanted = elements; !wanted.isEmpty();
				wanted = wanted.stream().map(EObject::eContainer).filter(Objects::nonNull).toList()) {
			List<EObject> searched = wanted;
			if (active().filter(page -> page.select(searched)).isPresent()) {
				return;
			}
			for (DiagramPage page : pages) {
				if (searched.stream().anyMatch(element -> page.rootPart().find(element) != null)) {
					turn.accept(indexOf(page.diagram()));
					page.select(searched);
					return;
				}
			}
		}
	}

	/** Whether an element is a diagram or drawn by one of the pages. */
	boolean isDrawn(EObject element) {
		return element instanceof Diagram || pages.stream().anyMatch(page -> page.rootPart().find(element) != null);
	}

	/** Brings the names of the diagrams up to date. */
	void rename() {
		for (int i = 0; i < pages.size(); i++) {
			String name = DiagramTexts.name(pages.get(i).diagram()).replace("&", "&&");
			if (!name.equals(folder.getItem(i).getText())) {
				folder.getItem(i).setText(name);
			}
		}
	}

	/** Shows something else than diagrams. */
	void say(Control control) {
		kept = List.of();
		seen.clear();
		show(List.of());
		if (message != null) {
			message.dispose();
		}
		message = control;
		folder.getItem(0).setControl(message);
	}

	/** Closes all pages. */
	void close() {
		sorting = true;
		List<DiagramPage> gone = pages;
		pages = List.of();
		kept = List.of();
		seen.clear();
		for (CTabItem item : folder.getItems()) {
			item.dispose();
		}
		gone.forEach(page -> page.control().dispose());
		if (message != null) {
			message.dispose();
			message = null;
		}
		sorting = false;
	}

	private void show(List<DiagramPage> wanted) {
		sorting = true;
		List<DiagramPage> gone = pages.stream().filter(page -> !wanted.contains(page)).toList();
		for (CTabItem item : folder.getItems()) {
			item.setControl(null);
		}
		pages = List.copyOf(wanted);
		int count = Math.max(1, wanted.size());
		for (int i = folder.getItemCount(); i > count; i--) {
			folder.getItem(i - 1).dispose();
		}
		for (int i = folder.getItemCount(); i < count; i++) {
			new CTabItem(folder, SWT.NONE);
		}
		for (int i = 0; i < wanted.size(); i++) {
			folder.getItem(i).setControl(wanted.get(i).control());
		}
		if (message != null) {
			message.dispose();
			message = null;
		}
		if (wanted.isEmpty()) {
			message = nothing.get();
			folder.getItem(0).setText("");
			folder.getItem(0).setControl(message);
		}
		gone.forEach(page -> page.control().dispose());
		rename();
		sorting = false;
	}
}
