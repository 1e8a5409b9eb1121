package org.chainscape.tabular.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainPackage.Literals;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Flaw;

/**
 * Lets elements cite rows: keeps the citations of rows that are still there, makes those of new rows, takes off those of rows that are
 * gone.
 */
final class Citing {

	/** Where a UUID says how it was made. */
	private static final int VERSION = 14;
	private static final char NAME_BASED = '3';

	private final Edits edits;
	private final Ids ids;
	private final Set<Citation> kept = new HashSet<>();
	private final Map<Element, Integer> made = new LinkedHashMap<>();
	private final Map<Element, List<Gone>> gone = new LinkedHashMap<>();

	/** A citation whose row is gone, or no longer says so. */
	private record Gone(Citation citation, RowPlace place) {
	}

	Citing(Edits edits, Ids ids) {
		this.edits = edits;
		this.ids = ids;
	}

	/**
	 * Lets an element cite a row.
	 *
	 * @param row the row
	 * @param element the element
	 * @param quote the cells that were read for it
	 */
	void cite(Row row, Element element, String quote) {
		if (edits.isForeign(element)) {
			return;
		}
		row.table().memory().keep(quote);
		Citation known = known(row, element, quote);
		if (known == null) {
			if (!citesAlready(row, element, quote)) {
				add(row, element, quote);
			}
			return;
		}
		kept.add(known);
		renumber(row, known);
		if (!quote.equals(known.getQuote())) {
			edits.set(known, Literals.CITATION__QUOTE, quote);
		}
		comeBack(row, element);
	}

	/** {@return whether the row that states something about an element has been cited as what it was made for want of} */
	private boolean citesAlready(Row row, Element element, String quote) {
		if (edits.isOwn(element)) {
			return row.old() != null && row.old().uses().stream().anyMatch(use -> use.owner() == element && kept.contains(use.citation())
				&& quote.equals(edits.current(use.citation(), Literals.CITATION__QUOTE)));
		}
		List<Citation> citations = element.getCitations();
		Citation last = citations.isEmpty() ? null : citations.get(citations.size() - 1);
		return last != null && last.getSource() == row.table().source() && quote.equals(last.getQuote())
			&& String.valueOf(row.number()).equals(last.getLines()) && row.table().mapping().sheet().equals(
				last.getLocator() == null ? "" : last.getLocator());
	}

	/** {@return the citation of the old row, the one of the same words if there are several} */
	private Citation known(Row row, Element element, String quote) {
		Citation found = null;
		if (row.old() != null) {
			for (OldRow.Use use : row.old().uses()) {
				if (use.owner() == element && !kept.contains(use.citation()) && (found == null || quote.equals(use.citation().getQuote()))) {
					found = use.citation();
				}
			}
		}
		return found;
	}

	private void add(Row row, Element element, String quote) {
		Citation citation = ChainFactory.eINSTANCE.createCitation();
		citation.setId(ids.of(element.getId() + "\ncitation\n" + row.table().source().getId() + '\n' + row.table().mapping().sheet()
			+ '\n' + quote));
		citation.setSource(row.table().source());
		citation.setLines(String.valueOf(row.number()));
		citation.setQuote(quote);
		if (!row.table().mapping().sheet().isEmpty()) {
			citation.setLocator(row.table().mapping().sheet());
		}
		edits.attach(element, Literals.ELEMENT__CITATIONS, citation);
		if (edits.isOwn(element)) {
			made.merge(element, 1, Integer::sum);
			comeBack(row, element);
		}
	}

	@SuppressWarnings("unchecked")
	private void comeBack(Row row, Element element) {
		List<Flaw> flaws = (List<Flaw>) edits.current(element, Literals.ELEMENT__FLAWS);
		if (flaws.contains(Flaw.WITHDRAWN)) {
			List<Flaw> rest = new ArrayList<>(flaws);
			rest.remove(Flaw.WITHDRAWN);
			edits.set(element, Literals.ELEMENT__FLAWS, rest);
			edits.tell(new PlannedChange(ChangeKind.RETURNED, element, null, "", "", row.place()));
		}
	}

	/** A row that says what it said, but is about something that has gone from the chain: what still cites it goes on. */
	void stay(Row row) {
		for (OldRow.Use use : row.old().uses()) {
			kept.add(use.citation());
			row.table().memory().keep(use.citation().getQuote());
			renumber(row, use.citation());
		}
	}

	private void renumber(Row row, Citation citation) {
		String lines = String.valueOf(row.number());
		if (!lines.equals(citation.getLines())) {
			edits.set(citation, Literals.CITATION__LINES, lines);
		}
	}

	/** Takes note of the citations of an old row that nobody has kept. */
	void leave(OldRow old, Table table) {
		for (OldRow.Use use : old.uses()) {
			if (!kept.contains(use.citation())) {
				gone.computeIfAbsent(use.owner(), any -> new ArrayList<>()).add(new Gone(use.citation(), place(use.citation(), table)));
			}
		}
	}

	private static RowPlace place(Citation citation, Table table) {
		String lines = citation.getLines();
		int row = lines != null && lines.matches("\\d{1,9}") ? Integer.parseInt(lines) : 0;
		return new RowPlace(table.file(), table.mapping().sheet(), row);
	}

	/** Takes off what is gone where something else or a person states the element; marks the others as withdrawn. */
	void settle() {
		gone.forEach((element, all) -> {
			Set<Citation> lost = new HashSet<>();
			all.forEach(one -> lost.add(one.citation()));
			lost.removeAll(kept);
			long others = element.getCitations().stream().filter(citation -> !lost.contains(citation)).count() + made.getOrDefault(element, 0);
			if (lost.isEmpty()) {
				return;
			}
			if (others > 0 || isByHand(element)) {
				edits.later(() -> element.getCitations().removeAll(lost));
				edits.tell(new PlannedChange(ChangeKind.REMOVED, element, Literals.ELEMENT__CITATIONS, all.get(0).citation().getQuote(), "",
					all.get(0).place()));
			} else {
				withdraw(element, all.get(0));
			}
		});
	}

	/**
	 * Elements an import makes have ids that follow from what they are; those a person makes have random ones, and are the person's
	 * statement.
	 */
	static boolean isByHand(Element element) {
		String id = element.getId();
		return id == null || id.length() <= VERSION || id.charAt(VERSION) != NAME_BASED;
	}

	@SuppressWarnings("unchecked")
	private void withdraw(Element element, Gone first) {
		List<Flaw> flaws = (List<Flaw>) edits.current(element, Literals.ELEMENT__FLAWS);
		if (flaws.contains(Flaw.WITHDRAWN)) {
			return;
		}
		List<Flaw> more = new ArrayList<>(flaws);
		more.add(Flaw.WITHDRAWN);
		edits.set(element, Literals.ELEMENT__FLAWS, more);
		edits.tell(new PlannedChange(ChangeKind.REMOVED, element, null, first.citation().getQuote(), "", first.place()));
	}
}
